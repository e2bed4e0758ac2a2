### Texts of the interface. English is the source; every other language has the same ids and variables.
### "openwindow" is the product's name and stays as it is.

## Values. $amount (String) – the number or range, already formatted; $n (Number) – the number that decides the plural form.

quantity-minutes = { $amount } phút
quantity-hours = { $amount } giờ
quantity-days = { $amount } ngày
quantity-working-days = { $amount } ngày làm việc
quantity-weeks = { $amount } tuần
quantity-months = { $amount } tháng
quantity-years = { $amount } năm
quantity-years-old = { $amount } tuổi
quantity-cny = { $amount } nhân dân tệ
quantity-cny-day = { $amount } nhân dân tệ mỗi ngày
quantity-cny-month = { $amount } nhân dân tệ mỗi tháng
quantity-cny-year = { $amount } nhân dân tệ mỗi năm
quantity-percent = { $amount }%
quantity-points = { $amount } điểm
quantity-persons = { $amount } người
quantity-times = { $amount } lần
quantity-items = { $amount }

## Directions of a limit. $value (String) – a value as above, or a day.

bound-within = trong vòng { $value }
bound-at-least = ít nhất { $value }
bound-at-most = tối đa { $value }
bound-before = chưa đến { $value }
bound-after = quá { $value }
bound-from = từ { $value }
bound-until = đến hết { $value }

## What the counter says when it has no answer.

refusal-not-found = Tôi không tìm thấy hướng dẫn nào trả lời câu hỏi này. Tôi không muốn đoán: xin hãy hỏi một trong các nơi liên hệ dưới đây hoặc đặt lại câu hỏi theo cách khác.
refusal-out-of-scope = Quầy này trả lời câu hỏi về thị thực, cư trú, việc làm và các quy định hằng ngày dành cho người nước ngoài tại Thượng Hải. Với câu hỏi này, tôi không có thông tin đáng tin cậy; một trong các nơi liên hệ dưới đây có thể giúp được.
refusal-elsewhere = Quầy này chỉ biết các quy định áp dụng tại Thượng Hải. Về quy định của nước khác hoặc thành phố khác, hãy hỏi cơ quan ở đó hoặc lãnh sự quán.
refusal-unlawful = Tôi không thể giúp làm trái pháp luật. Nếu giấy tờ của bạn có vấn đề, hãy hỏi 12367 hoặc các nơi dưới đây để biết cách giải quyết hợp pháp; càng sớm càng tốt.
refusal-personal-case = Tôi không thể tra cứu đơn hay hồ sơ của bất kỳ ai. Cơ quan đã nhận hồ sơ có thể làm việc đó: xin hãy gọi một trong các nơi liên hệ dưới đây và chuẩn bị sẵn giấy biên nhận. Đừng viết số hộ chiếu hoặc số hồ sơ ở đây.
refusal-small-talk = Xin chào! Hãy hỏi tôi về thị thực, khai báo tạm trú, giấy phép cư trú, việc làm hoặc chuyện gia đình tại Thượng Hải – bằng ngôn ngữ của bạn.
refusal-urgent = Nếu bạn đang gặp nguy hiểm, hãy gọi cầu cứu ngay. Các số khẩn cấp ở dưới đây; gọi miễn phí.

## Notices beside an answer. $day (String) – a day, written out; $language (String) – the name of a language.

notice-ends-soon = Theo thông tin hiện có, quy định này có hiệu lực đến hết ngày { $day }. Sau ngày đó, xin hãy kiểm tra lại trước khi làm theo.
notice-earlier-edition = Đây là bản cũ của quy định, có hiệu lực đến hết ngày { $day }.
notice-partial-language = Nội dung này chưa có bằng ngôn ngữ của bạn và đang hiển thị bằng { $language }.
notice-unconfirmed-translation = Chưa có ai xác nhận bản dịch này. Văn bản chính thức bằng tiếng Trung, hiển thị bên cạnh, được ưu tiên áp dụng.
notice-outdated-translation = Văn bản tiếng Trung đã thay đổi sau khi bản dịch này được xác nhận. Văn bản tiếng Trung được ưu tiên áp dụng.
notice-low-confidence = Các nguồn không chắc chắn về điểm này. Xin hãy gọi 12367 để xác nhận.
notice-degraded = Một phần của dịch vụ hiện không hoạt động. Câu trả lời có thể kém đầy đủ hơn bình thường.
notice-assumed = Câu trả lời này áp dụng cho trường hợp: { $what }
computed-until = Đối với { $country }, quy định này áp dụng đến { $day }.
computed-total = Tổng thời gian các lần lưu trú: tối đa { $days } ngày trong bất kỳ { $within } ngày nào.
answer-yes = Có.
answer-no = Không.
answer-due = { $title }: ngày cuối cùng là { $last }. ({ $event } { $day })
refusal-ended = Quy định trong hướng dẫn “{ $title }” được biết là có hiệu lực đến { $until }. Ở đây chưa biết quy định nào áp dụng vào { $day }: hãy hỏi trước qua số 12367.
clarify-day = Bạn muốn nói ngày nào? Quy định phụ thuộc vào điều đó: vui lòng ghi rõ ngày.
notice-reworded = Một số câu trong câu trả lời này được mô hình ngôn ngữ diễn đạt lại và đã được đối chiếu với nguồn. Nội dung của nguồn có giá trị quyết định.
# $day (String) – a day
notice-reviewed = Một nhân viên đã kiểm tra câu trả lời này vào { $day }. Từ đó đến nay các nguồn không thay đổi.
notice-approved = Nhân viên đã xem câu trả lời này trước khi gửi.
notice-unchecked = Nhân viên chưa kịp xem câu trả lời này. Nội dung được lấy nguyên từ các hướng dẫn.
notice-late = Đã quá hạn.
notice-no-office-left = Ngày làm việc cuối cùng trước khi hết hạn đã qua. Hãy liên hệ ngay với cơ quan phụ trách.
notice-office-closed = Cơ quan không làm việc vào ngày cuối cùng. Hãy làm chậm nhất vào ngày { $day }.
notice-holidays-unknown = Lịch nghỉ lễ của thời gian đó chưa được công bố hoặc không có ở đây. Cơ quan có thể nghỉ, nên hãy làm sớm hơn vài ngày.
notice-later-edition = Quy định hiển thị có hiệu lực từ ngày { $day }. Ở đây không có thông tin về quy định áp dụng vào ngày của bạn.

## Status of a text

status-authoritative = Văn bản chính thức
status-current = Bản dịch, đã xác nhận
status-outdated = Bản dịch, đã cũ
status-machine = Bản dịch, chưa xác nhận
status-missing = Chưa dịch

## Names of languages

language-en = tiếng Anh
language-zh = tiếng Trung
language-ja = tiếng Nhật
language-ko = tiếng Hàn
language-fr = tiếng Pháp
language-de = tiếng Đức
language-es = tiếng Tây Ban Nha
language-ru = tiếng Nga
language-ar = tiếng Ả Rập
language-pt = tiếng Bồ Đào Nha
language-it = tiếng Ý
language-vi = tiếng Việt

## Pages

page-title = openwindow
page-lead = Giải đáp câu hỏi về thị thực, cư trú và việc làm tại Thượng Hải bằng ngôn ngữ của bạn, có ghi nguồn và ngày tháng.
page-question-label = Câu hỏi của bạn
page-question-hint = Hỏi bằng bất kỳ ngôn ngữ nào. Đừng viết số hộ chiếu hoặc số hồ sơ.
page-ask-button = Hỏi
page-as-of-label = Theo quy định của ngày
page-plain-version = Hướng dẫn này bằng lời lẽ dễ hiểu
page-usual-version = Hướng dẫn này ở bản thông thường
page-language-label = Ngôn ngữ
page-examples-heading = Ví dụ
page-example-overstay = Visa của tôi hết hạn rồi, giờ phải làm sao?
page-example-renewal = Phải gia hạn giấy phép cư trú trước khi hết hạn bao lâu?
page-example-registration = Tôi vừa chuyển nhà, khi nào phải khai báo địa chỉ mới?
page-example-transit = Quá cảnh vài ngày có cần visa không?
page-topics-heading = Chủ đề
page-answer-heading = Trả lời
page-key-facts-heading = Tóm tắt
page-steps-heading = Cần làm gì
page-documents-heading = Cần mang theo gì
page-sources-heading = Nguồn
page-follow-ups-heading = Câu hỏi liên quan
page-choose = Vui lòng chọn
page-choice-button = Tiếp tục
page-known-heading = Đã tính đến
# $what (String) – what is taken away from what is known of the asker
page-forget = Bỏ: { $what }
page-contacts-heading = Hỏi ai
page-official-text = Văn bản chính thức bằng tiếng Trung
# $day (String) – a day, written out
page-in-force-since = Có hiệu lực từ ngày { $day }
# $day (String) – a day, written out
page-in-force-until = đến hết ngày { $day }
# $day (String) – a day, written out
page-verified-on = Kiểm tra ngày { $day }
# $day (String) – a day, written out
page-answer-as-of = Theo quy định ngày { $day }
page-open-now = Đang mở cửa
page-closed-now = Đang đóng cửa
page-editions-heading = Các phiên bản
page-related-heading = Hướng dẫn liên quan
page-back-to-questions = Đặt câu hỏi
page-disclaimer = Đây là thông tin hướng dẫn, không phải tư vấn pháp lý. Nếu các văn bản khác nhau, văn bản chính thức bằng tiếng Trung được ưu tiên áp dụng.
page-skip-to-content = Chuyển đến nội dung

## Deadlines

deadline-heading = Chậm nhất ngày nào tôi phải làm?
deadline-lead = Chọn trường hợp của bạn và nhập ngày: bạn sẽ thấy ngày cuối cùng cho từng việc và quy định làm căn cứ.
deadline-situation-label = Bạn thuộc trường hợp nào?
deadline-events-heading = Điền những gì liên quan đến bạn
deadline-time-label = Giờ, nếu bạn biết
deadline-button = Xem hạn chót
deadline-result-heading = Các hạn chót của bạn
deadline-last = Ngày cuối cùng
deadline-act-by = Ngày làm việc cuối cùng trước đó
deadline-opens = Có thể làm từ
deadline-left = Thời gian còn lại
deadline-today = chỉ còn hôm nay
deadline-what-to-do = Cần làm gì bây giờ
deadline-calendar = Thêm vào lịch (.ics)
deadline-counted-stated = Tính đúng như quy định nêu.
deadline-counted-earliest = Quy định không nêu rõ cách tính. Để an toàn, đây là hạn chót sớm nhất có thể.
deadline-counted-midnight = Không có giờ, nên tính từ 0 giờ của ngày đó.
deadline-no-rule = Ở đây không có thông tin về quy định áp dụng cho ngày này. Xin hãy gọi 12367 để hỏi.
deadline-disclaimer = Các ngày này được tính theo những quy định được dẫn. Ngày ghi trên giấy tờ của bạn và quyết định của cơ quan được ưu tiên áp dụng.

## Situations of people, as they say it of themselves

situation-anyone = Mọi người
situation-visa = Tôi có thị thực
situation-visa-free = Tôi nhập cảnh miễn thị thực
situation-transit = Tôi đang quá cảnh miễn thị thực
situation-residence-permit = Tôi có giấy phép cư trú
situation-permanent-card = Tôi có thẻ thường trú
situation-worker = Tôi đi làm
situation-employer = Tôi thuê người nước ngoài
situation-student = Tôi đi học
situation-parent = Tôi là cha hoặc mẹ
situation-tax-resident = Tôi là đối tượng cư trú thuế
situation-driver = Tôi lái xe

## Messages of an Official Account

wechat-greeting = Xin chào! Bạn có thể hỏi bằng ngôn ngữ của mình về thị thực, cư trú, việc làm hay gia đình ở Thượng Hải, ví dụ: “Thị thực của tôi đã hết hạn. Phải làm gì?” Xin đừng viết số hộ chiếu hay số hồ sơ.
wechat-only-text = Hiện tôi chỉ đọc được tin nhắn chữ. Xin hãy viết câu hỏi của bạn, bằng ngôn ngữ nào cũng được.
wechat-whole-answer = Xem câu trả lời đầy đủ và nguồn

## Problems, as the API and the pages tell them

problem-invalid-body = Không đọc được yêu cầu.
problem-question-empty = Câu hỏi đang để trống.
# $limit (Number) – characters at most
problem-question-too-long = Câu hỏi quá dài. Tối đa { $limit } ký tự.
problem-too-large = Yêu cầu quá lớn.
problem-invalid-language = Đây không phải là một ngôn ngữ.
problem-invalid-date = Ngày này không có trong lịch.
problem-unknown-field = Yêu cầu có một trường không tồn tại.
problem-unknown-value = Một trường có giá trị không có ở đây.
problem-invalid-parameter = Một phần của địa chỉ trang không đúng.
problem-not-found = Ở đây không có gì.
problem-method-not-allowed = Địa chỉ này không nhận loại yêu cầu đó.
problem-unsupported-media-type = Yêu cầu phải ở định dạng JSON.
problem-too-many-requests = Bạn đã hỏi nhiều câu trong thời gian ngắn. Xin thử lại sau ít phút hoặc gọi 12367.
problem-unknown-key = Khóa này không hợp lệ.
problem-conversation-closed = Cuộc trò chuyện này đã kết thúc. Vui lòng bắt đầu cuộc trò chuyện mới.
problem-conversation-full = Cuộc trò chuyện này đã quá dài. Vui lòng bắt đầu cuộc trò chuyện mới.
problem-conversation-waiting = Các tin nhắn trước của bạn vẫn đang được trả lời. Vui lòng đợi một lát.
problem-idempotency-key-reused = Khóa này đã được dùng cho một tin nhắn khác.
problem-signature = Chữ ký của yêu cầu này sai hoặc đã quá cũ.
problem-not-signed-in = Vui lòng đăng nhập.
problem-not-allowed = Tài khoản này không được phép thực hiện việc này.
problem-csrf = Yêu cầu này không được gửi từ trang này. Vui lòng tải lại trang rồi thử lại.
problem-wrong-credentials = Tên đăng nhập, mật khẩu hoặc mã không đúng.
problem-code-needed = Vui lòng nhập mã trên điện thoại.
problem-too-many-attempts = Quá nhiều lần thử. Vui lòng chờ một lát rồi thử lại.
problem-password-change-needed = Vui lòng đặt mật khẩu mới trước.
problem-weak-password = Mật khẩu này quá dễ đoán, quá ngắn hoặc quá dài. Vui lòng chọn mật khẩu khác.
problem-account-exists = Đã có tài khoản với tên đăng nhập này.
problem-last-administrator = Đây là quản trị viên cuối cùng. Vui lòng thêm một quản trị viên khác trước.
problem-setup-code = Đây không phải là mã thiết lập mà máy chủ đã hiển thị khi khởi động.
problem-already-set-up = Tài khoản đầu tiên đã được tạo. Vui lòng đăng nhập.
problem-codes-not-offered = Tài khoản này chưa bắt đầu thiết lập mã dùng một lần.
problem-busy = Đang có quá nhiều người hỏi cùng lúc. Xin thử lại sau giây lát.
problem-timeout = Việc này mất quá nhiều thời gian. Xin thử lại.
problem-unavailable = Dịch vụ hiện không hoạt động. Xin thử lại hoặc gọi 12367.
