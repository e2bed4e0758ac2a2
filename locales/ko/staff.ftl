
### What the console of the staff says.

staff-title = 직원용 콘솔
staff-needs-scripts = 콘솔을 사용하려면 스크립트가 필요합니다. 브라우저에서 켜 주십시오.
staff-failed = 처리하지 못했습니다. 다시 시도해 주십시오.
staff-offline = 서비스에 연결할 수 없습니다. 연결 상태를 확인해 주십시오.
staff-close = 닫기

## Signing in

staff-sign-in = 로그인
staff-sign-in-lead = 이 서비스 창구의 직원용입니다.
staff-session-over = 로그인이 만료되었습니다. 다시 로그인하면 이어서 하실 수 있으며, 입력한 내용은 그대로 있습니다.
staff-name = 사용자 이름
staff-name-hint = 로그인에 사용합니다. 영문 소문자와 숫자를 쓰십시오.
staff-display = 방문자에게 표시할 이름
staff-display-hint = 예: “이 선생님”
staff-password = 비밀번호
staff-password-hint = 12자 이상.
staff-code = 인증 앱의 코드
staff-code-hint = 숫자 여섯 자리.
staff-wrong-credentials = 사용자 이름 또는 비밀번호가 올바르지 않습니다.
staff-wrong-password = 기존 비밀번호가 올바르지 않습니다.
# $what (String) – seconds
staff-too-often = 시도 횟수가 너무 많습니다. { $what }초 후에 다시 시도해 주십시오.
staff-first-run = 첫 계정 만들기
staff-first-run-lead = 계정이 없는 동안에는 서비스가 시작될 때 설정 코드가 표시됩니다. 한 번만 사용할 수 있습니다.
staff-setup-code = 설정 코드
staff-setup-code-hint = 서비스를 시작한 터미널에 표시됩니다.
staff-create-first = 관리자 만들기
staff-new-password = 새 비밀번호
staff-old-password = 기존 비밀번호
staff-must-change = 본인만 아는 비밀번호를 정해 주십시오.
staff-save = 저장
staff-saved = 저장했습니다.
staff-sign-out = 로그아웃
staff-codes = 일회용 코드
staff-codes-lead = 일회용 코드를 쓰면 로그인할 때 비밀번호와 함께 휴대전화가 필요합니다.
staff-codes-scan = 인증 앱으로 스캔하거나 글자를 입력하신 다음 앱에 표시된 코드를 넣어 주십시오.
staff-codes-on = 로그인할 때 일회용 코드가 필요합니다.
staff-codes-off = 이제 일회용 코드가 필요하지 않습니다.
staff-codes-stop = 코드 사용 중단
staff-wrong-code = 코드가 올바르지 않습니다.
staff-next = 계속

## Above every part

staff-look = 조회
staff-desk = 응대
staff-accounts = 계정
staff-audit = 감사 기록
staff-available = 응대 가능
staff-now-available = 응대 가능으로 표시됩니다.
staff-now-away = 자리 비움으로 표시됩니다.
staff-sound = 대기자가 있으면 소리로 알림
# $what (String) – how many wait
staff-waiting-count = 대기: { $what }

## The look-up

staff-look-label = 방문자가 무엇을 알고 싶어 합니까?
staff-look-button = 검색
staff-keys = 키: / 검색 · ↓ ↑ 이동 · Enter 열기 · C 복사 · X 다른 언어 복사 · P 인쇄 · L 링크 · Q 코드
staff-language-visitor = 방문자의 언어
staff-language-other = 나란히 볼 언어
staff-as-typed = 입력한 대로
staff-topic = 주제
staff-place = 적용 지역
staff-all = 전체
staff-city-cn = 중국 전역
staff-city-cn-shanghai = 상하이
# $what (String) – how many
staff-found = 항목: { $what }
staff-found-nothing = 찾지 못했습니다.
staff-degraded = 검색이 예비 방식으로 작동하고 있습니다
staff-answer = 답변
staff-sections = 항목
staff-why-meaning = 뜻이 가까움
staff-why-wording = 질문 예와 일치
staff-why-words = 같은 단어
staff-why-country = 국가 언급
staff-score = 점수
staff-stands-in = 대신 표시
# $what (String) – the language of what was copied
staff-copied = 복사함: { $what }
staff-print = 인쇄
staff-link = 링크
staff-link-copied = 링크를 복사했습니다.
staff-qr = QR 코드
staff-scan = 휴대전화로 스캔하면 휴대전화에서 계속 읽을 수 있습니다.

## The desk

staff-queue = 대화 목록
staff-conversation = 대화
staff-waiting = 대기 중
staff-yours = 내 대화
staff-others = 동료가 응대 중
staff-nobody-waits = 기다리는 사람이 없습니다.
staff-none-yours = 맡은 대화가 없습니다.
staff-none-chosen = 대화를 선택하십시오.
staff-back = 모든 대화
staff-history = 지난 대화
staff-closed-now = 지금은 창구가 닫혀 있습니다. 방문자에게 여는 시간을 알려 드립니다.
staff-link-lost = 연결이 끊겼습니다. 보이는 내용이 최신이 아닐 수 있습니다.
# $what (String) – a time, such as “3 min”
staff-waited = { $what } 대기
staff-away = 나감
staff-unread = 읽지 않음:
# $name (String) – a colleague
staff-with = 담당: { $name }
staff-take = 맡기
# $name (String) – a colleague
staff-taken-by = { $name } 님이 먼저 맡았습니다.

## A conversation

staff-messages = 메시지
staff-by-visitor = 방문자
staff-by-machine = 자동 답변
staff-unanswered = 답변 없음
staff-look-this-up = 이 질문 조회
staff-state = 상태
staff-state-answering = 자동 답변 중
staff-state-waiting = 대기 중
staff-state-with-staff = 동료가 응대 중
staff-state-yours = 내 대화
staff-state-closed = 종료됨
staff-hand-back = 자동 답변으로 돌리기
staff-release = 대기열로 돌리기
staff-transfer = 넘기기
staff-close-conversation = 대화 종료
staff-close-sure = 방문자에게 대화가 끝났다고 알립니다. 방문자는 새 대화를 시작할 수 있습니다.
staff-nobody-else = 응대할 수 있는 다른 직원이 없습니다.
staff-presence-available = 응대 가능
staff-presence-away = 자리 비움
staff-done-claim = 대화를 맡았습니다.
staff-done-return = 다시 자동으로 답변합니다.
staff-done-release = 대화를 대기열 맨 앞으로 돌렸습니다.
staff-done-transfer = 대화를 넘겼습니다.
staff-done-close = 대화를 종료했습니다.
staff-write = 방문자에게 보낼 메시지
staff-written-in = 작성 언어
staff-send = 보내기
staff-send-keys = Enter로 보내고 Shift+Enter로 줄을 바꾸며 /로 상용 문구를 엽니다.
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = 방문자의 언어: { $what }. 메시지는 번역되지 않으며 ‘{ $name }’ 표시가 붙습니다.
staff-translate = 번역
staff-translated = 기계 번역:
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-can-translate = 방문자는 { $what }를 읽습니다. 번역하지 않으면 { $name }로 표시되어 그대로 전송됩니다.
staff-differs = 번역이 원문과 다를 수 있습니다. 둘 다 확인하십시오.
staff-about-number = 숫자 또는 날짜
staff-about-direction = 기한·한도
staff-about-modality = 의무 또는 선택
staff-about-negation = 부정
staff-about-link = 웹 주소
staff-numbers-only = 숫자와 웹 주소만 대조했습니다. 이 언어의 표현은 확인할 수 없습니다.
staff-taken-out = 개인정보를 제거한 뒤 번역했습니다.
staff-untranslated = 번역 없이 보내기
staff-send-both = 번역과 함께 보내기
staff-send-anyway = 둘 다 확인했으니 보내기
staff-kept = 입력한 내용은 그대로 있습니다.
staff-canned = 상용 문구
staff-find-canned = 문구 찾기
staff-section = 항목
staff-send-section = 이 항목 보내기
staff-leave-out = 빼기
staff-notes = 메모와 라벨
staff-note = 메모(직원 전용)
staff-mention = 알릴 사람
staff-nobody = 없음
staff-label = 라벨
staff-add = 추가
staff-words = 검색어
staff-more = 더 보기

## The overview

staff-overview = 현황
staff-for-you = 나에게 남긴 메모
staff-overview-lead = 답변, 상담원 연결, 대기 현황입니다. 건수만 표시되며 개인을 알아볼 수 없습니다.
staff-longest = 최장 대기
staff-with-people = 상담 중
staff-await-reply = 답장 대기
staff-colleagues-there = 응대 가능 직원
staff-counter = 창구
staff-counter-open = 운영 중
staff-counter-shut = 마감
staff-today = 오늘
staff-last-7 = 최근 7일
staff-last-30 = 최근 30일
staff-from = 시작일
staff-until = 종료일
staff-csv = CSV 내려받기
staff-answers = 답변
staff-answered = 질문에 답함
staff-handed-over = 상담원 요청
staff-first-word = 첫 응답(중앙값)
staff-first-word-p90 = 첫 응답(10명 중 9명)
staff-gave-up = 대기 포기
staff-sent-away = 마감 시 대기 중
staff-helped = 도움 됨 평가
# $part (String) – how many of them; $what (String) – how many in all
staff-of = { $what }건 중 { $part }건
staff-by-day = 날짜별
staff-by-language = 언어별
staff-by-topic = 주제별
staff-by-outcome = 질문의 결과
staff-day = 날짜
staff-language = 언어
staff-outcome = 결과
staff-total = 합계
staff-unknown = 알 수 없음
staff-nothing-counted = 이 기간에는 집계된 것이 없습니다.
staff-outcome-answered = 안내문으로 답변
staff-outcome-computed = 날짜나 결과를 계산
staff-outcome-clarification = 되물음
staff-outcome-partial-language = 답했으나 질문한 언어가 아님
staff-outcome-not-found = 찾지 못함
staff-outcome-out-of-scope = 이 창구의 업무가 아님
staff-outcome-personal-case = 개인 사안
staff-outcome-small-talk = 인사말 등
staff-outcome-urgent = 긴급 상황
staff-outcome-handed-over = 상담 대기열로 연결
staff-outcome-unavailable = 상담원 요청, 담당자 없음

## Accounts

staff-new-account = 새 계정
staff-role = 역할
staff-role-staff = 직원
staff-role-editor = 편집자
staff-role-publisher = 게시 담당
staff-role-administrator = 관리자
staff-role-auditor = 감사 담당
staff-actions = 작업
staff-active = 사용 중
staff-disabled = 중지됨
staff-must-change-short = 비밀번호 설정 필요
staff-reset = 비밀번호 재발급
staff-disable = 중지
staff-enable = 다시 사용
staff-create = 만들기
# $name (String) – the account
staff-start-password = { $name }의 비밀번호
staff-start-password-lead = 지금만 표시되고 한 번만 사용할 수 있습니다. 로그인하면 새 비밀번호를 정하게 됩니다.

## The audit log

staff-audit-lead = 중요한 작업을 순서대로 기록합니다. 고치거나 지우면 반드시 드러납니다.
staff-number = 번호
staff-when = 시각
staff-account = 계정
staff-action = 작업
staff-subject = 대상
staff-detail = 세부 내용
staff-did-signed-in = 로그인
staff-did-sign-in-failed = 로그인 실패
staff-did-signed-out = 로그아웃
staff-did-password-changed = 비밀번호 변경
staff-did-account-created = 계정 생성
staff-did-role-changed = 역할 변경
staff-did-account-reset = 비밀번호 재발급
staff-did-account-disabled = 계정 중지
staff-did-account-enabled = 계정 다시 사용
staff-did-conversation-viewed = 대화 열람
staff-did-conversation-claimed = 대화 맡음
staff-did-codes-turned-on = 일회용 코드 사용
staff-did-codes-turned-off = 일회용 코드 해제
staff-did-account-renamed = 이름 변경
staff-did-conversation-released = 대화를 대기열로 돌림
staff-did-conversation-returned = 대화를 자동 답변으로 돌림
staff-did-conversation-transferred = 대화 넘김
staff-did-conversation-closed = 대화 종료

## Answers that are checked, and those that wait for approval

staff-check = 답변 확인
staff-check-lead = 출처의 절과 비교하여 문장마다 맞는지 평가해 주십시오. 다른 사람의 의견은 평가를 마치신 뒤에 표시됩니다.
staff-check-keys = 키: 1 맞음 · 2 일부 맞음 · 3 틀림 · ↓ ↑ 이동 · N 건너뛰기 · Ctrl+Enter 저장
# $what (String) – how many
staff-check-count = 평가 대기: { $what }
staff-check-none = 여기에는 확인할 것이 없습니다.
staff-check-open = 내가 평가할 것
staff-check-waiting = 평가되지 않음
staff-check-judged = 평가됨
staff-check-confirmed = 확인됨
staff-check-why-returned = 출처 변경
staff-check-why-rated = 방문자 불만족
staff-check-why-low = 확신 낮음
staff-check-why-sample = 표본
staff-check-right = 맞음
staff-check-partly = 일부 맞음
staff-check-wrong = 틀림
staff-check-translation = 번역이 공식 문구와 같은 뜻입니까?
staff-check-faithful = 충실함
staff-check-unfaithful = 충실하지 않음
staff-check-should = 어떻게 답했어야 합니까?
staff-check-comment = 의견
staff-check-save = 저장하고 다른 의견 보기
staff-check-next = 다음 답변
staff-check-missing = 먼저 모든 줄을 평가해 주십시오.
staff-check-saved = 평가가 저장되었습니다.
staff-check-served = 이 답변이 확인되었습니다. 출처의 절이 바뀌지 않는 한 확인된 답변으로 표시됩니다.
staff-check-unfit-changed = 저장되었습니다. 답변 뒤에 절이 바뀌어 확인된 답변으로 보관되지 않습니다.
staff-check-unfit-ended = 저장되었습니다. 오늘 시행 중이 아닌 절이 있어 확인된 답변으로 보관되지 않습니다.
staff-check-unfit-leans = 저장되었습니다. 앞의 대화가 있어야 이해되는 질문이어서 확인된 답변으로 보관되지 않습니다.
staff-check-unfit-kind = 저장되었습니다. 이런 종류의 답변은 보관되지 않습니다.
# $day (String) – a day
staff-check-confirmed-on = { $day } 확인
# $what (String) – how often
staff-check-times = 같은 질문 횟수: { $what }
staff-check-section-same = 변경 없음
staff-check-section-changed = 이후 변경됨
staff-check-section-ended = 더는 시행되지 않음
staff-check-section-gone = 더는 없음
staff-check-now = 지금
staff-check-earlier = 이전에 확인된 답변
staff-check-you = 나
staff-check-figures = 통계
staff-check-agreement = 일치율
staff-check-alpha = 크리펜도르프 α
staff-approve = 보내기 전 확인
staff-approve-lead = 방문자가 이 답변의 확인을 기다리고 있습니다.
# $what (String) – a time, such as “90 sec”
staff-approve-left = { $what } 남음
staff-approve-send = 그대로 보내기
staff-approve-change = 다른 내용 보내기
staff-approve-refuse = 보내지 않고 직원 대기로
staff-done-approve = 답변을 보냈습니다.
staff-done-change = 대신 작성하신 내용을 보냈습니다.
staff-done-refuse = 답변을 보내지 않았습니다. 방문자가 직원을 기다리고 있습니다.
# $name (String) – a colleague
staff-decided-by = { $name } 님이 이미 처리했습니다.
staff-did-answer-viewed = 확인할 답변을 봄
staff-did-answer-judged = 답변을 평가함
staff-did-answer-approved = 답변 발송을 승인함
staff-did-answer-changed = 답변 대신 다른 내용을 보냄
staff-did-answer-refused = 답변 발송을 거부함
