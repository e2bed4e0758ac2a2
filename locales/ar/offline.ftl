
### What is said where there is no connection.

offline-title = أنت غير متصل بالإنترنت
offline-lead = تحتاج هذه الصفحة إلى اتصال بالإنترنت، وستُفتح تلقائيًا فور عودة الاتصال. ما قرأته سابقًا على هذا الجهاز لا يزال متاحًا.
offline-kept-heading = محفوظ على هذا الجهاز
offline-numbers-heading = أرقام يمكنك الاتصال بها
# Above a page that was kept on the device.
offline-kept-notice = أنت غير متصل بالإنترنت. هذه هي الصفحة كما فتحتها آخر مرة.
