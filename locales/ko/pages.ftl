
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = 페이지
nav-foot-label = 이 서비스에 대하여
nav-ask = 질문하기
nav-chat = 대화
nav-deadlines = 기한
nav-offices = 사무소와 상담처
nav-stay = 나의 체류
nav-about = 이 서비스에 대하여
nav-accessibility = 접근성
nav-plain = 간단한 화면
nav-guides = 모든 안내

## The front door

home-title = 상하이에서의 비자, 거류, 취업에 관한 질문
page-example-passport = 여권을 도난당했어요. 어떻게 해야 하나요?
page-example-job = 직장을 옮겨도 되나요?
home-emergency = 긴급할 때
home-ways = 다른 방법으로 도움받기
home-chat = 차근차근 대화로 알아보기
home-deadlines = 마지막 날을 확인하고 달력에 넣기
home-offices = 어디에 전화하고, 어디로 가고, 기사에게 무엇을 보여 줄지
home-stay = 나의 날짜. 브라우저 밖으로 나가지 않습니다
home-plain = 오래된 전화기와 느린 인터넷을 위해
home-changes = 곧 바뀌는 것
# $day (String) – a day, written out
home-change-begins = { $day }부터 시행
# $day (String) – a day, written out
home-change-changes = { $day }부터 새 규정
# $day (String) – a day, written out
home-change-ends = { $day }까지 유효한 것으로 알려짐
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
home-guides = 안내 { $amount }개

## Notices that everybody should see

bulletin-heading = 알려 드립니다
bulletin-more = 자세히

## Pages that say what went wrong

trouble-not-found = 주소가 오래되었거나 잘못 입력되었을 수 있습니다. 여기서 질문하거나 안내를 살펴보세요.
trouble-busy = 질문에는 문제가 없습니다. 잠시 기다렸다가 다시 시도해 주세요. 급하시면 간단한 화면을 쓰거나 아래 번호로 전화하세요.

## About the service. $operator (String) – a name.

about-operator = 이 서비스는 { $operator }에서 운영합니다.
about-operator-unknown = 이것은 openwindow이며, 이 인터넷 주소의 운영자가 제공합니다.
about-contact = 연락처:
about-no-model = 언어 모델은 쓰지 않습니다. 답은 안내에서 인용합니다.
about-rewriting = 언어 모델이 답의 문장을 다듬을 수 있습니다. 개인정보를 뺀 질문과 고른 문장만 전달되며, 쓴 내용은 출처와 대조하여 맞지 않으면 원래 문장으로 되돌립니다.
about-embedding = 알맞은 안내를 찾기 위해, 질문의 글은 운영자가 정한 다른 서버에서 안내와 비교됩니다.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
about-sources = 출처 { $amount }개
