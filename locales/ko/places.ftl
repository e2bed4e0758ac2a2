
### What the pages of offices and contacts, the kiosk and the card to show say.


## Offices and help

offices-lead = 전화 상담, 사무소, 병원, 영사관. 기사에게 보여 줄 중국어 주소가 있습니다.
offices-matter = 용건
offices-district = 구
offices-speaks = 사용 언어
offices-any = 전체
offices-show = 보기
offices-all = 모든 사무소와 전화
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
offices-found = { $n ->
    [0] 찾은 곳이 없습니다. 조건을 줄이거나 12345로 전화해 주세요.
   *[other] { $amount }건
}
offices-places = 찾아갈 곳
offices-lines = 전화
offices-online = 인터넷
offices-note = “지금 운영 중”은 여기서 아는 시간과 상하이 시각에 따른 것입니다. 지도와 웹사이트는 다른 곳의 것입니다.
office-hours = 시간
office-hours-always = 매일 24시간
office-hours-unknown = 여기서는 알 수 없음
office-holiday = 오늘은 공휴일입니다. 먼저 전화하세요.
office-languages = 언어
office-call = 전화
office-show = 주소 보여 주기
office-map = 지도
office-website = 웹사이트
office-checked-today = 오늘 확인했습니다.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
office-checked = { $amount }일 전에 확인했습니다.
# $day (String) – a day, written out
office-checked-old = 마지막 확인은 { $day }입니다. 가기 전에 전화하세요.
office-confirm = 자료가 오래되었거나 공식 자료가 아닙니다. 가기 전에 전화로 확인하세요.
office-please = 이것을 기사에게 보여 주세요. “안녕하세요, 이 주소로 가 주세요. 감사합니다!”라고 쓰여 있습니다.
places-print = 인쇄

## The terminal in a service centre

kiosk-title = openwindow
kiosk-choose = 언어를 선택하세요
kiosk-again = 처음부터
kiosk-welcome = 무엇을 도와드릴까요?
kiosk-nothing-kept = 이 단말기는 아무것도 기억하지 않습니다. 여권 번호나 사건 번호는 입력하지 마세요.
kiosk-take = 가져가기
kiosk-code = 전화기로 읽는 코드
kiosk-code-text = 전화기로 읽으면 이어서 볼 수 있습니다. 코드에는 질문이 들어 있지 않습니다.
kiosk-still = 아직 계신가요?
kiosk-soon = 화면을 누르지 않으면 15초 뒤에 처음으로 돌아가고 모두 지워집니다.
kiosk-stay = 네, 계속할게요
