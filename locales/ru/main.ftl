### Texts of the interface. English is the source; every other language has the same ids and variables.
### "openwindow" is the product's name and stays as it is.

## Values. $amount (String) – the number or range, already formatted; $n (Number) – the number that decides the plural form.

quantity-minutes = { $n ->
    [one] { $amount } минута
    [few] { $amount } минуты
    [many] { $amount } минут
   *[other] { $amount } минуты
}
quantity-hours = { $n ->
    [one] { $amount } час
    [few] { $amount } часа
    [many] { $amount } часов
   *[other] { $amount } часа
}
quantity-days = { $n ->
    [one] { $amount } день
    [few] { $amount } дня
    [many] { $amount } дней
   *[other] { $amount } дня
}
quantity-working-days = { $n ->
    [one] { $amount } рабочий день
    [few] { $amount } рабочих дня
    [many] { $amount } рабочих дней
   *[other] { $amount } рабочего дня
}
quantity-weeks = { $n ->
    [one] { $amount } неделя
    [few] { $amount } недели
    [many] { $amount } недель
   *[other] { $amount } недели
}
quantity-months = { $n ->
    [one] { $amount } месяц
    [few] { $amount } месяца
    [many] { $amount } месяцев
   *[other] { $amount } месяца
}
quantity-years = { $n ->
    [one] { $amount } год
    [few] { $amount } года
    [many] { $amount } лет
   *[other] { $amount } года
}
quantity-years-old = { $n ->
    [one] { $amount } год
    [few] { $amount } года
    [many] { $amount } лет
   *[other] { $amount } лет
}
quantity-cny = { $amount } юаней
quantity-cny-day = { $amount } юаней в день
quantity-cny-month = { $amount } юаней в месяц
quantity-cny-year = { $amount } юаней в год
quantity-percent = { $amount } %
quantity-points = { $n ->
    [one] { $amount } балл
    [few] { $amount } балла
    [many] { $amount } баллов
   *[other] { $amount } балла
}
quantity-persons = { $n ->
    [one] { $amount } человек
    [few] { $amount } человека
    [many] { $amount } человек
   *[other] { $amount } человека
}
quantity-times = { $n ->
    [one] { $amount } раз
    [few] { $amount } раза
    [many] { $amount } раз
   *[other] { $amount } раза
}
quantity-items = { $amount }

## Directions of a limit. $value (String) – a value as above, or a day.

bound-within = срок: { $value }
bound-at-least = не менее чем { $value }
bound-at-most = не более чем { $value }
bound-before = до { $value }
bound-after = после: { $value }
bound-from = с { $value }
bound-until = до { $value } включительно

## What the counter says when it has no answer.

refusal-not-found = Не нашлось руководства, которое отвечает на этот вопрос. Гадать я не хочу: обратитесь, пожалуйста, по одному из контактов ниже или задайте вопрос другими словами.
refusal-out-of-scope = Это окно отвечает на вопросы о визах, проживании, работе и повседневных правилах для иностранцев в Шанхае. По этому вопросу у меня нет надёжных сведений; возможно, поможет один из контактов ниже.
refusal-elsewhere = Здесь известны только правила, действующие в Шанхае. О правилах другой страны или другого города спросите местные органы или консульство.
refusal-unlawful = Помочь обойти закон я не могу. Если у вас не в порядке документы, по номеру 12367 и у контактов ниже подскажут законный выход – чем раньше, тем лучше.
refusal-personal-case = Я не могу посмотреть ничьё заявление или дело. Это может сделать учреждение, которое приняло документы: позвоните, пожалуйста, по одному из контактов ниже и держите под рукой расписку. Не пишите здесь номера паспортов и дел.
refusal-small-talk = Здравствуйте! Спрашивайте о визах, регистрации, виде на жительство, работе или семейных делах в Шанхае – на своём языке.
refusal-urgent = Если вы в опасности, прямо сейчас позвоните и попросите о помощи. Номера экстренных служб указаны ниже; звонок бесплатный.

## Notices beside an answer. $day (String) – a day, written out; $language (String) – the name of a language.

notice-ends-soon = Известно, что до { $day } включительно это правило действует. Если оно понадобится вам позже этого дня, сначала уточните, в силе ли оно.
notice-earlier-edition = Это прежняя редакция правила. Она действовала до { $day } включительно.
notice-partial-language = Этого текста пока нет на вашем языке. Язык показанного текста: { $language }.
notice-unconfirmed-translation = Этот перевод пока никто не подтвердил. Преимущество имеет официальный китайский текст, показанный рядом.
notice-outdated-translation = После подтверждения этого перевода китайский текст изменился. Преимущество имеет китайский текст.
notice-low-confidence = В источниках нет уверенности по этому вопросу. Уточните, пожалуйста, по телефону 12367.
notice-degraded = Часть этой службы сейчас недоступна. Ответ может быть менее полным, чем обычно.
notice-assumed = Ответ дан для такого случая: { $what }
computed-until = Для этой страны ({ $country }) правило действует до { $day }.
computed-total = Все поездки вместе: не более { $days } дней за любые { $within } дней.
answer-yes = Да.
answer-no = Нет.
answer-due = { $title }: последний день — { $last }. ({ $event } { $day })
refusal-ended = Известно, что правило из раздела «{ $title }» действует до { $until }. Что будет действовать { $day }, здесь пока неизвестно: заранее уточните по телефону 12367.
clarify-day = Какой день вы имеете в виду? От этого зависит правило: укажите дату.
notice-reworded = Отдельные предложения этого ответа перефразированы языковой моделью и сверены с источниками. Определяющими являются источники.
# $day (String) – a day
notice-reviewed = Этот ответ проверил сотрудник: { $day }. С тех пор источники не изменились.
notice-approved = Сотрудник проверил этот ответ перед отправкой.
notice-unchecked = Сотрудники не успели проверить этот ответ. Он взят из руководств без изменений.
notice-late = Срок истёк.
notice-no-office-left = Последний рабочий день до конца срока уже прошёл. Немедленно обратитесь в ответственное ведомство.
notice-office-closed = В последний день ведомства не работают. До { $day } включительно нужно всё успеть.
notice-holidays-unknown = Праздники на это время ещё не объявлены или здесь неизвестны. Ведомства могут не работать: сделайте всё на несколько дней раньше.
notice-later-edition = Показанное правило действует с { $day }; какое правило действовало в ваш день, здесь неизвестно.

## Status of a text

status-authoritative = Официальный текст
status-current = Перевод, подтверждён
status-outdated = Перевод, устарел
status-machine = Перевод, ещё не подтверждён
status-missing = Не переведено

## Names of languages

language-en = английский
language-zh = китайский
language-ja = японский
language-ko = корейский
language-fr = французский
language-de = немецкий
language-es = испанский
language-ru = русский
language-ar = арабский
language-pt = португальский
language-it = итальянский
language-vi = вьетнамский

## Pages

page-title = openwindow
page-lead = Ответы на вопросы о визах, проживании и работе в Шанхае – на вашем языке, с источниками и датами.
page-question-label = Ваш вопрос
page-question-hint = Спрашивайте на любом языке. Не пишите номера паспортов и дел.
page-ask-button = Спросить
page-as-of-label = Правила на дату
page-plain-version = Этот материал простыми словами
page-usual-version = Этот материал в обычном виде
page-language-label = Язык
page-examples-heading = Например
page-example-overstay = У меня закончилась виза. Что теперь делать?
page-example-renewal = За сколько до окончания срока нужно продлевать вид на жительство?
page-example-registration = В какой срок после переезда нужно зарегистрировать новый адрес?
page-example-transit = Нужна ли виза для транзитной остановки на несколько дней?
page-topics-heading = Темы
page-answer-heading = Ответ
page-key-facts-heading = Коротко
page-steps-heading = Что делать
page-documents-heading = Что взять с собой
page-sources-heading = Источники
page-follow-ups-heading = Похожие вопросы
page-choose = Выберите
page-choice-button = Далее
page-known-heading = Учтено
# $what (String) – what is taken away from what is known of the asker
page-forget = Убрать: { $what }
page-contacts-heading = К кому обратиться
page-official-text = Официальный китайский текст
# $day (String) – a day, written out
page-in-force-since = Действует с { $day }
# $day (String) – a day, written out
page-in-force-until = до { $day } включительно
# $day (String) – a day, written out
page-verified-on = Проверено { $day }
# $day (String) – a day, written out
page-answer-as-of = Правила на { $day }
page-open-now = Сейчас открыто
page-closed-now = Сейчас закрыто
page-editions-heading = Редакции
page-related-heading = Похожие руководства
page-back-to-questions = Задать вопрос
page-disclaimer = Это справочная информация, а не юридическая консультация. Если тексты расходятся, преимущество имеет официальный китайский текст.
page-skip-to-content = Перейти к содержанию

## Deadlines

deadline-heading = До какого дня нужно успеть?
deadline-lead = Выберите, что к вам относится, и укажите даты: вы увидите последний день для каждого дела и правило.
deadline-situation-label = Что к вам относится?
deadline-events-heading = Заполните то, что вас касается
deadline-time-label = Время, если известно
deadline-button = Показать сроки
deadline-result-heading = Ваши сроки
deadline-last = Последний день
deadline-act-by = Последний рабочий день до него
deadline-opens = Можно начиная с
deadline-left = Осталось
deadline-today = только сегодня
deadline-what-to-do = Что делать сейчас
deadline-calendar = Добавить в календарь (.ics)
deadline-counted-stated = Рассчитано так, как указано в правиле.
deadline-counted-earliest = В правиле не сказано, как именно считать. Для надёжности указан самый ранний возможный последний день.
deadline-counted-midnight = Время не указано, поэтому часы отсчитываются с 00:00 этого дня.
deadline-no-rule = Какое правило действует для этого дня, здесь неизвестно. Уточните, пожалуйста, по телефону 12367.
deadline-disclaimer = Эти дни рассчитаны по указанным правилам. Главными являются даты в ваших документах и решение ведомства.

## Situations of people, as they say it of themselves

situation-anyone = Все
situation-visa = У меня виза
situation-visa-free = Въезд без визы
situation-transit = Я в безвизовом транзите
situation-residence-permit = У меня вид на жительство
situation-permanent-card = У меня карта постоянного жителя
situation-worker = Я работаю
situation-employer = Я нанимаю иностранцев
situation-student = Я учусь
situation-parent = У меня есть ребёнок
situation-tax-resident = Я налоговый резидент
situation-driver = Я вожу транспорт

## Messages of an Official Account

wechat-greeting = Здравствуйте! Спрашивайте на своём языке о визах, проживании, работе и семье в Шанхае, например: «У меня закончилась виза. Что делать?» Пожалуйста, не пишите номера паспортов и дел.
wechat-only-text = Пока я читаю только текст. Напишите свой вопрос на любом языке.
wechat-whole-answer = Полный ответ с источниками

## Problems, as the API and the pages tell them

problem-invalid-body = Не удалось прочитать запрос.
problem-question-empty = Вопрос пуст.
# $limit (Number) – characters at most
problem-question-too-long = Вопрос слишком длинный. Наибольшее число знаков: { $limit }.
problem-too-large = Запрос слишком большой.
problem-invalid-language = Такого языка нет.
problem-invalid-date = Такого дня в календаре нет.
problem-unknown-field = В запросе есть поле, которого не существует.
problem-unknown-value = В одном из полей неизвестное значение.
problem-invalid-parameter = Часть адреса указана неверно.
problem-not-found = Здесь ничего нет.
problem-method-not-allowed = Этот адрес не принимает такие запросы.
problem-unsupported-media-type = Запрос должен быть в формате JSON.
problem-too-many-requests = Вы задали много вопросов за короткое время. Попробуйте ещё раз чуть позже или позвоните по номеру 12367.
problem-unknown-key = Этот ключ недействителен.
problem-conversation-closed = Этот разговор завершён. Пожалуйста, начните новый.
problem-conversation-full = Этот разговор стал слишком длинным. Пожалуйста, начните новый.
problem-conversation-waiting = На ваши предыдущие сообщения ещё готовится ответ. Пожалуйста, подождите немного.
problem-idempotency-key-reused = Этот ключ уже использован для другого сообщения.
problem-signature = Подпись этого запроса неверна или устарела.
problem-not-signed-in = Пожалуйста, войдите в систему.
problem-not-allowed = У вашей учётной записи нет прав на это действие.
problem-csrf = Этот запрос отправлен не с этой страницы. Обновите страницу и попробуйте ещё раз.
problem-wrong-credentials = Неверное имя, пароль или код.
problem-code-needed = Введите код из вашего телефона.
problem-too-many-attempts = Слишком много попыток. Подождите немного и попробуйте снова.
problem-password-change-needed = Сначала задайте новый пароль.
problem-weak-password = Этот пароль слишком легко угадать, либо он слишком короткий или слишком длинный. Выберите другой.
problem-account-exists = Учётная запись с таким именем уже есть.
problem-last-administrator = Это последний администратор. Сначала создайте другого.
problem-setup-code = Это не тот код настройки, который сервер вывел при запуске.
problem-already-set-up = Первая учётная запись уже создана. Пожалуйста, войдите в систему.
problem-codes-not-offered = Настройка одноразовых кодов для вашей учётной записи ещё не начата.
problem-busy = Сейчас спрашивает слишком много людей. Попробуйте ещё раз чуть позже.
problem-timeout = Ответ занял слишком много времени. Попробуйте ещё раз.
problem-unavailable = Служба сейчас недоступна. Попробуйте ещё раз или позвоните по номеру 12367.
