### Texts of the interface. English is the source; every other language has the same ids and variables.
### "openwindow" is the product's name and stays as it is.

## Values. $amount (String) – the number or range, already formatted; $n (Number) – the number that decides the plural form.

quantity-minutes = { $amount }분
quantity-hours = { $amount }시간
quantity-days = { $amount }일
quantity-working-days = { $amount }영업일
quantity-weeks = { $amount }주
quantity-months = { $amount }개월
quantity-years = { $amount }년
quantity-years-old = { $amount }세
quantity-cny = { $amount }위안
quantity-cny-day = 하루 { $amount }위안
quantity-cny-month = 월 { $amount }위안
quantity-cny-year = 연 { $amount }위안
quantity-percent = { $amount }%
quantity-points = { $amount }점
quantity-persons = { $amount }명
quantity-times = { $amount }회
quantity-items = { $amount }

## Directions of a limit. $value (String) – a value as above, or a day.

bound-within = { $value } 이내
bound-at-least = { $value } 이상
bound-at-most = 최대 { $value }
bound-before = { $value } 되기 전
bound-after = { $value } 넘은 뒤
bound-from = { $value }부터
bound-until = { $value }까지

## What the counter says when it has no answer.

refusal-not-found = 이 질문에 답하는 안내를 찾지 못했습니다. 추측해서 답하지 않겠습니다. 아래 연락처에 문의하시거나 다른 표현으로 다시 질문해 주세요.
refusal-out-of-scope = 이 창구는 상하이에 있는 외국인의 비자, 거류, 취업, 일상 규정에 관한 질문에 답합니다. 이 질문에 대해서는 믿을 만한 정보가 없습니다. 아래 연락처에서 도움을 받으실 수도 있습니다.
refusal-elsewhere = 이 창구는 상하이에서 적용되는 규정만 알고 있습니다. 다른 나라나 지역의 규정은 그곳의 담당 기관이나 영사관에 문의하세요.
refusal-unlawful = 법을 어기는 방법은 도와드릴 수 없습니다. 서류나 체류에 문제가 있다면 12367이나 아래 연락처에서 적법한 해결 방법을 안내받으세요. 빨리 문의할수록 좋습니다.
refusal-personal-case = 개인의 신청이나 기록은 조회할 수 없습니다. 신청을 접수한 기관에서는 조회할 수 있으니, 접수증을 준비하고 아래 연락처로 전화해 주세요. 여기에 여권번호나 사건번호를 적지 마세요.
refusal-small-talk = 안녕하세요! 상하이에서의 비자, 주숙등기, 거류허가, 취업, 가족 문제를 편한 언어로 물어보세요.
refusal-urgent = 위험한 상황이라면 지금 바로 전화로 도움을 요청하세요. 긴급 전화번호는 아래에 있으며 통화는 무료입니다.

## Notices beside an answer. $day (String) – a day, written out; $language (String) – the name of a language.

notice-ends-soon = 이 규정은 { $day }까지 유효한 것으로 확인되었습니다. 그 뒤에 이 규정을 따르려면 먼저 확인해 주세요.
notice-earlier-edition = 이전 규정입니다. { $day }까지 유효했습니다.
notice-partial-language = 이 내용은 아직 해당 언어로 제공되지 않아 { $language }로 보여 드립니다.
notice-unconfirmed-translation = 이 번역은 아직 아무도 확인하지 않았습니다. 옆에 표시된 공식 중국어 원문이 우선합니다.
notice-outdated-translation = 이 번역이 확인된 뒤 중국어 원문이 바뀌었습니다. 중국어 원문이 우선합니다.
notice-low-confidence = 이 내용은 자료에서도 확실하지 않습니다. 12367에 전화해 확인해 주세요.
notice-degraded = 지금 서비스 일부를 이용할 수 없습니다. 답변이 평소보다 충분하지 않을 수 있습니다.
notice-assumed = 다음의 경우를 기준으로 한 답변입니다: { $what }
computed-until = { $country }의 경우 { $day }까지 적용됩니다.
computed-total = 체류 기간은 어느 { $within }일 동안이든 합계 { $days }일을 넘을 수 없습니다.
answer-yes = 네.
answer-no = 아니요.
answer-due = { $title }: 마지막 날은 { $last }입니다. ({ $event } { $day })
refusal-ended = 안내 “{ $title }”의 규정은 { $until }까지 유효한 것으로 확인됩니다. { $day }에 어떤 규정이 적용되는지는 아직 알 수 없으니 먼저 12367에 문의하세요.
clarify-day = 어느 날을 말씀하시나요? 날짜에 따라 규정이 다르니 날짜를 적어 주세요.
notice-reworded = 이 답변의 일부 문장은 언어 모델이 다시 쓰고 출처와 대조한 것입니다. 출처의 내용이 우선합니다.
# $day (String) – a day
notice-reviewed = 이 답변은 { $day }에 직원이 확인했으며, 그 뒤로 출처가 바뀌지 않았습니다.
notice-approved = 이 답변은 보내기 전에 직원이 확인했습니다.
notice-unchecked = 직원이 제때 이 답변을 확인하지 못했습니다. 안내서의 내용을 그대로 알려 드립니다.
notice-late = 기한이 지났습니다.
notice-no-office-left = 기한 전의 마지막 근무일이 지났습니다. 바로 담당 기관에 연락하세요.
notice-office-closed = 마지막 날에는 기관이 쉽니다. { $day }까지 하세요.
notice-holidays-unknown = 그 시기의 휴일은 아직 발표되지 않았거나 여기에 없습니다. 기관이 쉴 수 있으니 며칠 일찍 하세요.
notice-later-edition = 표시된 규정은 { $day }부터 시행되었습니다. 입력한 날의 규정은 여기에서 알 수 없습니다.

## Status of a text

status-authoritative = 공식 원문
status-current = 번역, 확인됨
status-outdated = 번역, 오래됨
status-machine = 번역, 아직 확인되지 않음
status-missing = 번역 없음

## Names of languages

language-en = 영어
language-zh = 중국어
language-ja = 일본어
language-ko = 한국어
language-fr = 프랑스어
language-de = 독일어
language-es = 스페인어
language-ru = 러시아어
language-ar = 아랍어
language-pt = 포르투갈어
language-it = 이탈리아어
language-vi = 베트남어

## Pages

page-title = openwindow
page-lead = 상하이에서의 비자, 거류, 취업에 관한 질문에 출처와 날짜를 밝혀 여러분의 언어로 답합니다.
page-question-label = 질문
page-question-hint = 어떤 언어로든 질문할 수 있습니다. 여권번호나 사건번호는 적지 마세요.
page-ask-button = 질문하기
page-as-of-label = 기준일
page-plain-version = 쉬운 말로 읽기
page-usual-version = 원래 글로 읽기
page-language-label = 언어
page-examples-heading = 질문 예시
page-example-overstay = 비자가 만료됐어요. 어떻게 해야 하나요?
page-example-renewal = 거류허가는 만료되기 얼마 전까지 연장해야 하나요?
page-example-registration = 이사했어요. 새 주소는 언제까지 등록해야 하나요?
page-example-transit = 며칠 경유하는데 비자가 필요한가요?
page-topics-heading = 주제
page-answer-heading = 답변
page-key-facts-heading = 한눈에 보기
page-steps-heading = 해야 할 일
page-documents-heading = 준비할 서류
page-sources-heading = 출처
page-follow-ups-heading = 관련 질문
page-choose = 선택해 주세요
page-choice-button = 계속
page-known-heading = 고려한 내용
# $what (String) – what is taken away from what is known of the asker
page-forget = 빼기: { $what }
page-contacts-heading = 문의할 곳
page-official-text = 공식 중국어 원문
# $day (String) – a day, written out
page-in-force-since = { $day }부터 시행
# $day (String) – a day, written out
page-in-force-until = { $day }까지
# $day (String) – a day, written out
page-verified-on = { $day } 확인
# $day (String) – a day, written out
page-answer-as-of = { $day } 기준 규정
page-open-now = 지금 운영 중
page-closed-now = 지금은 운영 시간 아님
page-editions-heading = 버전 목록
page-related-heading = 관련 안내
page-back-to-questions = 질문하기
page-disclaimer = 안내일 뿐 법률 자문이 아닙니다. 내용이 서로 다르면 공식 중국어 원문이 우선합니다.
page-skip-to-content = 본문으로 건너뛰기

## Deadlines

deadline-heading = 언제까지 해야 합니까?
deadline-lead = 해당하는 것을 고르고 날짜를 입력하면 일마다 마지막 날과 근거 규정을 볼 수 있습니다.
deadline-situation-label = 어디에 해당합니까?
deadline-events-heading = 해당하는 것만 입력하세요
deadline-time-label = 시각(아는 경우)
deadline-button = 기한 보기
deadline-result-heading = 나의 기한
deadline-last = 마지막 날
deadline-act-by = 그 전의 마지막 근무일
deadline-opens = 가능한 첫날
deadline-left = 남은 시간
deadline-today = 오늘까지
deadline-what-to-do = 지금 할 일
deadline-calendar = 캘린더에 추가(.ics)
deadline-counted-stated = 규정에 적힌 대로 계산했습니다.
deadline-counted-earliest = 정확한 계산 방법은 규정에 적혀 있지 않습니다. 안전하게 가능한 가장 이른 마지막 날을 보여 드립니다.
deadline-counted-midnight = 시각이 없어 그날 0시부터 계산했습니다.
deadline-no-rule = 이 날에 적용되는 규정은 여기에서 알 수 없습니다. 12367에 전화해 물어보세요.
deadline-disclaimer = 이 날짜는 인용한 규정에 따라 계산한 것입니다. 서류에 적힌 날짜와 담당 기관의 결정이 우선합니다.

## Situations of people, as they say it of themselves

situation-anyone = 모든 사람
situation-visa = 비자로 체류 중
situation-visa-free = 무비자로 입국함
situation-transit = 무비자 환승 중
situation-residence-permit = 거류허가가 있음
situation-permanent-card = 영구거류 신분증이 있음
situation-worker = 일하고 있음
situation-employer = 외국인을 고용함
situation-student = 학교에 다님
situation-parent = 자녀가 있음
situation-tax-resident = 세법상 거주자임
situation-driver = 운전함

## Messages of an Official Account

wechat-greeting = 안녕하세요! 상하이의 비자, 체류, 취업, 가족 문제를 편하신 언어로 물어보세요. 예: “비자가 만료됐어요. 어떻게 해야 하나요?” 여권 번호나 접수 번호는 쓰지 마세요.
wechat-only-text = 아직은 글자로 된 메시지만 읽을 수 있습니다. 질문을 글로 보내 주세요. 어떤 언어든 괜찮습니다.
wechat-whole-answer = 전체 답변과 출처 보기

## Problems, as the API and the pages tell them

problem-invalid-body = 요청을 읽을 수 없습니다.
problem-question-empty = 질문이 비어 있습니다.
# $limit (Number) – characters at most
problem-question-too-long = 질문이 너무 깁니다. 최대 { $limit }자까지 입력할 수 있습니다.
problem-too-large = 요청이 너무 큽니다.
problem-invalid-language = 올바른 언어가 아닙니다.
problem-invalid-date = 달력에 없는 날짜입니다.
problem-unknown-field = 요청에 없는 항목이 들어 있습니다.
problem-unknown-value = 여기에 없는 값이 들어 있습니다.
problem-invalid-parameter = 주소의 일부가 잘못되었습니다.
problem-not-found = 여기에는 아무것도 없습니다.
problem-method-not-allowed = 이 주소에서는 이런 요청을 받지 않습니다.
problem-unsupported-media-type = 요청은 JSON 형식이어야 합니다.
problem-too-many-requests = 짧은 시간에 질문을 많이 하셨습니다. 잠시 후 다시 시도하거나 12367로 전화해 주세요.
problem-unknown-key = 이 키는 유효하지 않습니다.
problem-conversation-closed = 이 대화는 종료되었습니다. 새 대화를 시작해 주세요.
problem-conversation-full = 이 대화가 너무 길어졌습니다. 새 대화를 시작해 주세요.
problem-conversation-waiting = 앞서 보내신 메시지에 아직 답변하고 있습니다. 잠시만 기다려 주세요.
problem-idempotency-key-reused = 이 키는 이미 다른 메시지에 사용되었습니다.
problem-signature = 이 요청의 서명이 잘못되었거나 너무 오래되었습니다.
problem-not-signed-in = 로그인해 주세요.
problem-not-allowed = 이 계정에는 이 작업을 수행할 권한이 없습니다.
problem-csrf = 이 페이지에서 보낸 요청이 아닙니다. 페이지를 새로 고친 뒤 다시 시도해 주세요.
problem-wrong-credentials = 사용자 이름, 비밀번호 또는 코드가 올바르지 않습니다.
problem-code-needed = 휴대전화에 표시된 코드를 입력해 주세요.
problem-too-many-attempts = 시도 횟수가 너무 많습니다. 잠시 후 다시 시도해 주세요.
problem-password-change-needed = 먼저 새 비밀번호를 설정해 주세요.
problem-weak-password = 비밀번호가 추측하기 쉽거나 길이가 맞지 않습니다. 다른 비밀번호를 선택해 주세요.
problem-account-exists = 같은 이름의 계정이 이미 있습니다.
problem-last-administrator = 마지막 관리자입니다. 먼저 다른 관리자를 추가해 주세요.
problem-setup-code = 서버가 시작될 때 표시된 설정 코드가 아닙니다.
problem-already-set-up = 첫 번째 계정이 이미 만들어졌습니다. 로그인해 주세요.
problem-codes-not-offered = 이 계정에서는 일회용 코드 설정이 아직 시작되지 않았습니다.
problem-busy = 지금 질문이 한꺼번에 몰리고 있습니다. 잠시 후 다시 시도해 주세요.
problem-timeout = 시간이 너무 오래 걸렸습니다. 다시 시도해 주세요.
problem-unavailable = 지금 서비스를 이용할 수 없습니다. 다시 시도하거나 12367로 전화해 주세요.
