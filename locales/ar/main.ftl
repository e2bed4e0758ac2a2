### Texts of the interface. English is the source; every other language has the same ids and variables.
### "openwindow" is the product's name and stays as it is.

## Values. $amount (String) – the number or range, already formatted; $n (Number) – the number that decides the plural form.

quantity-minutes = { $n ->
    [zero] { $amount } دقيقة
    [one] دقيقة واحدة ({ $amount })
    [two] { $amount } دقيقة
    [few] { $amount } دقائق
    [many] { $amount } دقيقة
   *[other] { $amount } دقيقة
}
quantity-hours = { $n ->
    [zero] { $amount } ساعة
    [one] ساعة واحدة ({ $amount })
    [two] { $amount } ساعة
    [few] { $amount } ساعات
    [many] { $amount } ساعة
   *[other] { $amount } ساعة
}
quantity-days = { $n ->
    [zero] { $amount } يوم
    [one] يوم واحد ({ $amount })
    [two] { $amount } يوم
    [few] { $amount } أيام
    [many] { $amount } يومًا
   *[other] { $amount } يوم
}
quantity-working-days = { $n ->
    [zero] { $amount } يوم عمل
    [one] يوم عمل واحد ({ $amount })
    [two] { $amount } يوم عمل
    [few] { $amount } أيام عمل
    [many] { $amount } يوم عمل
   *[other] { $amount } يوم عمل
}
quantity-weeks = { $n ->
    [zero] { $amount } أسبوع
    [one] أسبوع واحد ({ $amount })
    [two] { $amount } أسبوع
    [few] { $amount } أسابيع
    [many] { $amount } أسبوعًا
   *[other] { $amount } أسبوع
}
quantity-months = { $n ->
    [zero] { $amount } شهر
    [one] شهر واحد ({ $amount })
    [two] { $amount } شهر
    [few] { $amount } أشهر
    [many] { $amount } شهرًا
   *[other] { $amount } شهر
}
quantity-years = { $n ->
    [zero] { $amount } سنة
    [one] سنة واحدة ({ $amount })
    [two] { $amount } سنة
    [few] { $amount } سنوات
    [many] { $amount } سنة
   *[other] { $amount } سنة
}
quantity-years-old = { $n ->
    [zero] { $amount } سنة من العمر
    [one] { $amount } سنة من العمر
    [two] { $amount } سنة من العمر
    [few] { $amount } سنوات من العمر
    [many] { $amount } سنة من العمر
   *[other] { $amount } سنة من العمر
}
quantity-cny = { $amount } يوان
quantity-cny-day = { $amount } يوان في اليوم
quantity-cny-month = { $amount } يوان في الشهر
quantity-cny-year = { $amount } يوان في السنة
quantity-percent = { $amount }%
quantity-points = { $n ->
    [zero] { $amount } نقطة
    [one] نقطة واحدة ({ $amount })
    [two] { $amount } نقطة
    [few] { $amount } نقاط
    [many] { $amount } نقطة
   *[other] { $amount } نقطة
}
quantity-persons = { $n ->
    [zero] { $amount } شخص
    [one] شخص واحد ({ $amount })
    [two] { $amount } شخص
    [few] { $amount } أشخاص
    [many] { $amount } شخصًا
   *[other] { $amount } شخص
}
quantity-times = { $n ->
    [zero] { $amount } مرة
    [one] مرة واحدة ({ $amount })
    [two] { $amount } مرة
    [few] { $amount } مرات
    [many] { $amount } مرة
   *[other] { $amount } مرة
}
quantity-items = { $amount }

## Directions of a limit. $value (String) – a value as above, or a day.

bound-within = خلال { $value }
bound-at-least = { $value } على الأقل
bound-at-most = { $value } على الأكثر
bound-before = قبل بلوغ { $value }
bound-after = بعد تجاوز { $value }
bound-from = ابتداءً من { $value }
bound-until = حتى { $value }

## What the counter says when it has no answer.

refusal-not-found = لم أجد دليلًا يجيب عن هذا السؤال. أفضّل ألا أخمّن: يُرجى سؤال إحدى الجهات المذكورة أدناه، أو طرح السؤال بصيغة أخرى.
refusal-out-of-scope = يجيب هذا الشباك عن أسئلة التأشيرات والإقامة والعمل وقواعد الحياة اليومية للأجانب في شنغهاي. ليس لدي ما يُعتمد عليه بشأن هذا السؤال، وقد تساعدك إحدى الجهات المذكورة أدناه.
refusal-elsewhere = لا تعرف هذه الخدمة سوى القواعد المعمول بها في شنغهاي. أما قواعد بلد آخر أو مدينة أخرى فاسأل عنها جهاتها المختصة أو قنصليتها.
refusal-unlawful = لا يمكنني المساعدة في مخالفة القانون. إذا كانت أوراقك غير نظامية فاسأل 12367 أو الجهات أدناه عن الحل القانوني، وكلما بادرت كان أفضل.
refusal-personal-case = لا يمكنني الاطلاع على طلب أي شخص أو ملفه. الجهة التي تسلّمت الطلب يمكنها ذلك: يُرجى الاتصال بإحدى الجهات المذكورة أدناه مع تجهيز إيصال استلام الطلب. لا تكتب هنا أرقام جوازات السفر أو أرقام الملفات.
refusal-small-talk = مرحبًا! اسألني بلغتك عن التأشيرات أو تسجيل السكن أو تصاريح الإقامة أو العمل أو شؤون الأسرة في شنغهاي.
refusal-urgent = إذا كنت في خطر فاطلب المساعدة بالهاتف الآن. أرقام الطوارئ أدناه، والاتصال بها مجاني.

## Notices beside an answer. $day (String) – a day, written out; $language (String) – the name of a language.

notice-ends-soon = المعلوم أن هذه القاعدة سارية حتى { $day }. يُرجى التحقق منها قبل الاعتماد عليها بعد ذلك اليوم.
notice-earlier-edition = هذه نسخة سابقة من القاعدة، وكانت سارية حتى { $day }.
notice-partial-language = لا يوجد هذا النص بلغتك بعد، وهو معروض هنا باللغة { $language }.
notice-unconfirmed-translation = لم يؤكد أحد هذه الترجمة بعد. المرجع هو النص الصيني الرسمي المعروض بجانبها.
notice-outdated-translation = تغيّر النص الصيني منذ تأكيد هذه الترجمة. المرجع هو النص الصيني.
notice-low-confidence = المصادر غير متأكدة من هذا الأمر. يُرجى التأكد بالاتصال بالرقم 12367.
notice-degraded = جزء من هذه الخدمة غير متاح في الوقت الحالي. قد تكون الإجابة أقل اكتمالًا من المعتاد.
notice-assumed = هذه الإجابة تخص الحالة التالية: { $what }
computed-until = بالنسبة إلى { $country } يسري ذلك حتى { $day }.
computed-total = مجموع الإقامات: { $days } يومًا على الأكثر في أي { $within } يومًا.
answer-yes = نعم.
answer-no = لا.
answer-due = { $title }: آخر يوم { $last }. ({ $event } { $day })
refusal-ended = القاعدة الواردة في دليل «{ $title }» معروف أنها سارية حتى { $until }. أما ما سيسري في { $day } فغير معروف هنا بعد: يُرجى السؤال على الرقم 12367 قبل الاعتماد عليها.
clarify-day = أي يوم تقصد؟ القاعدة تتوقف على ذلك: يُرجى ذكر التاريخ.
notice-reworded = أعاد نموذج لغوي صياغة جمل من هذه الإجابة وقورنت بالمصادر. والعبرة بما ورد في المصادر.
# $day (String) – a day
notice-reviewed = راجع موظف هذه الإجابة في { $day }، ولم تتغير مصادرها منذ ذلك الحين.
notice-approved = راجع موظف هذه الإجابة قبل إرسالها.
notice-unchecked = لم يتمكن أي موظف من مراجعة هذه الإجابة في الوقت المناسب. وهي مأخوذة من الأدلة كما هي.
notice-late = انتهت المهلة.
notice-no-office-left = مضى آخر يوم عمل قبل انتهاء المهلة. اتصل بالجهة المختصة فورًا.
notice-office-closed = لا تعمل المكاتب في آخر يوم. أنجز الأمر في موعد أقصاه { $day }.
notice-holidays-unknown = عطلات تلك الفترة لم تُعلن بعد أو غير معروفة هنا. قد تكون المكاتب مغلقة، فأنجز الأمر قبل ذلك بأيام.
notice-later-edition = القاعدة المعروضة سارية منذ { $day }. لا يُعرف هنا أي قاعدة كانت سارية في يومك.

## Status of a text

status-authoritative = نص رسمي
status-current = ترجمة مؤكدة
status-outdated = ترجمة قديمة
status-machine = ترجمة لم تُؤكَّد بعد
status-missing = غير مترجم

## Names of languages

language-en = الإنجليزية
language-zh = الصينية
language-ja = اليابانية
language-ko = الكورية
language-fr = الفرنسية
language-de = الألمانية
language-es = الإسبانية
language-ru = الروسية
language-ar = العربية
language-pt = البرتغالية
language-it = الإيطالية
language-vi = الفيتنامية

## Pages

page-title = openwindow
page-lead = أسئلة عن التأشيرات والإقامة والعمل في شنغهاي، نجيب عنها بلغتك مع ذكر المصادر والتواريخ.
page-question-label = سؤالك
page-question-hint = اسأل بأي لغة. لا تكتب أرقام جوازات السفر أو أرقام الملفات.
page-ask-button = اسأل
page-as-of-label = القواعد السارية في تاريخ
page-plain-version = هذا الدليل بلغة مبسّطة
page-usual-version = هذا الدليل بصيغته المعتادة
page-language-label = اللغة
page-examples-heading = أمثلة
page-example-overstay = انتهت تأشيرتي، ماذا أفعل الآن؟
page-example-renewal = قبل كم من الوقت من انتهاء تصريح الإقامة يجب أن أجدده؟
page-example-registration = انتقلت إلى سكن جديد، متى يجب أن أسجل عنواني الجديد؟
page-example-transit = هل أحتاج إلى تأشيرة للتوقف (ترانزيت) بضعة أيام؟
page-topics-heading = المواضيع
page-answer-heading = الإجابة
page-key-facts-heading = لمحة سريعة
page-steps-heading = ماذا تفعل
page-documents-heading = ماذا تُحضر معك
page-sources-heading = المصادر
page-follow-ups-heading = أسئلة ذات صلة
page-choose = يُرجى الاختيار
page-choice-button = متابعة
page-known-heading = أُخذ في الحسبان
# $what (String) – what is taken away from what is known of the asker
page-forget = إزالة: { $what }
page-contacts-heading = من تسأل
page-official-text = النص الصيني الرسمي
# $day (String) – a day, written out
page-in-force-since = سارٍ منذ { $day }
# $day (String) – a day, written out
page-in-force-until = حتى { $day }
# $day (String) – a day, written out
page-verified-on = تم التحقق في { $day }
# $day (String) – a day, written out
page-answer-as-of = القواعد السارية في { $day }
page-open-now = مفتوح الآن
page-closed-now = مغلق الآن
page-editions-heading = النسخ
page-related-heading = أدلة ذات صلة
page-back-to-questions = اطرح سؤالًا
page-disclaimer = هذه إرشادات وليست استشارة قانونية. عند اختلاف النصوص، المرجع هو النص الصيني الرسمي.
page-skip-to-content = انتقل إلى المحتوى

## Deadlines

deadline-heading = ما آخر موعد لإنجاز معاملتي؟
deadline-lead = اختر ما ينطبق عليك وأدخل تواريخك لترى آخر يوم لكل أمر مع قاعدته.
deadline-situation-label = ما الذي ينطبق عليك؟
deadline-events-heading = املأ ما يخصك
deadline-time-label = الساعة، إن كنت تعرفها
deadline-button = عرض المواعيد النهائية
deadline-result-heading = مواعيدك النهائية
deadline-last = آخر يوم
deadline-act-by = آخر يوم عمل قبله
deadline-opens = ممكن ابتداءً من
deadline-left = الوقت المتبقي
deadline-today = اليوم فقط
deadline-what-to-do = ماذا تفعل الآن
deadline-calendar = أضف إلى التقويم (.ics)
deadline-counted-stated = حُسب كما تنص القاعدة.
deadline-counted-earliest = لا تنص القاعدة على طريقة الحساب بالضبط. احتياطًا، هذا أبكر تاريخ ممكن لآخر يوم.
deadline-counted-midnight = لم تُذكر الساعة، فتُحسب الساعات من 00:00 من ذلك اليوم.
deadline-no-rule = لا تُعرف هنا قاعدة لهذا اليوم. يُرجى السؤال بالاتصال بالرقم 12367.
deadline-disclaimer = هذه الأيام محسوبة من القواعد المذكورة. المرجع هو التواريخ الواردة في أوراقك وما تقرره الجهة المختصة.

## Situations of people, as they say it of themselves

situation-anyone = الجميع
situation-visa = لدي تأشيرة
situation-visa-free = دخلت دون تأشيرة
situation-transit = أنا في عبور دون تأشيرة
situation-residence-permit = لدي تصريح إقامة
situation-permanent-card = لدي بطاقة الإقامة الدائمة
situation-worker = أعمل
situation-employer = أوظّف أجانب
situation-student = أدرس
situation-parent = لدي طفل
situation-tax-resident = أنا مقيم ضريبي
situation-driver = أقود مركبة

## Messages of an Official Account

wechat-greeting = مرحبًا! اسألني بلغتك عن التأشيرات أو الإقامة أو العمل أو شؤون الأسرة في شنغهاي، مثلًا: «انتهت صلاحية تأشيرتي، فماذا أفعل؟» من فضلك لا تكتب أرقام جوازات السفر أو المعاملات.
wechat-only-text = لا أستطيع حتى الآن قراءة غير الرسائل النصية. اكتب سؤالك بأي لغة تريد.
wechat-whole-answer = الإجابة الكاملة مع المصادر

## Problems, as the API and the pages tell them

problem-invalid-body = تعذّرت قراءة الطلب.
problem-question-empty = السؤال فارغ.
# $limit (Number) – characters at most
problem-question-too-long = السؤال طويل جدًا. الحد الأقصى لعدد الأحرف: { $limit }.
problem-too-large = الطلب كبير جدًا.
problem-invalid-language = هذه ليست لغة.
problem-invalid-date = هذا اليوم غير موجود في التقويم.
problem-unknown-field = في الطلب حقل غير موجود.
problem-unknown-value = في أحد الحقول قيمة غير معروفة هنا.
problem-invalid-parameter = جزء من عنوان الصفحة غير صحيح.
problem-not-found = لا يوجد شيء هنا.
problem-method-not-allowed = لا يقبل هذا العنوان هذا النوع من الطلبات.
problem-unsupported-media-type = يجب أن يكون الطلب بصيغة JSON.
problem-too-many-requests = لقد طرحت أسئلة كثيرة في وقت قصير. يُرجى المحاولة مرة أخرى بعد قليل أو الاتصال بالرقم 12367.
problem-unknown-key = هذا المفتاح غير صالح.
problem-conversation-closed = انتهت هذه المحادثة. يُرجى بدء محادثة جديدة.
problem-conversation-full = أصبحت هذه المحادثة طويلة جدًا. يُرجى بدء محادثة جديدة.
problem-conversation-waiting = ما زلنا نجيب عن رسائلك السابقة. يُرجى الانتظار لحظة.
problem-idempotency-key-reused = سبق استخدام هذا المفتاح لرسالة أخرى.
problem-signature = توقيع هذا الطلب غير صحيح أو قديم جدًا.
problem-not-signed-in = يُرجى تسجيل الدخول.
problem-not-allowed = حسابك غير مخوَّل للقيام بذلك.
problem-csrf = لم يأتِ هذا الطلب من هذه الصفحة. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.
problem-wrong-credentials = اسم المستخدم أو كلمة المرور أو الرمز غير صحيح.
problem-code-needed = يُرجى إدخال الرمز الظاهر على هاتفك.
problem-too-many-attempts = محاولات كثيرة جدًا. يُرجى الانتظار قليلًا قبل المحاولة مجددًا.
problem-password-change-needed = يُرجى اختيار كلمة مرور جديدة أولًا.
problem-weak-password = كلمة المرور هذه سهلة التخمين أو قصيرة جدًا أو طويلة جدًا. يُرجى اختيار كلمة أخرى.
problem-account-exists = يوجد حساب بهذا الاسم بالفعل.
problem-last-administrator = هذا آخر مدير للنظام. يُرجى إنشاء حساب مدير آخر أولًا.
problem-setup-code = ليس هذا رمز الإعداد الذي أظهره الخادم عند بدء تشغيله.
problem-already-set-up = أُنشئ الحساب الأول من قبل. يُرجى تسجيل الدخول.
problem-codes-not-offered = لم يبدأ بعد إعداد رموز المرة الواحدة لحسابك.
problem-busy = عدد السائلين الآن كبير جدًا. يُرجى المحاولة مرة أخرى بعد قليل.
problem-timeout = استغرق هذا وقتًا طويلًا. يُرجى المحاولة مرة أخرى.
problem-unavailable = الخدمة غير متاحة في الوقت الحالي. يُرجى المحاولة مرة أخرى أو الاتصال بالرقم 12367.
