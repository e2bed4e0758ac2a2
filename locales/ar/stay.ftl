
### What the pages of checklists, of the service counter and of my stay say.

## A checklist from a guide or from days

checklist-link = إعداد قائمة مهام
checklist-heading = قائمة المهام
checklist-address = تصبح التواريخ التي تدخلها جزءًا من عنوان هذه الصفحة. لا يظهر فيه أي شيء آخر عنك، ولا يُحفظ هنا شيء.
checklist-hint = ما تضع عليه علامة يبقى في هذا المتصفح.
checklist-clear = إزالة كل العلامات
checklist-scan = امسح الرمز لفتح الدليل
checklist-nothing = اختر دليلًا لإعداد قائمة منه.

## A conversation handed over at a service counter

counter-heading = محادثة لشباك الخدمة
counter-lead = يفتح هذا الرمز المحادثة مرة واحدة. لا تضغط الزر إلا عند الشباك، حين تكون مستعدًا لقراءتها أو طباعتها.
counter-open = فتح المحادثة
counter-once = لا تُفتح هذه الصفحة إلا مرة واحدة. اطبعها أو اتركها مفتوحة، فإعادة تحميلها لن تعرض شيئًا.
counter-nothing-heading = لا يفتح هذا الرمز شيئًا
counter-nothing = ربما استُخدم من قبل أو انتهى وقته أو كان عنوانه ناقصًا. يمكن إنشاء رمز جديد حيث جرت المحادثة.
counter-empty = لم يُقَل شيء بعد.
counter-visitor = الزائر

## My stay

stay-heading = إقامتي
stay-lead = أدخل تواريخ إقامتك لتعرف ما المطلوب ومتى. لا تغادر تواريخك هذا الجهاز أبدًا.
stay-without = تحتاج هذه الصفحة إلى البرامج النصية. أما الصفحة التالية فلا تحتاج إليها، وهي ترسل التواريخ التي تدخلها إلى هذه الخدمة التي لا تحفظها:
stay-loading = جارٍ تحميل القواعد…
stay-failed = تعذّر تحميل القواعد. تحقق من الاتصال وحاول مجددًا، أو اتصل بالرقم 12367.
stay-again = إعادة المحاولة
# $device (String) – day and time that the device shows; $city (String) – day and time in Shanghai
stay-clock = يبدو أن ساعة هذا الجهاز غير صحيحة: فهي تشير إلى { $device }، بينما الوقت في شنغهاي { $city }. المعتمد هنا هو تاريخ المدينة.
stay-empty = اختر ما ينطبق عليك وأدخل تاريخًا، وستظهر المواعيد هنا.
stay-wrong-day = هذا اليوم غير موجود في التقويم.
stay-rule = القاعدة
stay-print = طباعة
stay-keeping = على هذا الجهاز
stay-keep = الاحتفاظ بتواريخي في هذا المتصفح
stay-keep-hint = افعل ذلك على جهازك الخاص فقط، فكل من يستخدم هذا المتصفح يستطيع قراءتها.
stay-kept = محفوظة في هذا المتصفح وحده.
stay-not-kept = لا يحتفظ هذا المتصفح بشيء. تبقى تواريخك هنا ما دامت الصفحة مفتوحة.
stay-forget = محو كل شيء
stay-forgotten = مُحي كل شيء.
