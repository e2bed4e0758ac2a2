
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = الصفحات
nav-foot-label = عن هذه الخدمة
nav-ask = اسأل
nav-chat = محادثة
nav-deadlines = المواعيد النهائية
nav-offices = المكاتب والمساعدة
nav-stay = إقامتي
nav-about = عن الخدمة
nav-accessibility = سهولة الوصول
nav-plain = النسخة المبسّطة
nav-guides = كل الأدلة

## The front door

home-title = أسئلة عن التأشيرات والإقامة والعمل في شنغهاي
page-example-passport = سُرق جواز سفري، ماذا يجب أن أفعل؟
page-example-job = هل يمكنني تغيير جهة العمل؟
home-emergency = في حالة الطوارئ
home-ways = طرق أخرى للمساعدة
home-chat = محادثة خطوة بخطوة
home-deadlines = اعرف آخر يوم لكل إجراء وأضفه إلى تقويمك
home-offices = بمن تتصل وإلى أين تذهب وماذا تُري السائق
home-stay = تواريخك الخاصة، ولا تغادر متصفحك
home-plain = للهواتف القديمة والاتصال البطيء
home-changes = ما سيتغير قريبًا
# $day (String) – a day, written out
home-change-begins = سارٍ ابتداءً من { $day }
# $day (String) – a day, written out
home-change-changes = قواعد جديدة ابتداءً من { $day }
# $day (String) – a day, written out
home-change-ends = سارٍ بحسب ما نعلم حتى { $day }
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
home-guides = { $n ->
    [one] دليل واحد ({ $amount })
    [two] دليلان ({ $amount })
    [few] { $amount } أدلة
   *[other] { $amount } دليلًا
}

## Notices that everybody should see

bulletin-heading = يُرجى الانتباه
bulletin-more = المزيد

## Pages that say what went wrong

trouble-not-found = قد يكون العنوان قديمًا أو مكتوبًا خطأ. اطرح سؤالك هنا أو تصفّح الأدلة.
trouble-busy = ليست المشكلة في سؤالك. يُرجى الانتظار قليلًا ثم المحاولة من جديد. وإن لم تستطع الانتظار، فاستخدم النسخة المبسّطة أو اتصل بأحد الأرقام أدناه.

## About the service. $operator (String) – a name.

about-operator = تدير هذه الخدمة جهة: { $operator }.
about-operator-unknown = هذه خدمة openwindow، يقدّمها مشغّل هذا العنوان على الإنترنت.
about-contact = للتواصل:
about-no-model = لا يشارك أي نموذج لغوي. تُقتبس الإجابات من الأدلة.
about-rewriting = قد يعيد نموذج لغوي صياغة جمل من الإجابة. ويحصل على السؤال دون بيانات شخصية وعلى الجمل المختارة، ثم يُقارَن ما يكتبه بالمصادر، وما لا يتفق معها تحل محله الجملة الأصلية.
about-embedding = للعثور على الأدلة المناسبة، يقارن خادم آخر اختاره المشغّل نص السؤال بها.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
about-sources = { $n ->
    [one] مصدر واحد ({ $amount })
    [two] مصدران ({ $amount })
    [few] { $amount } مصادر
   *[other] { $amount } مصدرًا
}
