
### What the pages of guides say: to read, to compare, to print, to show, to follow.

## A guide

guide-list-lead = 이 창구가 아는 모든 내용을 주제별로 모았습니다. 안내마다 언제부터 시행되는지, 마지막으로 언제 확인했는지 적혀 있습니다.
guide-way-label = 현재 위치
guide-contents-heading = 이 페이지의 내용
guide-facts-heading = 핵심 정보
guide-show-link = 담당자에게 보여 줄 문장
guide-print = 인쇄
guide-current = 현재 시행 중인 버전 보기
# $day (String) – a day, written out
guide-not-yet = 이 버전은 아직 시행되지 않았습니다. { $day }부터 시행됩니다.
# $day (String) – a day, written out
guide-changes-on = { $day }부터 새 버전이 시행됩니다
guide-unsure = 여기에는 자료에서도 확실하지 않은 내용이 있습니다. 12367에 전화해 확인해 주세요.
guide-other-languages = 이 항목을 다른 언어로 보기
guide-words-heading = 보여 줄 중국어 단어
guide-code-label = 이 페이지 주소의 QR 코드
guide-code-hint = 다른 휴대전화에서 이 페이지 열기
guide-feed = 변경 소식 받기

## Comparing two editions

guide-compare-link = 버전별 달라진 점
guide-compare-from = 이전 버전
guide-compare-to = 이후 버전
guide-compare-button = 비교
guide-compare-legend = 추가된 부분에는 밑줄, 삭제된 부분에는 취소선이 있습니다.
guide-compare-none = 비교할 이전 버전이 없습니다.
guide-compare-same = 달라진 점이 없습니다.
guide-compare-changed = 이 항목이 달라졌습니다.
guide-compare-added = 새로 추가된 항목입니다.
guide-compare-removed = 삭제된 항목입니다.
guide-compare-ins = 추가:
guide-compare-del = 삭제:

## Sentences to show an officer

guide-show-heading = 담당자에게 보여 주기
guide-show-lead = 문장을 전체 화면으로 열어 휴대전화를 보여 주세요. 문장은 묻기만 하며 규정을 말하지 않습니다.
guide-show-common = 어느 창구에서나
guide-show-open = 전체 화면
guide-show-back = 닫기
guide-show-previous = 이전 문장
guide-show-next = 다음 문장
guide-show-speak = 중국어로 읽어 주기

## Feeds of changes. $topic (String) – the name of a topic; $title (String) – the title of a guide; $day (String) – a day, written out.

feed-title = 변경 사항: { $topic }
feed-began = { $title }: { $day }부터 시행
feed-begins = { $title }: { $day }부터 시행 예정
feed-ends = { $title }: { $day }까지 유효
feed-ended = { $title }: { $day }에 종료
