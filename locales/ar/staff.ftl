
### What the console of the staff says.

staff-title = منصة الموظفين
staff-needs-scripts = تحتاج المنصة إلى النصوص البرمجية. يرجى تفعيلها في هذا المتصفح.
staff-failed = لم ينجح ذلك. يرجى المحاولة مرة أخرى.
staff-offline = يتعذر الوصول إلى الخدمة. يرجى التحقق من الاتصال.
staff-close = إغلاق

## Signing in

staff-sign-in = تسجيل الدخول
staff-sign-in-lead = لموظفي شباك الخدمة هذا.
staff-session-over = انتهت جلستكم. سجّلوا الدخول مرة أخرى للمتابعة من حيث توقفتم؛ ما كتبتموه محفوظ.
staff-name = الاسم
staff-name-hint = لتسجيل الدخول: أحرف لاتينية صغيرة وأرقام.
staff-display = الاسم الظاهر للزوار
staff-display-hint = مثلاً «السيدة لي».
staff-password = كلمة المرور
staff-password-hint = 12 حرفًا على الأقل.
staff-code = الرمز من تطبيق المصادقة
staff-code-hint = ستة أرقام.
staff-wrong-credentials = الاسم أو كلمة المرور غير صحيحة.
staff-wrong-password = كلمة المرور القديمة غير صحيحة.
# $what (String) – seconds
staff-too-often = محاولات كثيرة جدًا. يرجى المحاولة بعد { $what } ثانية.
staff-first-run = إنشاء الحساب الأول
staff-first-run-lead = ما دام لا يوجد أي حساب، تعرض الخدمة عند بدء تشغيلها رمز إعداد يُستخدم مرة واحدة.
staff-setup-code = رمز الإعداد
staff-setup-code-hint = يظهر في الطرفية التي شُغّلت منها الخدمة.
staff-create-first = إنشاء مدير النظام
staff-new-password = كلمة مرور جديدة
staff-old-password = كلمة المرور القديمة
staff-must-change = يرجى اختيار كلمة مرور لا يعرفها غيركم.
staff-save = حفظ
staff-saved = تم الحفظ.
staff-sign-out = تسجيل الخروج
staff-codes = رموز لمرة واحدة
staff-codes-lead = مع الرموز لمرة واحدة يحتاج تسجيل الدخول إلى هاتفكم إضافة إلى كلمة المرور.
staff-codes-scan = امسحوا هذا بتطبيق المصادقة أو اكتبوا الأحرف، ثم أدخلوا الرمز الذي يعرضه التطبيق.
staff-codes-on = تُطلب رموز لمرة واحدة.
staff-codes-off = لم تعد الرموز لمرة واحدة مطلوبة.
staff-codes-stop = عدم طلب رموز بعد الآن
staff-wrong-code = هذا الرمز غير صحيح.
staff-next = متابعة

## Above every part

staff-look = بحث
staff-desk = الشباك
staff-accounts = الحسابات
staff-audit = سجل التدقيق
staff-available = متاح
staff-now-available = تظهرون الآن على أنكم متاحون.
staff-now-away = تظهرون الآن على أنكم غير متاحين.
staff-sound = صوت عند انتظار أحد
# $what (String) – how many wait
staff-waiting-count = المنتظرون: { $what }

## The look-up

staff-look-label = ماذا يريد الزائر أن يعرف؟
staff-look-button = بحث
staff-keys = المفاتيح: / بحث · ↓ ↑ تنقّل · Enter فتح · C نسخ · X نسخ اللغة الأخرى · P طباعة · L رابط · Q رمز
staff-language-visitor = لغة الزائر
staff-language-other = بجانبها
staff-as-typed = بحسب المكتوب
staff-topic = الموضوع
staff-place = يسري في
staff-all = الكل
staff-city-cn = الصين كلها
staff-city-cn-shanghai = شنغهاي
# $what (String) – how many
staff-found = الأقسام: { $what }
staff-found-nothing = لم يُعثر على شيء.
staff-degraded = يعمل البحث بالطريقة الاحتياطية
staff-answer = الجواب
staff-sections = الأقسام
staff-why-meaning = المعنى
staff-why-wording = يُسأل هكذا
staff-why-words = الكلمات نفسها
staff-why-country = يذكر البلد
staff-score = الدرجة
staff-stands-in = بديل
# $what (String) – the language of what was copied
staff-copied = نُسخ: { $what }
staff-print = طباعة
staff-link = رابط
staff-link-copied = نُسخ الرابط.
staff-qr = رمز QR
staff-scan = امسحوا هذا الرمز بهاتفكم لمتابعة القراءة عليه.

## The desk

staff-queue = المحادثات
staff-conversation = المحادثة
staff-waiting = في الانتظار
staff-yours = معكم
staff-others = مع الزملاء
staff-nobody-waits = لا أحد ينتظر.
staff-none-yours = ليست لديكم أي محادثة.
staff-none-chosen = اختاروا محادثة.
staff-back = كل المحادثات
staff-history = محادثات سابقة
staff-closed-now = الشباك مغلق الآن. يُخبَر الزوار بموعد فتحه.
staff-link-lost = انقطع الاتصال. قد لا يكون ما ترونه محدّثًا.
# $what (String) – a time, such as “3 min”
staff-waited = ينتظر منذ { $what }
staff-away = غادر
staff-unread = غير مقروء:
# $name (String) – a colleague
staff-with = مع { $name }
staff-take = استلام
# $name (String) – a colleague
staff-taken-by = سبقكم { $name }.

## A conversation

staff-messages = الرسائل
staff-by-visitor = الزائر
staff-by-machine = جواب آلي
staff-unanswered = دون جواب
staff-look-this-up = البحث عن هذا السؤال
staff-state = الحالة
staff-state-answering = يُجاب عنها آليًا
staff-state-waiting = في الانتظار
staff-state-with-staff = مع زميل
staff-state-yours = معكم
staff-state-closed = منتهية
staff-hand-back = إعادة إلى الأجوبة الآلية
staff-release = إعادة إلى الطابور
staff-transfer = تحويل
staff-close-conversation = إنهاء المحادثة
staff-close-sure = يُخبَر الزائر بأن المحادثة انتهت، ويمكنه بدء محادثة جديدة.
staff-nobody-else = لا أحد غيركم في الشباك.
staff-presence-available = متاح
staff-presence-away = غير متاح
staff-done-claim = المحادثة معكم الآن.
staff-done-return = عادت الأجوبة آلية.
staff-done-release = عادت المحادثة إلى أول الطابور.
staff-done-transfer = حُوّلت المحادثة.
staff-done-close = انتهت المحادثة.
staff-write = رسالة إلى الزائر
staff-written-in = لغة الكتابة
staff-send = إرسال
staff-send-keys = يرسل Enter، ويبدأ Shift مع Enter سطرًا جديدًا، ويفتح / النصوص الجاهزة.
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = لغة الزائر: { $what }. لا تُترجم رسالتكم، بل يُكتب عليها: { $name }.
staff-kept = نصكم محفوظ.
staff-canned = نصوص جاهزة
staff-find-canned = البحث عن نص
staff-section = قسم
staff-send-section = إرسال هذا
staff-leave-out = استبعاد
staff-notes = ملاحظات وعلامات
staff-note = ملاحظة للموظفين فقط
staff-mention = إبلاغ
staff-nobody = لا أحد
staff-label = علامة
staff-add = إضافة
staff-words = كلمات
staff-more = المزيد

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
staff-must-change-short = عليه اختيار كلمة مرور
staff-reset = كلمة مرور جديدة
staff-disable = إيقاف
staff-enable = تفعيل
staff-create = إنشاء
# $name (String) – the account
staff-start-password = كلمة مرور { $name }
staff-start-password-lead = لا تظهر إلا الآن وتُستخدم مرة واحدة: من يسجّل الدخول بها يختار غيرها.

## The audit log

staff-audit-lead = ما جرى من أعمال ذات أثر، بالترتيب. لا يمكن تغيير شيء أو حذفه دون أن يُكتشف.
staff-number = رقم
staff-when = متى
staff-account = الحساب
staff-action = العمل
staff-subject = الموضوع
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
staff-did-conversation-claimed = استلام محادثة
staff-did-codes-turned-on = تفعيل الرموز لمرة واحدة
staff-did-codes-turned-off = إيقاف الرموز لمرة واحدة
staff-did-account-renamed = تغيير الاسم
staff-did-conversation-released = إعادة محادثة إلى الطابور
staff-did-conversation-returned = إعادة محادثة إلى الأجوبة الآلية
staff-did-conversation-transferred = تحويل محادثة
staff-did-conversation-closed = إنهاء محادثة
