### What persons may ask of us, and what they leave for staff. $what (String) – a number of days, or a day; $name (String) – somebody of the staff.

chat-data = 내 데이터

person-data = 이 대화의 내 데이터
person-data-lead = 이곳의 내용은 여권 번호, 전화번호 등을 뺀 상태로 마지막 메시지 뒤 { $what }일 동안 보관한 다음 삭제합니다.
person-data-download = 보관된 내용 내려받기
person-data-erase = 이 대화 삭제
person-data-ask = 이 대화의 모든 내용을 완전히 삭제할까요? 삭제하면 직원도 더 이상 읽을 수 없고 되돌릴 수 없습니다.
person-data-yes = 예, 삭제합니다
person-data-no = 아니요, 남겨 둡니다
person-data-erased = 대화를 삭제했습니다.
person-data-nothing = 아직 질문하지 않으셔서 보관된 내용이 없습니다.

person-letter = 메시지 남기기
person-letter-lead = 직원이 돌아오면 읽고, 선택하신 방법으로 답해 드립니다.
person-letter-text = 메시지 내용
person-letter-answer-to = 이메일 주소 또는 전화번호
person-letter-name = 이름(선택)
person-letter-consent = 직원이 답할 수 있도록 제 메시지와 연락처를 암호화하여 최대 { $what }일 동안 보관하는 데 동의합니다.
person-letter-send = 메시지 남기기
person-letter-left = 메시지를 직원에게 맡겼습니다. 늦어도 { $what }일 뒤에 삭제됩니다.
person-letter-take-back = 메시지 취소
person-letter-taken-back = 메시지를 삭제했습니다.
person-letter-wrong-text = 1자 이상 2,000자 이하로 입력해 주세요.
person-letter-wrong-answer-to = 이메일 주소 또는 전화번호를 입력해 주세요.
person-letter-wrong-name = 이름은 80자 이하로 입력해 주세요.
person-letter-wrong-consent = 동의란에 표시해 주세요. 동의가 없으면 아무것도 보관할 수 없습니다.

staff-letters = 남겨진 메시지
staff-letters-lead = 창구에 아무도 없을 때 방문자가 남긴 메시지입니다. 암호화되어 있으며 표시된 날짜에 삭제됩니다. 열람은 모두 기록됩니다.
staff-letters-none = 처리할 메시지가 없습니다.
staff-letters-done = 처리된 메시지 보기
staff-letter-new = 새 메시지
staff-letter-open = 읽기
staff-letter-done = 처리됨으로 표시
staff-letter-answer-to = 회신처
staff-letter-read-by = { $name } 님이 읽음
staff-letter-done-by = { $name } 님이 처리함
staff-letter-until = { $what } 삭제 예정
staff-letter-lost = 이 서버의 키로는 이 메시지를 복호화할 수 없습니다.
staff-letter-conversation = 대화 열기

staff-export = 보관된 내용 내려받기
staff-erase = 완전히 삭제
staff-erase-ask = 이 대화와 관련된 모든 내용을 삭제할까요? 되돌릴 수 없습니다.
staff-erased = 대화를 삭제했습니다.

staff-did-conversation-exported = 대화의 보관 내용을 내보냄
staff-did-conversation-erased = 대화를 삭제함
staff-did-letter-opened = 남겨진 메시지를 읽음
staff-did-letter-done = 메시지를 처리됨으로 표시함
staff-did-log-shortened = 이 로그의 가장 오래된 기록을 삭제함

