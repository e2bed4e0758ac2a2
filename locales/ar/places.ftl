
### What the pages of offices and contacts, the kiosk and the card to show say.


## Offices and help

offices-lead = خطوط هاتفية ومكاتب ومستشفيات وقنصليات، مع العنوان بالصينية لتُريه للسائق.
offices-matter = الموضوع
offices-district = الحي
offices-speaks = لغة التحدث
offices-any = الكل
offices-show = عرض
offices-all = كل المكاتب والخطوط
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
offices-found = { $n ->
    [0] لا توجد نتائج. يُرجى تقليل الشروط أو الاتصال بالرقم 12345.
    [one] نتيجة واحدة ({ $amount })
    [two] نتيجتان ({ $amount })
    [few] { $amount } نتائج
   *[other] { $amount } نتيجة
}
offices-places = أماكن يمكنك زيارتها
offices-lines = خطوط هاتفية
offices-online = على الإنترنت
offices-note = تعتمد عبارة «مفتوح الآن» على الأوقات المعروفة هنا وعلى توقيت شنغهاي. الخرائط والمواقع تخص جهات أخرى.
office-hours = الأوقات
office-hours-always = ليلًا ونهارًا، كل يوم
office-hours-unknown = غير معروفة هنا
office-holiday = اليوم عطلة رسمية. يُرجى الاتصال أولًا.
office-languages = اللغات
office-call = اتصال
office-show = إظهار العنوان
office-map = خريطة
office-website = الموقع
office-checked-today = تم التحقق اليوم.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
office-checked = { $n ->
    [one] تم التحقق قبل يوم واحد ({ $amount }).
    [two] تم التحقق قبل يومين ({ $amount }).
    [few] تم التحقق قبل { $amount } أيام.
   *[other] تم التحقق قبل { $amount } يومًا.
}
# $day (String) – a day, written out
office-checked-old = آخر تحقق في { $day }. يُرجى الاتصال قبل الذهاب.
office-confirm = المصدر قديم أو غير رسمي: يُرجى التأكد هاتفيًا قبل الذهاب.
office-please = أرِ هذا للسائق. مكتوب فيه: «مرحبًا، أوصلني من فضلك إلى هذا العنوان. شكرًا!»
places-print = طباعة

## The terminal in a service centre

kiosk-title = openwindow
kiosk-choose = اختر لغتك
kiosk-again = البدء من جديد
kiosk-welcome = كيف يمكننا مساعدتك؟
kiosk-nothing-kept = لا يتذكر هذا الجهاز شيئًا. يُرجى عدم كتابة أرقام جوازات السفر أو الملفات.
kiosk-take = خذها معك
kiosk-code = رمز تمسحه بهاتفك
kiosk-code-text = امسح الرمز بهاتفك وتابع القراءة عليه. لا يحتوي الرمز على سؤالك.
kiosk-still = هل ما زلت هنا؟
kiosk-soon = إذا لم تلمس الشاشة، تبدأ هذه الصفحة من جديد بعد 15 ثانية وتنسى كل شيء.
kiosk-stay = نعم، ما زلت هنا
