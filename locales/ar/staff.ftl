
### What the console of the staff says.

staff-title = منصة الموظفين
staff-needs-scripts = تحتاج المنصة إلى البرامج النصية. يُرجى تفعيلها في هذا المتصفح.
staff-failed = لم ينجح ذلك. يُرجى المحاولة مرة أخرى.
staff-offline = يتعذر الوصول إلى الخدمة. يُرجى التحقق من الاتصال.
staff-close = إغلاق

## Signing in

staff-sign-in = تسجيل الدخول
staff-sign-in-lead = لموظفي شباك الخدمة هذا.
staff-session-over = انتهت جلستك. سجّل الدخول مرة أخرى للمتابعة من حيث توقفت؛ ما كتبته محفوظ.
staff-name = اسم المستخدم
staff-name-hint = لتسجيل الدخول: أحرف لاتينية صغيرة وأرقام.
staff-display = الاسم الظاهر للزوار
staff-display-hint = مثلًا «السيدة لي».
staff-password = كلمة المرور
staff-password-hint = 12 حرفًا على الأقل.
staff-code = الرمز من تطبيق المصادقة
staff-code-hint = ستة أرقام.
staff-wrong-credentials = اسم المستخدم أو كلمة المرور غير صحيحة.
staff-wrong-password = كلمة المرور القديمة غير صحيحة.
# $what (String) – seconds
staff-too-often = محاولات كثيرة جدًا. يُرجى المحاولة مرة أخرى بعد { $what } ثانية.
staff-first-run = إنشاء الحساب الأول
staff-first-run-lead = ما دام لا يوجد أي حساب، تعرض الخدمة عند بدء تشغيلها رمز إعداد يُستخدم مرة واحدة.
staff-setup-code = رمز الإعداد
staff-setup-code-hint = يظهر في الطرفية التي شُغّلت منها الخدمة.
staff-create-first = إنشاء مدير النظام
staff-new-password = كلمة مرور جديدة
staff-old-password = كلمة المرور القديمة
staff-must-change = يُرجى اختيار كلمة مرور لا يعرفها غيرك.
staff-save = حفظ
staff-saved = تم الحفظ.
staff-sign-out = تسجيل الخروج
staff-codes = رموز المرة الواحدة
staff-codes-lead = مع رموز المرة الواحدة يحتاج تسجيل الدخول إلى هاتفك إضافة إلى كلمة المرور.
staff-codes-scan = امسح هذا الرمز بتطبيق المصادقة أو اكتب الأحرف، ثم أدخل الرمز الذي يعرضه التطبيق.
staff-codes-on = يُطلب عند تسجيل الدخول رمز للمرة الواحدة.
staff-codes-off = لم تعد رموز المرة الواحدة مطلوبة.
staff-codes-stop = إيقاف طلب الرموز
staff-wrong-code = هذا الرمز غير صحيح.
staff-next = متابعة

## Above every part

staff-look = بحث
staff-desk = الشباك
staff-accounts = الحسابات
staff-audit = سجل التدقيق
staff-available = متاح
staff-now-available = حالتك الآن: متاح.
staff-now-away = حالتك الآن: غير متاح.
staff-sound = تنبيه صوتي عند انتظار أحد
# $what (String) – how many wait
staff-waiting-count = المنتظرون: { $what }

## The look-up

staff-look-label = ماذا يريد الزائر أن يعرف؟
staff-look-button = بحث
staff-keys = المفاتيح: / بحث · ↓ ↑ تنقّل · Enter فتح · C نسخ · X نسخ اللغة الأخرى · P طباعة · L رابط · Q رمز
staff-language-visitor = لغة الزائر
staff-language-other = اللغة المقابلة
staff-as-typed = بحسب النص المكتوب
staff-topic = الموضوع
staff-place = يسري في
staff-all = الكل
staff-city-cn = الصين كلها
staff-city-cn-shanghai = شنغهاي
# $what (String) – how many
staff-found = الأقسام: { $what }
staff-found-nothing = لم يُعثر على شيء.
staff-degraded = يعمل البحث بالطريقة الاحتياطية
staff-answer = الإجابة
staff-sections = الأقسام
staff-why-meaning = معنى قريب
staff-why-wording = سؤال معروف
staff-why-words = الكلمات نفسها
staff-why-country = يذكر البلد
staff-score = الدرجة
staff-stands-in = معروض بدلًا منه
# $what (String) – the language of what was copied
staff-copied = نُسخ: { $what }
staff-print = طباعة
staff-link = رابط
staff-link-copied = نُسخ الرابط.
staff-qr = رمز QR
staff-scan = امسح هذا الرمز بهاتفك لمتابعة القراءة عليه.

## The desk

staff-queue = المحادثات
staff-conversation = المحادثة
staff-waiting = في الانتظار
staff-yours = معك
staff-others = مع الزملاء
staff-nobody-waits = لا أحد ينتظر.
staff-none-yours = ليست لديك أي محادثة.
staff-none-chosen = اختر محادثة.
staff-back = كل المحادثات
staff-history = محادثات سابقة
staff-closed-now = الشباك مغلق الآن. يُخبَر الزوار بموعد فتحه من جديد.
staff-link-lost = انقطع الاتصال. قد لا يكون ما تراه محدّثًا.
# $what (String) – a time, such as “3 min”
staff-waited = ينتظر منذ { $what }
staff-away = غادر
staff-unread = غير مقروء:
# $name (String) – a colleague
staff-with = مع { $name }
staff-take = تولّي المحادثة
# $name (String) – a colleague
staff-taken-by = سبقك { $name }.

## A conversation

staff-messages = الرسائل
staff-by-visitor = الزائر
staff-by-machine = إجابة تلقائية
staff-unanswered = دون إجابة
staff-look-this-up = البحث عن هذا السؤال
staff-state = الحالة
staff-state-answering = يُجاب عنها تلقائيًا
staff-state-waiting = في الانتظار
staff-state-with-staff = مع زميل
staff-state-yours = معك
staff-state-closed = منتهية
staff-hand-back = العودة إلى الإجابات التلقائية
staff-release = إعادة إلى قائمة الانتظار
staff-transfer = تحويل إلى زميل
staff-close-conversation = إنهاء المحادثة
staff-close-sure = يُخبَر الزائر بأن المحادثة انتهت، ويمكنه بدء محادثة جديدة.
staff-nobody-else = لا أحد غيرك عند الشباك.
staff-presence-available = متاح
staff-presence-away = غير متاح
staff-done-claim = المحادثة معك الآن.
staff-done-return = عادت الإجابات تلقائية.
staff-done-release = عادت المحادثة إلى أول قائمة الانتظار.
staff-done-transfer = حُوّلت المحادثة إلى زميل.
staff-done-close = انتهت المحادثة.
staff-write = رسالة إلى الزائر
staff-written-in = لغة الكتابة
staff-send = إرسال
staff-send-keys = للإرسال Enter، ولسطر جديد Shift + Enter، ولفتح النصوص الجاهزة /.
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = لغة الزائر: { $what }. لا تُترجم رسالتك، بل يُكتب عليها: { $name }.
staff-translate = ترجمة
staff-translated = ترجمة آلية:
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-can-translate = يقرأ الزائر { $what }. ترجم رسالتك، وإلا أُرسلت بلغة { $name } مع الإشارة إلى ذلك.
staff-differs = قد تختلف الترجمة عن النص هنا. اقرأ الاثنين:
staff-about-number = رقم أو تاريخ
staff-about-direction = حد أو مهلة
staff-about-modality = وجوب أو جواز
staff-about-negation = نفي
staff-about-link = عنوان ويب
staff-numbers-only = قورنت الأرقام وعناوين الويب فقط: كلمات إحدى اللغتين غير معروفة.
staff-taken-out = حُذفت البيانات الشخصية قبل الترجمة.
staff-untranslated = إرسال بلا ترجمة
staff-send-both = إرسال مع الترجمة
staff-send-anyway = قرأت الاثنين: إرسال
staff-kept = نصك محفوظ.
staff-canned = نصوص جاهزة
staff-find-canned = البحث عن نص
staff-section = قسم
staff-send-section = إرسال هذا القسم
staff-leave-out = استبعاد
staff-notes = ملاحظات وعلامات
staff-note = ملاحظة للموظفين فقط
staff-mention = إبلاغ
staff-nobody = لا أحد
staff-label = علامة
staff-add = إضافة
staff-words = كلمات البحث
staff-more = المزيد

## The overview

staff-overview = نظرة عامة
staff-for-you = إليكم
staff-overview-lead = الإجابات والإحالات إلى الموظفين وأوقات الانتظار. أعداد فقط لا يمكن التعرف من خلالها على أحد.
staff-longest = أطول انتظار
staff-with-people = مع موظف
staff-await-reply = بانتظار الرد
staff-colleagues-there = الموظفون المتاحون
staff-counter = الشباك
staff-counter-open = مفتوح
staff-counter-shut = مغلق
staff-today = اليوم
staff-last-7 = آخر 7 أيام
staff-last-30 = آخر 30 يومًا
staff-from = من
staff-until = إلى
staff-csv = تنزيل بصيغة CSV
staff-answers = الإجابات
staff-answered = أُجيب عن السؤال
staff-handed-over = طلبوا موظفًا
staff-first-word = أول رد (الوسيط)
staff-first-word-p90 = أول رد (9 من كل 10 خلال)
staff-gave-up = تركوا الانتظار
staff-sent-away = كانوا ينتظرون عند الإغلاق
staff-helped = قُيّمت بأنها مفيدة
# $part (String) – how many of them; $what (String) – how many in all
staff-of = { $part } من { $what }
staff-by-day = حسب اليوم
staff-by-language = حسب اللغة
staff-by-topic = حسب الموضوع
staff-by-outcome = كيف انتهت الأسئلة
staff-day = اليوم
staff-language = اللغة
staff-outcome = النتيجة
staff-total = الإجمالي
staff-unknown = غير معروف
staff-nothing-counted = لم يُحصَ شيء في هذه الفترة.
staff-outcome-answered = إجابة من الأدلة
staff-outcome-computed = حُسب تاريخ أو نتيجة
staff-outcome-clarification = طُلب توضيح
staff-outcome-partial-language = أُجيب ولكن بغير لغة السائل
staff-outcome-not-found = لم يُعثر على شيء
staff-outcome-out-of-scope = ليس من اختصاص هذا الشباك
staff-outcome-personal-case = حالة شخصية
staff-outcome-small-talk = مجاملات
staff-outcome-urgent = حالة طارئة
staff-outcome-handed-over = وُضع في قائمة الانتظار
staff-outcome-unavailable = طُلب موظف ولم يكن أحد موجودًا

## Accounts

staff-new-account = حساب جديد
staff-role = الدور
staff-role-staff = موظف
staff-role-editor = محرر
staff-role-publisher = ناشر
staff-role-administrator = مدير النظام
staff-role-auditor = مدقق
staff-actions = الإجراءات
staff-active = مفعّل
staff-disabled = موقوف
staff-must-change-short = يلزم اختيار كلمة مرور
staff-reset = كلمة مرور جديدة
staff-disable = إيقاف
staff-enable = تفعيل
staff-create = إنشاء
# $name (String) – the account
staff-start-password = كلمة مرور { $name }
staff-start-password-lead = لا تظهر إلا الآن وتُستخدم مرة واحدة: من يسجّل الدخول بها يختار كلمة جديدة.

## The audit log

staff-audit-lead = العمليات المهمة بالترتيب. لا يمكن تغيير شيء أو حذفه دون أن يُكتشف ذلك.
staff-number = رقم
staff-when = متى
staff-account = الحساب
staff-action = العملية
staff-subject = موضوع العملية
staff-detail = التفاصيل
staff-did-signed-in = تسجيل دخول
staff-did-sign-in-failed = فشل تسجيل الدخول
staff-did-signed-out = تسجيل خروج
staff-did-password-changed = تغيير كلمة المرور
staff-did-account-created = إنشاء حساب
staff-did-role-changed = تغيير الدور
staff-did-account-reset = منح كلمة مرور جديدة
staff-did-account-disabled = إيقاف حساب
staff-did-account-enabled = تفعيل حساب
staff-did-conversation-viewed = قراءة محادثة
staff-did-conversation-claimed = تولّي محادثة
staff-did-codes-turned-on = تفعيل رموز المرة الواحدة
staff-did-codes-turned-off = إيقاف رموز المرة الواحدة
staff-did-account-renamed = تغيير الاسم
staff-did-conversation-released = إعادة محادثة إلى قائمة الانتظار
staff-did-conversation-returned = إعادة محادثة إلى الإجابات التلقائية
staff-did-conversation-transferred = تحويل محادثة إلى زميل
staff-did-conversation-closed = إنهاء محادثة

## Answers that are checked, and those that wait for approval

staff-check = مراجعة الإجابات
staff-check-lead = قيّم كل جملة بمقارنتها بالقسم الذي أُخذت منه. تظهر آراء الآخرين بعد أن تقدّم رأيك.
staff-check-keys = المفاتيح: 1 صحيح · 2 صحيح جزئيًا · 3 خطأ · ↓ ↑ تنقّل · N تخطَّ · Ctrl+Enter حفظ
# $what (String) – how many
staff-check-count = في انتظار التقييم: { $what }
staff-check-none = لا يوجد هنا ما يحتاج إلى مراجعة.
staff-check-open = في انتظار تقييمك
staff-check-waiting = لم تُقيَّم
staff-check-judged = قُيِّمت
staff-check-confirmed = مؤكدة
staff-check-why-returned = تغيّر القسم
staff-check-why-rated = زائر غير راضٍ
staff-check-why-low = غير مؤكد
staff-check-why-sample = عيّنة
staff-check-right = صحيح
staff-check-partly = صحيح جزئيًا
staff-check-wrong = خطأ
staff-check-translation = هل تعبّر الترجمة عما يقوله النص الرسمي؟
staff-check-faithful = أمينة
staff-check-unfaithful = غير أمينة
staff-check-should = ماذا كان ينبغي أن تقول؟
staff-check-comment = تعليق
staff-check-save = احفظ وأظهر آراء الآخرين
staff-check-next = الإجابة التالية
staff-check-missing = يُرجى تقييم كل سطر أولًا.
staff-check-saved = حُفظ تقييمك.
staff-check-served = هذه الإجابة مؤكدة، وستظهر على أنها مراجَعة ما دامت أقسامها لم تتغير.
staff-check-unfit-changed = حُفظ التقييم. لن تُحفظ الإجابة على أنها مراجَعة لأن أحد الأقسام تغيّر بعدها.
staff-check-unfit-ended = حُفظ التقييم. لن تُحفظ الإجابة على أنها مراجَعة لأن أحد الأقسام غير سارٍ اليوم.
staff-check-unfit-leans = حُفظ التقييم. لن تُحفظ الإجابة على أنها مراجَعة لأن السؤال لا يُفهم إلا مع ما قيل قبله.
staff-check-unfit-kind = حُفظ التقييم. لا تُحفظ الإجابات من هذا النوع.
# $day (String) – a day
staff-check-confirmed-on = تأكدت في { $day }
# $what (String) – how often
staff-check-times = مرات السؤال نفسه: { $what }
staff-check-section-same = دون تغيير
staff-check-section-changed = تغيّر منذ ذلك الحين
staff-check-section-ended = لم يعد ساريًا
staff-check-section-gone = لم يعد موجودًا
staff-check-now = الآن
staff-check-earlier = الإجابة المؤكدة سابقًا
staff-check-you = أنت
staff-check-figures = الأرقام
staff-check-agreement = نسبة الاتفاق
staff-check-alpha = معامل ألفا لكريبندورف
staff-approve = بانتظار الموافقة
staff-approve-lead = ينتظر الزائر أن تراجع هذه الإجابة.
# $what (String) – a time, such as “90 sec”
staff-approve-left = متبقٍّ { $what }
staff-approve-send = أرسلها كما هي
staff-approve-change = أرسل شيئًا آخر
staff-approve-refuse = لا ترسلها وضع الزائر في انتظار موظف
staff-done-approve = أُرسلت الإجابة.
staff-done-change = أُرسل نصك بدلًا منها.
staff-done-refuse = لم تُرسل الإجابة، والزائر في انتظار موظف.
# $name (String) – a colleague
staff-decided-by = اتخذ { $name } القرار بالفعل.
staff-did-answer-viewed = اطّلع على إجابة للمراجعة
staff-did-answer-judged = قيّم إجابة
staff-did-answer-approved = وافق على إجابة
staff-did-answer-changed = أرسل شيئًا آخر بدل إجابة
staff-did-answer-refused = رفض إجابة
