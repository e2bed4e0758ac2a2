
### What the pages without scripts say.

plain-new = 새 질문
plain-full = 전체 버전
plain-person = 사람에게 문의하기
plain-ask-further = 이어서 질문하기
plain-ask-further-hint = 예: “제 아내는요?” 앞에서 하신 질문을 함께 고려합니다.
plain-forgotten = 앞에서 하신 질문이 더 이상 남아 있지 않아 이 질문에만 답했습니다.
plain-by-itself = 지금은 앞의 질문을 기억할 수 없어 이 질문에만 답했습니다.
plain-waiting = 질문이 접수되었습니다. 답변은 아직 준비 중입니다.
plain-waiting-button = 답변 보기
plain-forget-button = 표시한 내용을 빼고 다시 답하기
plain-language-button = 이 언어로 보기
plain-feedback-why = 무엇이 빠졌거나 틀렸습니까?
plain-feedback-button = 보내기
plain-feedback-thanks = 감사합니다. 보내 주신 의견은 답변을 개선하는 데 도움이 됩니다.
plain-emergency-heading = 긴급 전화
plain-hotlines-heading = 상담 전화
plain-offices-heading = 민원 창구
plain-websites-heading = 웹사이트
plain-day-hint = 연, 월, 일 순서로 적어 주십시오: 2026-11-24
plain-time-label = 시각(아시는 경우): 14:30
plain-no-days = 날짜를 하나 이상 적어 주십시오.
# $typed (String) – what somebody typed in place of a day or a time
plain-wrong-day = “{ $typed }”은(는) 여기서 읽을 수 있는 날짜나 시각이 아닙니다.
plain-pass-button = 이 대화를 민원 창구에서 보여 주기
# $time (String) – for how long it can be used, such as “15 minutes”
plain-pass = 이 코드나 주소를 창구에서 보여 주십시오. { $time } 안에 한 번, 창구에서 대화를 열어 읽을 수 있습니다.
