
### What the pages of guides say: to read, to compare, to print, to show, to follow.

## A guide

guide-list-lead = كل ما تعرفه هذه الخدمة مرتبًا حسب الموضوع. يذكر كل دليل منذ متى يسري ومتى كان آخر تحقق منه.
guide-way-label = أنت هنا
guide-contents-heading = في هذه الصفحة
guide-facts-heading = معلومات أساسية
guide-show-link = جمل تعرضها على الموظف
guide-print = طباعة
guide-current = اقرأ النسخة السارية الآن
# $day (String) – a day, written out
guide-not-yet = هذه النسخة غير سارية بعد، وتسري ابتداءً من { $day }.
# $day (String) – a day, written out
guide-changes-on = تسري نسخة جديدة ابتداءً من { $day }
guide-unsure = المصادر غير متأكدة من كل ما ورد هنا. يُرجى التأكد بالاتصال بالرقم 12367.
guide-other-languages = هذا القسم بلغات أخرى
guide-words-heading = كلمات صينية تعرضها
guide-code-label = رمز QR لعنوان هذه الصفحة
guide-code-hint = هذه الصفحة على هاتف آخر
guide-feed = متابعة التغييرات

## Comparing two editions

guide-compare-link = ما الذي تغيّر بين النسخ
guide-compare-from = النسخة الأقدم
guide-compare-to = النسخة الأحدث
guide-compare-button = مقارنة
guide-compare-legend = ما أُضيف تحته خط، وما حُذف مشطوب.
guide-compare-none = لا توجد نسخة أقدم للمقارنة.
guide-compare-same = لم يتغيّر شيء هنا.
guide-compare-changed = تغيّر هذا القسم.
guide-compare-added = هذا القسم جديد.
guide-compare-removed = حُذف هذا القسم.
guide-compare-ins = أُضيف:
guide-compare-del = حُذف:

## Sentences to show an officer

guide-show-heading = اعرضها على الموظف
guide-show-lead = افتح جملة على كامل الشاشة وأظهر هاتفك. الجمل تسأل فقط ولا تذكر أي قاعدة.
guide-show-common = لأي شباك
guide-show-open = ملء الشاشة
guide-show-back = إغلاق
guide-show-previous = الجملة السابقة
guide-show-next = الجملة التالية
guide-show-speak = قراءة بصوت عالٍ بالصينية

## Feeds of changes. $topic (String) – the name of a topic; $title (String) – the title of a guide; $day (String) – a day, written out.

feed-title = التغييرات: { $topic }
feed-began = { $title }: سارٍ منذ { $day }
feed-begins = { $title }: يسري ابتداءً من { $day }
feed-ends = { $title }: سارٍ حتى { $day }
feed-ended = { $title }: كان ساريًا حتى { $day }
