
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
chat-person-lead = يمكن لهذه الجهات مساعدتك. تظهر أولاً الجهات المفتوحة الآن التي تتحدث لغتك.
chat-person-offline = تعذّر تحميل جهات الاتصال. يُرجى التحقق من الاتصال والمحاولة مرة أخرى.
chat-emergency = في حالة الطوارئ
# $what (String) – names of languages
chat-spoken = اللغات المستخدمة: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = المواعيد بتوقيت شنغهاي: { $what }
chat-driver = لسائق سيارة الأجرة:
chat-take-along = خذ هذه المحادثة معك. على الورق يظهر النص الصيني الرسمي إلى جانب نصك، فيستطيع الموظف قراءته أيضاً.

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
