
### What the pages of checklists, of the service counter and of my stay say.

## A checklist from a guide or from days

checklist-link = إعداد قائمة مهام
checklist-heading = قائمة المهام
checklist-address = تصبح التواريخ التي تدخلونها جزءًا من عنوان هذه الصفحة. لا يظهر فيه أي شيء آخر عنكم، ولا يُحفظ هنا شيء.
checklist-hint = ما تضعون عليه علامة يبقى في هذا المتصفح.
checklist-clear = إزالة كل العلامات
checklist-scan = امسحوا الرمز لفتح الدليل
checklist-nothing = اختاروا دليلًا لإعداد قائمة منه.

## A conversation handed over at a service counter

counter-heading = محادثة لشباك الخدمة
counter-lead = يفتح هذا الرمز المحادثة مرة واحدة. لا تضغطوا الزر إلا عند الشباك، حين تكونون مستعدين لقراءتها أو طباعتها.
counter-open = فتح المحادثة
counter-once = لا تُفتح هذه الصفحة إلا مرة واحدة. اطبعوها أو اتركوها مفتوحة، فإعادة تحميلها لن تعرض شيئًا.
counter-nothing-heading = لا يفتح هذا الرمز شيئًا
counter-nothing = ربما استُخدم من قبل أو انتهى وقته أو كان عنوانه ناقصًا. يمكن إنشاء رمز جديد حيث جرت المحادثة.
counter-empty = لم يُقَل شيء بعد.
counter-visitor = الزائر

## My stay

stay-heading = إقامتي
stay-lead = أدخلوا تواريخ إقامتكم لتعرفوا ما المطلوب ومتى. لا تغادر تواريخكم هذا الجهاز أبدًا.
stay-without = تحتاج هذه الصفحة إلى البرامج النصية. أما الصفحة التالية فلا تحتاج إليها، وهي ترسل التواريخ التي تدخلونها إلى هذه الخدمة التي لا تحفظها:
stay-loading = جارٍ تحميل القواعد…
stay-failed = تعذّر تحميل القواعد. تحققوا من الاتصال وحاولوا مجددًا، أو اتصلوا بالرقم 12367.
stay-again = إعادة المحاولة
# $device (String) – day and time that the device shows; $city (String) – day and time in Shanghai
stay-clock = يبدو أن ساعة هذا الجهاز غير صحيحة: فهي تشير إلى { $device }، بينما الوقت في شنغهاي { $city }. المعتمد هنا هو تاريخ المدينة.
stay-empty = اختاروا ما ينطبق عليكم وأدخلوا تاريخًا، وستظهر المواعيد هنا.
stay-wrong-day = هذا اليوم غير موجود في التقويم.
stay-rule = القاعدة
stay-print = طباعة
stay-keeping = على هذا الجهاز
stay-keep = الاحتفاظ بتواريخي في هذا المتصفح
stay-keep-hint = افعلوا ذلك على جهازكم الخاص فقط، فكل من يستخدم هذا المتصفح يستطيع قراءتها.
stay-kept = محفوظة في هذا المتصفح وحده.
stay-not-kept = لا يحتفظ هذا المتصفح بشيء. تبقى تواريخكم هنا ما دامت الصفحة مفتوحة.
stay-forget = محو كل شيء
stay-forgotten = مُحي كل شيء.
