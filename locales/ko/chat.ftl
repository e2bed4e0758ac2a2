
### What the widget and the chat say.

## Before anything is loaded

chat-launch = 질문하기
chat-close = 닫기
chat-loading = 여는 중…
chat-failed = 불러오지 못했습니다. 연결을 확인하고 다시 시도해 주십시오.
chat-without-scripts = 이 채팅에는 JavaScript가 필요합니다. 간단한 버전은 없이도 사용할 수 있습니다.

## The window

chat-lead = 상하이에서의 비자, 등록, 거류, 취업에 대해 사용하시는 언어로 물어보십시오.
chat-examples = 예를 들면
chat-conversation = 대화
chat-menu = 설정 및 기타
chat-large-text = 큰 글씨
chat-begin-anew = 이 대화를 지우고 새로 시작
chat-print = 인쇄 또는 저장
chat-back = 대화로 돌아가기
chat-you = 질문하신 내용
chat-not-kept = 브라우저가 이 페이지의 내용을 저장하지 않습니다. 닫으면 대화가 사라집니다.

## Speaking to a person

chat-person = 사람과 상담하기
chat-person-offline = 연락처를 불러오지 못했습니다. 연결을 확인하고 다시 시도해 주십시오.
# $what (String) – names of languages
chat-spoken = 사용 가능한 언어: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = 상하이 시간 기준 운영 시간: { $what }
chat-driver = 택시 기사에게 보여 주기:

## How far a question is

chat-sending = 보내는 중…
chat-answering = 안내서를 찾아보는 중…
chat-offline = 연결이 없습니다. 질문은 보관되어 있으며 연결되는 즉시 전송됩니다.
chat-trying = 연결이 끊겼습니다. 다시 시도하는 중…
chat-busy = 지금 질문이 많습니다. 질문은 보관되어 있으며 자동으로 다시 전송됩니다.
chat-gone = 이전 대화는 더 이상 보관되어 있지 않습니다. 질문으로 새 대화를 시작했습니다.
chat-unanswered = 시스템 오류로 이 질문에 답하지 못했습니다. 다시 시도하시거나 연락처로 전화해 주십시오.
chat-try-again = 다시 시도
chat-edit = 질문 고치기

## An answer

# $name (String) – the number of a source
chat-source = 출처 { $name }
chat-open-guide = 안내서 열기
chat-copy = 복사
chat-copied = 복사했습니다
chat-read = 소리 내어 읽기
chat-stop = 읽기 중지
chat-find-country = 입력하여 국가 찾기

## What people think of an answer

chat-rate = 이 답변에 대한 의견
chat-rate-understood = 이해했습니다
chat-rate-actionable = 이제 무엇을 해야 할지 압니다
chat-rate-trusted = 신뢰합니다
chat-yes = 예
chat-no = 아니요
chat-why-not = 무엇이 문제였습니까?
chat-reason-off-topic = 다른 질문에 대한 답입니다
chat-reason-incomplete = 빠진 내용이 있습니다
chat-reason-unclear = 이해하기 어렵습니다
chat-reason-wrong = 틀렸거나 오래되었습니다
chat-reason-not-my-case = 제 상황에 맞지 않습니다
chat-reason-other = 기타
chat-comment = 직접 적어 주십시오. 이름이나 증명서 번호는 적지 마십시오.
chat-send = 보내기
chat-thanks = 감사합니다. 안내서를 개선하는 데 도움이 됩니다.

## At the desk: what visitors are told in their language

desk-waiting = 이 대화에서 직원이 답변해 드립니다. 현재 대기 순서는 { $place }번째입니다. 기다리시는 동안 계속 질문하실 수 있습니다.
desk-waiting-minutes = 이 대화에서 직원이 답변해 드립니다. 현재 대기 순서는 { $place }번째이며, 약 { $minutes }분 걸릴 것으로 예상됩니다. 기다리시는 동안 계속 질문하실 수 있습니다.
desk-waiting-nobody = 대기 순서는 { $place }번째이지만, 지금은 창구에 직원이 없습니다. 순서는 그대로 유지됩니다. 급하시면 아래 연락처를 이용해 주십시오.
desk-with-staff = 직원 { $name } 님이 이미 이 대화를 맡고 있으며, 쓰신 내용을 보고 있습니다.
desk-shut = 지금은 이곳에서 직원이 답변해 드릴 수 없습니다. 아래 연락처를 이용해 주십시오.
desk-shut-until = 지금은 이곳에서 직원이 답변해 드릴 수 없습니다. 상담은 { $when }(상하이 시간)에 다시 시작됩니다. 그때까지 아래 연락처를 이용해 주십시오.
desk-withdrawn = 직원 상담 대기를 취소했습니다. 다시 안내서를 바탕으로 자동 답변해 드립니다.
desk-joined = 이제 직원 { $name } 님이 직접 답변해 드립니다.
desk-transferred = 이제부터 직원 { $name } 님이 이어서 도와드립니다.
desk-released = { $name } 님이 자리를 비우게 되었습니다. 이제 대기 순서가 맨 앞이며, 가장 먼저 시간이 나는 직원이 답변해 드립니다.
desk-staff-silent = { $name } 님이 한동안 답변하지 않았습니다. 이제 대기 순서가 맨 앞이며, 가장 먼저 시간이 나는 직원이 답변해 드립니다.
desk-returned = { $name } 님이 대화에서 나갔습니다. 다시 안내서를 바탕으로 자동 답변해 드립니다.
desk-closed = { $name } 님이 대화를 종료했습니다. 언제든지 새 대화를 시작하실 수 있습니다.
desk-visitor-silent = 한동안 대화가 없어 종료되었습니다. 언제든지 새 대화를 시작하실 수 있습니다.
desk-checking = 직원이 답변을 확인하고 있습니다. 확인 후 보내 드리니 잠시만 기다려 주십시오.

## What staff are told, and how they are called on paper

problem-already-claimed = 다른 직원이 이미 이 대화를 맡고 있습니다.
problem-already-decided = 이미 처리되었습니다.
problem-already-judged = 이 답변은 이미 평가하셨습니다.
problem-check-changed = 여신 뒤에 답변이 바뀌었습니다. 다시 확인해 주십시오.
problem-not-yours = 이 대화를 맡고 있지 않습니다. 먼저 대화를 맡아 주십시오.
problem-no-translation = 번역 서비스가 응답하지 않습니다.
problem-translation-differs = 번역이 원문과 다릅니다. 둘 다 확인한 뒤 보내십시오.
counter-staff = 직원

## Waiting for a person, in the window

person-lead = 다음 연락처에서 도와드립니다. 지금 열려 있고 사용하시는 언어가 통하는 곳이 먼저 나옵니다.
person-take-along = 이 대화를 가져가십시오. 인쇄하면 공식 중국어 조문이 나란히 표시되어 담당 직원도 읽을 수 있습니다.
person-emergency = 긴급 상황
person-wait = 여기서 직원 기다리기
person-wait-lead = 직원이 이 대화에서 답변하며, 지금까지의 내용도 볼 수 있습니다.
person-opens = 직원 상담은 { $what }에 다시 시작됩니다.
person-place = 대기 순서는 { $what }번째입니다.
person-minutes = 예상 대기 시간: 약 { $what }분
person-no-time = 대기 시간은 아직 알 수 없습니다.
person-nobody = 지금은 창구에 직원이 없습니다. 순서는 그대로 유지됩니다.
person-meanwhile = 기다리시는 동안 계속 질문하실 수 있습니다.
person-cancel = 그만 기다리기
person-joined = 직원 { $name } 님이 답변해 드립니다.
person-staff = 직원
person-translated = 기계 번역입니다. 원문:
person-passed-on = { $name } 님에게 전달됨
person-back = 자동 답변으로 돌아가기
person-answering = 다시 안내서를 바탕으로 자동 답변해 드립니다.
person-again = 이제 대기 순서가 맨 앞이며, 가장 먼저 시간이 나는 직원이 답변해 드립니다.
person-closed = 대화가 종료되었습니다.
person-failed = 처리되지 않았습니다. 다시 시도해 주십시오.
person-pass-button = 이 대화를 민원 창구에서 보여 주기
# $time (String) – for how long it can be used, such as “15 minutes”
person-pass = 이 코드나 주소를 창구에서 보여 주십시오. { $time } 안에 한 번, 창구에서 대화를 열어 읽을 수 있습니다.
