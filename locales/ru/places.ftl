
### What the pages of offices and contacts, the kiosk and the card to show say.


## Offices and help

offices-lead = Телефоны, учреждения, больницы и консульства – с китайским адресом, который можно показать водителю.
offices-matter = Вопрос
offices-district = Район
offices-speaks = Язык общения
offices-any = Все
offices-show = Показать
offices-all = Все учреждения и телефоны
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
offices-found = { $n ->
    [0] Ничего не найдено. Выберите меньше условий или позвоните по номеру 12345.
    [one] { $amount } запись
    [few] { $amount } записи
   *[other] { $amount } записей
}
offices-places = Куда пойти
offices-lines = Телефоны
offices-online = В интернете
offices-note = «Сейчас открыто» определяется по известным здесь часам и времени Шанхая. Карты и сайты принадлежат другим.
office-hours = Часы работы
office-hours-always = Круглосуточно, каждый день
office-hours-unknown = Здесь не известны
office-holiday = Сегодня праздничный день. Сначала позвоните.
office-languages = Языки
office-call = Позвонить
office-show = Показать адрес
office-map = Карта
office-website = Сайт
office-checked-today = Проверено сегодня.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
office-checked = { $n ->
    [one] Проверено { $amount } день назад.
    [few] Проверено { $amount } дня назад.
   *[other] Проверено { $amount } дней назад.
}
# $day (String) – a day, written out
office-checked-old = Последняя проверка: { $day }. Позвоните, прежде чем ехать.
office-confirm = Источник устарел или неофициальный: уточните по телефону, прежде чем ехать.
office-please = Покажите это водителю. Здесь написано: «Здравствуйте, отвезите меня, пожалуйста, по этому адресу. Спасибо!»
places-print = Печать

## The terminal in a service centre

kiosk-title = openwindow
kiosk-choose = Выберите язык
kiosk-again = Начать заново
kiosk-welcome = Чем вам помочь?
kiosk-nothing-kept = Этот терминал ничего не запоминает. Не вводите номера паспортов и дел.
kiosk-take = Взять с собой
kiosk-code = Код для сканирования телефоном
kiosk-code-text = Отсканируйте код телефоном и читайте дальше там. Вашего вопроса в коде нет.
kiosk-still = Вы ещё здесь?
kiosk-soon = Если не касаться экрана, через 15 секунд страница начнёт сначала и всё забудет.
kiosk-stay = Да, я ещё здесь
