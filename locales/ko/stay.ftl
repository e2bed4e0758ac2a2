
### What the pages of checklists, of the service counter and of my stay say.

## A checklist from a guide or from days

checklist-link = 점검표 만들기
checklist-heading = 점검표
checklist-address = 입력하신 날짜는 이 페이지의 주소에 들어갑니다. 그 밖의 개인 정보는 들어가지 않으며 여기에 아무것도 저장되지 않습니다.
checklist-hint = 표시하신 내용은 이 브라우저에만 남습니다.
checklist-clear = 표시 모두 지우기
checklist-scan = 스캔하여 안내 열기
checklist-nothing = 점검표로 만들 안내를 고르십시오.

## A conversation handed over at a service counter

counter-heading = 민원 창구에서 볼 대화
counter-lead = 이 코드로는 대화를 한 번만 열 수 있습니다. 창구에서 읽거나 인쇄할 준비가 되었을 때 버튼을 누르십시오.
counter-open = 대화 열기
counter-once = 이 페이지는 한 번만 열립니다. 인쇄하거나 열어 두십시오. 다시 불러오면 아무것도 나오지 않습니다.
counter-nothing-heading = 이 코드로는 아무것도 열리지 않습니다
counter-nothing = 이미 사용되었거나, 시간이 지났거나, 주소가 완전하지 않을 수 있습니다. 대화를 나눈 곳에서 새 코드를 만들 수 있습니다.
counter-empty = 아직 나눈 대화가 없습니다.
counter-visitor = 방문자

## My stay

stay-heading = 나의 체류
stay-lead = 체류와 관련된 날짜를 입력하시면 무엇을 언제까지 해야 하는지 알 수 있습니다. 날짜는 이 기기를 벗어나지 않습니다.
stay-without = 이 페이지에는 스크립트가 필요합니다. 다음 페이지에는 필요하지 않습니다. 입력하신 날짜는 이 서비스로 전송되지만 저장되지 않습니다:
stay-loading = 규정을 불러오는 중입니다…
stay-failed = 규정을 불러오지 못했습니다. 연결을 확인하고 다시 시도하시거나 12367로 전화하십시오.
stay-again = 다시 시도
# $device (String) – day and time that the device shows; $city (String) – day and time in Shanghai
stay-clock = 이 기기의 시계가 맞지 않는 것 같습니다. 기기에는 { $device }(으)로 표시되지만 상하이는 { $city }입니다. 여기서는 상하이의 날짜를 따릅니다.
stay-empty = 해당하는 것을 고르고 날짜를 입력하시면 기한이 여기에 나타납니다.
stay-wrong-day = 달력에 없는 날짜입니다.
stay-rule = 근거 규정
stay-print = 인쇄
stay-keeping = 이 기기에서
stay-keep = 내 날짜를 이 브라우저에 보관하기
stay-keep-hint = 본인의 기기에서만 하십시오. 이 브라우저를 쓰는 사람은 누구나 읽을 수 있습니다.
stay-kept = 이 브라우저에만 보관했습니다.
stay-not-kept = 이 브라우저는 아무것도 보관하지 않습니다. 날짜는 이 페이지가 열려 있는 동안만 남습니다.
stay-forget = 모두 지우기
stay-forgotten = 모두 지웠습니다.
