
### What the widget and the chat say.

## Before anything is loaded

chat-launch = اطرح سؤالاً
chat-close = إغلاق
chat-loading = جارٍ الفتح…
chat-failed = تعذّر التحميل. يُرجى التحقق من الاتصال والمحاولة مرة أخرى.
chat-without-scripts = تحتاج هذه المحادثة إلى JavaScript. أما النسخة المبسطة فتعمل من دونه.

## The window

chat-lead = اسأل بلغتك عن التأشيرات والتسجيل والإقامة والعمل في شنغهاي.
chat-examples = على سبيل المثال
chat-conversation = المحادثة
chat-menu = الإعدادات والمزيد
chat-large-text = نص كبير
chat-begin-anew = حذف هذه المحادثة والبدء من جديد
chat-print = طباعة أو حفظ
chat-back = العودة إلى المحادثة
chat-you = سؤالك
chat-not-kept = لا يحتفظ متصفحك بأي شيء لهذه الصفحة. إذا أغلقتها فستفقد المحادثة.

## Speaking to a person

chat-person = التحدث إلى شخص
chat-person-offline = تعذّر تحميل جهات الاتصال. يُرجى التحقق من الاتصال والمحاولة مرة أخرى.
# $what (String) – names of languages
chat-spoken = اللغات المستخدمة: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = المواعيد بتوقيت شنغهاي: { $what }
chat-driver = لسائق سيارة الأجرة:

## How far a question is

chat-sending = جارٍ الإرسال…
chat-answering = جارٍ البحث في الأدلة…
chat-offline = لا يوجد اتصال. سؤالك محفوظ وسيُرسل فور عودة الاتصال.
chat-trying = انقطع الاتصال. جارٍ إعادة المحاولة…
chat-busy = يسأل كثيرون في هذه اللحظة. سؤالك محفوظ وسيُرسل مرة أخرى تلقائياً.
chat-gone = لم تعد المحادثة السابقة محفوظة. بدأت محادثة جديدة بسؤالك.
chat-unanswered = تعذّرت الإجابة عن هذا السؤال بسبب عطل لدينا. يُرجى المحاولة مرة أخرى أو الاتصال بإحدى الجهات.
chat-try-again = المحاولة مرة أخرى
chat-edit = تعديل السؤال

## An answer

# $name (String) – the number of a source
chat-source = المصدر { $name }
chat-open-guide = فتح الدليل
chat-copy = نسخ
chat-copied = تم النسخ
chat-read = القراءة بصوت عالٍ
chat-stop = إيقاف القراءة
chat-find-country = اكتب للبحث عن بلد

## What people think of an answer

chat-rate = رأيك في هذه الإجابة
chat-rate-understood = فهمتها
chat-rate-actionable = أعرف ما عليّ فعله الآن
chat-rate-trusted = أثق بها
chat-yes = نعم
chat-no = لا
chat-why-not = ما المشكلة؟
chat-reason-off-topic = تجيب عن سؤال آخر
chat-reason-incomplete = ينقصها شيء
chat-reason-unclear = يصعب فهمها
chat-reason-wrong = خاطئة أو قديمة
chat-reason-not-my-case = لا تناسب وضعي
chat-reason-other = شيء آخر
chat-comment = بكلماتك الخاصة. يُرجى عدم كتابة أسماء أو أرقام وثائق.
chat-send = إرسال
chat-thanks = شكراً لك. هذا يساعد على تحسين الأدلة.

## At the desk: what visitors are told in their language

desk-waiting = سيجيبك أحد الموظفين في هذه المحادثة. رقمك في قائمة الانتظار: { $place }. يمكنك مواصلة طرح الأسئلة في هذه الأثناء.
desk-waiting-minutes = { $n ->
    [one] سيجيبك أحد الموظفين في هذه المحادثة. رقمك في قائمة الانتظار: { $place }، وقد يستغرق الأمر نحو دقيقة واحدة. يمكنك مواصلة طرح الأسئلة في هذه الأثناء.
    [two] سيجيبك أحد الموظفين في هذه المحادثة. رقمك في قائمة الانتظار: { $place }، وقد يستغرق الأمر نحو دقيقتين. يمكنك مواصلة طرح الأسئلة في هذه الأثناء.
    [few] سيجيبك أحد الموظفين في هذه المحادثة. رقمك في قائمة الانتظار: { $place }، وقد يستغرق الأمر نحو { $minutes } دقائق. يمكنك مواصلة طرح الأسئلة في هذه الأثناء.
   *[other] سيجيبك أحد الموظفين في هذه المحادثة. رقمك في قائمة الانتظار: { $place }، وقد يستغرق الأمر نحو { $minutes } دقيقة. يمكنك مواصلة طرح الأسئلة في هذه الأثناء.
}
desk-waiting-nobody = رقمك في قائمة الانتظار: { $place }، لكن لا يوجد أي موظف عند الشباك الآن. مكانك محفوظ. يمكن لجهات الاتصال أدناه مساعدتك فورًا.
desk-with-staff = الموظف { $name } معك هنا ويقرأ ما تكتبه.
desk-shut = لا يمكن لأي موظف الإجابة هنا في الوقت الحالي. يمكن لجهات الاتصال هذه مساعدتك.
desk-shut-until = لا يمكن لأي موظف الإجابة هنا في الوقت الحالي. تُستأنف الخدمة في { $when } بتوقيت شنغهاي. حتى ذلك الحين يمكن لجهات الاتصال هذه مساعدتك.
desk-withdrawn = لم تعد تنتظر موظفًا. عادت الإجابات تُؤخذ من الأدلة.
desk-joined = يجيبك الآن الموظف { $name } شخصيًا.
desk-transferred = يتابع معك من الآن الموظف { $name }.
desk-released = اضطر الموظف { $name } إلى المغادرة. أنت الآن أول المنتظرين، وسيجيبك أول موظف متاح.
desk-staff-silent = لم يصل رد من { $name } منذ مدة. أنت الآن أول المنتظرين، وسيجيبك أول موظف متاح.
desk-returned = غادر الموظف { $name } المحادثة. عادت الإجابات تُؤخذ من الأدلة.
desk-closed = أنهى الموظف { $name } المحادثة. يمكنك بدء محادثة جديدة في أي وقت.
desk-visitor-silent = لم يُكتب شيء منذ مدة، ولذلك انتهت المحادثة. يمكنك بدء محادثة جديدة في أي وقت.
desk-checking = يراجع أحد الموظفين الإجابة قبل إرسالها إليك. يُرجى الانتظار قليلًا.

## What staff are told, and how they are called on paper

problem-already-claimed = يتولى موظف آخر هذه المحادثة بالفعل.
problem-already-decided = اتُّخذ القرار في هذا الأمر بالفعل.
problem-already-judged = لقد قيّمت هذه الإجابة بالفعل.
problem-check-changed = تغيرت الإجابة منذ أن فتحتها. يُرجى مراجعتها مرة أخرى.
problem-not-yours = أنت لا تتولى هذه المحادثة. يُرجى تولّيها أولًا.
problem-no-translation = خدمة الترجمة لا تستجيب الآن.
problem-translation-differs = تختلف الترجمة عن النص. اقرأ الاثنين قبل الإرسال.
counter-staff = موظف

## Waiting for a person, in the window

person-lead = يمكن لهذه الجهات مساعدتك. تظهر أولاً الجهات المفتوحة الآن التي تتحدث لغتك.
person-take-along = خذ هذه المحادثة معك. على الورق يظهر النص الصيني الرسمي إلى جانب نصك، فيستطيع الموظف قراءته أيضاً.
person-emergency = في حالة الطوارئ
person-wait = انتظار موظف هنا
person-wait-lead = يجيب أحد الموظفين في هذه المحادثة ويرى ما قيل فيها حتى الآن.
person-opens = يعود الموظفون إلى الإجابة هنا ابتداءً من { $what }.
person-place = رقمك في قائمة الانتظار: { $what }.
person-minutes = الانتظار المتوقع: نحو { $what } د
person-no-time = مدة الانتظار غير معروفة بعد.
person-nobody = لا يوجد أي موظف عند الشباك الآن. مكانك محفوظ.
person-meanwhile = يمكنك مواصلة طرح الأسئلة في هذه الأثناء.
person-cancel = إلغاء الانتظار
person-joined = يجيبك هنا الموظف { $name }.
person-staff = موظف
person-translated = ترجمة آلية. لغة الأصل:
person-passed-on = أُرسل إلى { $name }
person-back = العودة إلى الإجابات التلقائية
person-answering = عادت الإجابات تُؤخذ من الأدلة.
person-again = أنت الآن أول المنتظرين، وسيجيبك أول موظف متاح.
person-closed = انتهت المحادثة.
person-failed = لم ينجح ذلك. يُرجى المحاولة مرة أخرى.
person-pass-button = خذ هذه المحادثة إلى شباك الخدمة
# $time (String) – for how long it can be used, such as “15 minutes”
person-pass = أظهر هذا الرمز أو هذا العنوان عند الشباك. يمكن هناك فتح المحادثة وقراءتها مرة واحدة. مدة الصلاحية: { $time }.
