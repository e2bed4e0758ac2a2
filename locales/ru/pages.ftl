
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = Страницы
nav-foot-label = О сервисе
nav-ask = Спросить
nav-chat = Чат
nav-deadlines = Сроки
nav-offices = Учреждения и помощь
nav-stay = Моё пребывание
nav-about = О сервисе
nav-accessibility = Доступность
nav-plain = Простая версия
nav-guides = Все руководства

## The front door

home-title = Вопросы о визах, проживании и работе в Шанхае
page-example-passport = У меня украли паспорт. Что делать?
page-example-job = Могу ли я сменить работодателя?
home-emergency = В экстренном случае
home-ways = Другие способы получить помощь
home-chat = Разобраться шаг за шагом в разговоре
home-deadlines = Узнать последние дни и внести их в календарь
home-offices = Куда звонить, куда идти, что показать водителю
home-stay = Ваши собственные даты; они не покидают ваш браузер
home-plain = Для старых телефонов и медленной связи
home-changes = Что скоро изменится
# $day (String) – a day, written out
home-change-begins = Действует с { $day }
# $day (String) – a day, written out
home-change-changes = Новые правила с { $day }
# $day (String) – a day, written out
home-change-ends = Насколько известно, действует до { $day } включительно
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
home-guides = { $n ->
    [one] { $amount } руководство
    [few] { $amount } руководства
   *[other] { $amount } руководств
}

## Notices that everybody should see

bulletin-heading = Обратите внимание
bulletin-more = Подробнее

## Pages that say what went wrong

trouble-not-found = Адрес мог устареть или быть набран с ошибкой. Задайте вопрос здесь или просмотрите руководства.
trouble-busy = С вашим вопросом всё в порядке. Подождите немного и попробуйте ещё раз. Если ждать нельзя, воспользуйтесь простой версией или позвоните по одному из номеров ниже.

## About the service. $operator (String) – a name.

about-operator = Оператор этого сервиса: { $operator }.
about-operator-unknown = Это openwindow; его предоставляет владелец этого адреса в интернете.
about-contact = Связь:
about-no-model = Языковая модель не участвует. Ответы цитируются из руководств.
about-rewriting = Языковая модель может переформулировать предложения ответа. Она получает вопрос без личных данных и выбранные предложения; написанное сверяется с источниками, а то, что не совпадает, заменяется исходным предложением.
about-embedding = Чтобы найти подходящие руководства, текст вопроса сравнивает с ними другой сервер, выбранный оператором.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
about-sources = { $n ->
    [one] { $amount } источник
    [few] { $amount } источника
   *[other] { $amount } источников
}
