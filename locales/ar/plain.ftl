
### What the pages without scripts say.

plain-new = سؤال جديد
plain-full = النسخة الكاملة
plain-person = التحدث إلى شخص
plain-ask-further = اطرح سؤالًا آخر
plain-ask-further-hint = مثلًا: «وماذا عن زوجتي؟» يُؤخذ ما سألت عنه سابقًا في الحسبان.
plain-forgotten = لم تعد أسئلتك السابقة متاحة هنا، وقد أُجيب عن هذا السؤال وحده.
plain-by-itself = لا يمكن تذكّر الأسئلة السابقة الآن، وقد أُجيب عن هذا السؤال وحده.
plain-waiting = حُفظ سؤالك، ولم تجهز الإجابة بعد.
plain-waiting-button = عرض الإجابة
plain-forget-button = أعد الإجابة من دون ما هو محدَّد
plain-language-button = عرض بهذه اللغة
plain-feedback-why = ما الذي كان ناقصًا أو خاطئًا؟
plain-feedback-button = إرسال
plain-feedback-thanks = شكرًا لك. رأيك يساعد على تحسين الإجابات.
plain-emergency-heading = أرقام الطوارئ
plain-hotlines-heading = الخطوط الساخنة
plain-offices-heading = المكاتب
plain-websites-heading = المواقع الإلكترونية
plain-day-hint = اكتب السنة ثم الشهر ثم اليوم: 2026-11-24
plain-time-label = الوقت إن كنت تعرفه: 14:30
plain-no-days = يُرجى إدخال تاريخ واحد على الأقل.
# $typed (String) – what somebody typed in place of a day or a time
plain-wrong-day = «{ $typed }» ليس تاريخًا أو وقتًا بصيغة تُقرأ هنا.
plain-pass-button = خذ هذه المحادثة إلى شباك الخدمة
# $time (String) – for how long it can be used, such as “15 minutes”
plain-pass = أظهر هذا الرمز أو هذا العنوان عند الشباك. يمكن هناك فتح المحادثة وقراءتها مرة واحدة. مدة الصلاحية: { $time }.
