
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
chat-person-lead = 다음 연락처에서 도와드립니다. 지금 열려 있고 사용하시는 언어가 통하는 곳이 먼저 나옵니다.
chat-person-offline = 연락처를 불러오지 못했습니다. 연결을 확인하고 다시 시도해 주십시오.
chat-emergency = 긴급 상황
# $what (String) – names of languages
chat-spoken = 사용 가능한 언어: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = 상하이 시간 기준 운영 시간: { $what }
chat-driver = 택시 기사에게 보여 주기:
chat-take-along = 이 대화를 가져가십시오. 인쇄하면 공식 중국어 조문이 나란히 표시되어 담당 직원도 읽을 수 있습니다.

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
