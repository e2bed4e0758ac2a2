### What persons may ask of us, and what they leave for staff. $what (String) – a number of days, or a day; $name (String) – somebody of the staff.

chat-data = بياناتك

person-data = بياناتك في هذه المحادثة
person-data-lead = يُحفظ ما يُقال هنا لمدة { $what } يومًا بعد آخر رسالة، من دون أرقام جوازات السفر والهواتف وما شابهها، ثم يُحذف.
person-data-download = تنزيل المحفوظ
person-data-erase = حذف هذه المحادثة
person-data-ask = هل تريد حذف كل ما في هذه المحادثة نهائيًا؟ لن يتمكن الموظفون من قراءتها بعد ذلك، ولن يستطيع أحد استعادتها.
person-data-yes = نعم، احذفها
person-data-no = لا، أبقها
person-data-erased = حُذفت المحادثة.
person-data-nothing = لا شيء محفوظ: لم تسأل عن شيء بعد.

person-letter = ترك رسالة
person-letter-lead = سيقرؤها الموظفون عند عودتهم ويردون عليك بالطريقة التي تختارها.
person-letter-text = رسالتك
person-letter-answer-to = البريد الإلكتروني أو رقم الهاتف
person-letter-name = اسمك (اختياري)
person-letter-consent = أوافق على حفظ رسالتي وبيانات التواصل معي مشفرةً لمدة أقصاها { $what } يومًا كي يتمكن الموظفون من الرد علي.
person-letter-send = إرسال الرسالة
person-letter-left = رسالتك لدى الموظفين الآن، وستُحذف بعد { $what } يومًا على الأكثر.
person-letter-take-back = سحب الرسالة
person-letter-taken-back = حُذفت رسالتك.
person-letter-wrong-text = يرجى كتابة ما بين 1 و2000 حرف.
person-letter-wrong-answer-to = يرجى إدخال بريد إلكتروني أو رقم هاتف.
person-letter-wrong-name = يجب ألا يزيد الاسم على 80 حرفًا.
person-letter-wrong-consent = يرجى وضع علامة الموافقة: لا يمكن حفظ شيء من دون موافقتك.

staff-letters = الرسائل المتروكة
staff-letters-lead = ترك الزوار هذه الرسائل حين لم يكن أحد عند المكتب. وهي مشفرة وتُحذف في اليوم المبيَّن، وتُسجَّل كل قراءة.
staff-letters-none = لا توجد رسائل بانتظار المعالجة.
staff-letters-done = عرض الرسائل المعالَجة
staff-letter-new = جديدة
staff-letter-open = قراءة
staff-letter-done = وضع علامة «عولجت»
staff-letter-answer-to = الرد إلى
staff-letter-read-by = قرأها { $name }
staff-letter-done-by = عالجها { $name }
staff-letter-until = تُحذف في { $what }
staff-letter-lost = لا يمكن فك تشفير هذه الرسالة بمفتاح هذا الخادم.
staff-letter-conversation = فتح المحادثة

staff-export = تنزيل المحفوظ
staff-erase = حذف نهائي
staff-erase-ask = هل تريد حذف هذه المحادثة وكل ما يتعلق بها؟ لن يستطيع أحد استعادتها.
staff-erased = حُذفت المحادثة.

staff-did-conversation-exported = إخراج المحفوظ من محادثة
staff-did-conversation-erased = حذف محادثة
staff-did-letter-opened = قراءة رسالة متروكة
staff-did-letter-done = وضع علامة «عولجت» على رسالة
staff-did-log-shortened = إزالة أقدم مدخلات هذا السجل

