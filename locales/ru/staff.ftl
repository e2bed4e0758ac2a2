
### What the console of the staff says.

staff-title = Консоль сотрудников
staff-needs-scripts = Для консоли нужны скрипты. Включите их в этом браузере.
staff-failed = Не получилось. Попробуйте ещё раз.
staff-offline = Служба недоступна. Проверьте соединение.
staff-close = Закрыть

## Signing in

staff-sign-in = Войти
staff-sign-in-lead = Для сотрудников этого окна обслуживания.
staff-session-over = Ваш сеанс завершён. Войдите снова, чтобы продолжить с того же места; введённый текст сохранён.
staff-name = Имя пользователя
staff-name-hint = Для входа: строчные латинские буквы и цифры.
staff-display = Имя, которое видят посетители
staff-display-hint = Например, «г-жа Ли».
staff-password = Пароль
staff-password-hint = Не менее 12 знаков.
staff-code = Код из приложения-аутентификатора
staff-code-hint = Шесть цифр.
staff-wrong-credentials = Неверное имя пользователя или пароль.
staff-wrong-password = Старый пароль неверен.
# $what (String) – seconds
staff-too-often = Слишком много попыток. Попробуйте снова через { $what } с.
staff-first-run = Создать первую учётную запись
staff-first-run-lead = Пока учётных записей нет, служба при запуске показывает код настройки. Он действует один раз.
staff-setup-code = Код настройки
staff-setup-code-hint = Он показан в терминале, в котором запущена служба.
staff-create-first = Создать администратора
staff-new-password = Новый пароль
staff-old-password = Старый пароль
staff-must-change = Выберите пароль, который знаете только вы.
staff-save = Сохранить
staff-saved = Сохранено.
staff-sign-out = Выйти
staff-codes = Одноразовые коды
staff-codes-lead = С одноразовыми кодами для входа, кроме пароля, нужен ваш телефон.
staff-codes-scan = Отсканируйте это приложением-аутентификатором или введите буквы. Затем введите код, который показывает приложение.
staff-codes-on = При входе запрашивается одноразовый код.
staff-codes-off = Одноразовые коды больше не запрашиваются.
staff-codes-stop = Больше не запрашивать коды
staff-wrong-code = Код неверен.
staff-next = Продолжить

## Above every part

staff-look = Поиск
staff-desk = Приём
staff-accounts = Учётные записи
staff-audit = Журнал аудита
staff-available = На месте
staff-now-available = Ваш статус: на месте.
staff-now-away = Ваш статус: не на месте.
staff-sound = Звук, когда кто-то ждёт
# $what (String) – how many wait
staff-waiting-count = Ожидают: { $what }

## The look-up

staff-look-label = Что хочет узнать посетитель?
staff-look-button = Искать
staff-keys = Клавиши: / поиск · ↓ ↑ перемещение · Enter открыть · C копировать · X копировать другой язык · P печать · L ссылка · Q код
staff-language-visitor = Язык посетителя
staff-language-other = Язык рядом
staff-as-typed = По введённому тексту
staff-topic = Тема
staff-place = Действует
staff-all = Все
staff-city-cn = Весь Китай
staff-city-cn-shanghai = Шанхай
# $what (String) – how many
staff-found = Разделы: { $what }
staff-found-nothing = Ничего не найдено.
staff-degraded = Поиск работает в резервном режиме
staff-answer = Ответ
staff-sections = Разделы
staff-why-meaning = по смыслу
staff-why-wording = так спрашивают
staff-why-words = те же слова
staff-why-country = названа страна
staff-score = Оценка
staff-stands-in = показано взамен
# $what (String) – the language of what was copied
staff-copied = Скопировано: { $what }
staff-print = Печать
staff-link = Ссылка
staff-link-copied = Ссылка скопирована.
staff-qr = QR-код
staff-scan = Отсканируйте код телефоном, чтобы читать дальше на нём.

## The desk

staff-queue = Разговоры
staff-conversation = Разговор
staff-waiting = Ожидают
staff-yours = У вас
staff-others = У коллег
staff-nobody-waits = Никто не ждёт.
staff-none-yours = У вас нет разговоров.
staff-none-chosen = Выберите разговор.
staff-back = Все разговоры
staff-history = Прошлые разговоры
staff-closed-now = Окно сейчас закрыто. Посетителям сообщается, когда оно снова откроется.
staff-link-lost = Соединение прервано. То, что вы видите, могло устареть.
# $what (String) – a time, such as “3 min”
staff-waited = ждёт { $what }
staff-away = ушёл
staff-unread = Непрочитанных:
# $name (String) – a colleague
staff-with = ведёт { $name }
staff-take = Принять
# $name (String) – a colleague
staff-taken-by = Разговор уже ведёт { $name }.

## A conversation

staff-messages = Сообщения
staff-by-visitor = Посетитель
staff-by-machine = Автоматический ответ
staff-unanswered = без ответа
staff-look-this-up = Искать ответ на этот вопрос
staff-state = Состояние
staff-state-answering = автоматические ответы
staff-state-waiting = ожидает
staff-state-with-staff = у коллеги
staff-state-yours = у вас
staff-state-closed = завершён
staff-hand-back = Вернуть автоматические ответы
staff-release = Вернуть в очередь
staff-transfer = Передать коллеге
staff-close-conversation = Завершить разговор
staff-close-sure = Посетителю сообщат, что разговор завершён; он сможет начать новый.
staff-nobody-else = Больше никого на месте нет.
staff-presence-available = на месте
staff-presence-away = не на месте
staff-done-claim = Теперь разговор ведёте вы.
staff-done-return = Снова включены автоматические ответы.
staff-done-release = Разговор снова первый в очереди.
staff-done-transfer = Разговор передан коллеге.
staff-done-close = Разговор завершён.
staff-write = Сообщение посетителю
staff-written-in = Язык сообщения
staff-send = Отправить
staff-send-keys = Enter — отправить, Shift + Enter — новая строка, / — готовые тексты.
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = Язык посетителя: { $what }. Ваше сообщение не переводится; на нём будет пометка: { $name }.
staff-translate = Перевести
staff-translated = Машинный перевод:
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-can-translate = Посетитель читает на языке: { $what }. Переведите сообщение, иначе оно уйдёт с пометкой: { $name }.
staff-differs = Здесь перевод может расходиться с текстом. Прочтите оба:
staff-about-number = Число или дата
staff-about-direction = Предел
staff-about-modality = Обязанность или право
staff-about-negation = Отрицание
staff-about-link = Веб-адрес
staff-numbers-only = Сравнены только числа и веб-адреса: слова одного из языков не известны.
staff-taken-out = Личные данные удалены перед переводом.
staff-untranslated = Отправить без перевода
staff-send-both = Отправить с переводом
staff-send-anyway = Прочитано: отправить
staff-kept = Ваш текст сохранён.
staff-canned = Готовые тексты
staff-find-canned = Найти текст
staff-section = Раздел
staff-send-section = Отправить этот раздел
staff-leave-out = Убрать
staff-notes = Заметки и метки
staff-note = Заметка, только для сотрудников
staff-mention = Сообщить
staff-nobody = Никому
staff-label = Метка
staff-add = Добавить
staff-words = Слова для поиска
staff-more = Ещё

## The overview

staff-overview = Обзор
staff-for-you = Для вас
staff-overview-lead = Ответы, передачи сотрудникам и ожидание. Только числа: узнать по ним никого нельзя.
staff-longest = Самое долгое ожидание
staff-with-people = С сотрудником
staff-await-reply = Ждут ответа
staff-colleagues-there = Свободны сотрудники
staff-counter = Приём
staff-counter-open = открыт
staff-counter-shut = закрыт
staff-today = Сегодня
staff-last-7 = Последние 7 дней
staff-last-30 = Последние 30 дней
staff-from = С
staff-until = По
staff-csv = Скачать CSV
staff-answers = Ответы
staff-answered = Ответ найден
staff-handed-over = Запросили сотрудника
staff-first-word = Первое слово, медиана
staff-first-word-p90 = Первое слово, 9 из 10 за
staff-gave-up = Не дождались
staff-sent-away = Ждали при закрытии
staff-helped = Оценены как полезные
# $part (String) – how many of them; $what (String) – how many in all
staff-of = { $part } из { $what }
staff-by-day = По дням
staff-by-language = По языкам
staff-by-topic = По темам
staff-by-outcome = Чем закончились вопросы
staff-day = День
staff-language = Язык
staff-outcome = Итог
staff-total = Всего
staff-unknown = Неизвестно
staff-nothing-counted = За этот период ничего не учтено.
staff-outcome-answered = Ответ по справочникам
staff-outcome-computed = Вычислена дата или результат
staff-outcome-clarification = Уточняющий вопрос
staff-outcome-partial-language = Ответ дан, но не на языке вопроса
staff-outcome-not-found = Ничего не найдено
staff-outcome-out-of-scope = Не в компетенции этого окна
staff-outcome-personal-case = Личное дело
staff-outcome-small-talk = Приветствия и прочее
staff-outcome-urgent = Экстренный случай
staff-outcome-handed-over = Поставлен в очередь
staff-outcome-unavailable = Запрошен сотрудник, никого не было

## Accounts

staff-new-account = Новая учётная запись
staff-role = Роль
staff-role-staff = Сотрудник
staff-role-editor = Редактор
staff-role-publisher = Выпускающий редактор
staff-role-administrator = Администратор
staff-role-auditor = Аудитор
staff-actions = Действия
staff-active = Активна
staff-disabled = Отключена
staff-must-change-short = Нужно сменить пароль
staff-reset = Новый пароль
staff-disable = Отключить
staff-enable = Включить
staff-create = Создать
# $name (String) – the account
staff-start-password = Пароль учётной записи { $name }
staff-start-password-lead = Он показан только сейчас и действует один раз: после входа с ним нужно выбрать новый.

## The audit log

staff-audit-lead = Все важные действия по порядку. Изменить или удалить запись незаметно нельзя.
staff-number = №
staff-when = Когда
staff-account = Учётная запись
staff-action = Действие
staff-subject = Объект
staff-detail = Подробности
staff-did-signed-in = Вход
staff-did-sign-in-failed = Неудачный вход
staff-did-signed-out = Выход
staff-did-password-changed = Смена пароля
staff-did-account-created = Создание учётной записи
staff-did-role-changed = Смена роли
staff-did-account-reset = Выдача нового пароля
staff-did-account-disabled = Отключение учётной записи
staff-did-account-enabled = Включение учётной записи
staff-did-conversation-viewed = Просмотр разговора
staff-did-conversation-claimed = Разговор принят
staff-did-codes-turned-on = Включение одноразовых кодов
staff-did-codes-turned-off = Отключение одноразовых кодов
staff-did-account-renamed = Смена имени
staff-did-conversation-released = Разговор возвращён в очередь
staff-did-conversation-returned = Разговор возвращён к автоматическим ответам
staff-did-conversation-transferred = Разговор передан коллеге
staff-did-conversation-closed = Разговор завершён

## Answers that are checked, and those that wait for approval

staff-check = Проверка ответов
staff-check-lead = Оцените каждое предложение, сравнив его с разделом. Оценки коллег видны после того, как вы дали свою.
staff-check-keys = Клавиши: 1 верно · 2 частично · 3 неверно · ↓ ↑ перейти · N пропустить · Ctrl+Enter сохранить
# $what (String) – how many
staff-check-count = Ждут оценки: { $what }
staff-check-none = Здесь проверять нечего.
staff-check-open = Ждут вашей оценки
staff-check-waiting = Не оценены
staff-check-judged = Оценены
staff-check-confirmed = Подтверждены
staff-check-why-returned = раздел изменён
staff-check-why-rated = посетитель недоволен
staff-check-why-low = неуверенный
staff-check-why-sample = выборка
staff-check-right = Верно
staff-check-partly = Частично
staff-check-wrong = Неверно
staff-check-translation = Передаёт ли перевод то же, что официальный текст?
staff-check-faithful = Точный
staff-check-unfaithful = Неточный
staff-check-should = Что следовало ответить?
staff-check-comment = Комментарий
staff-check-save = Сохранить и показать другие оценки
staff-check-next = Следующий ответ
staff-check-missing = Сначала оцените каждую строку.
staff-check-saved = Ваша оценка сохранена.
staff-check-served = Ответ подтверждён. Он показывается как проверенный, пока его разделы не изменятся.
staff-check-unfit-changed = Сохранено. Ответ не хранится как проверенный: раздел с тех пор изменился.
staff-check-unfit-ended = Сохранено. Ответ не хранится как проверенный: раздел сегодня не действует.
staff-check-unfit-leans = Сохранено. Ответ не хранится как проверенный: вопрос понятен лишь вместе с предыдущим.
staff-check-unfit-kind = Сохранено. Ответы такого рода не хранятся.
# $day (String) – a day
staff-check-confirmed-on = Подтверждён: { $day }
# $what (String) – how often
staff-check-times = Спросили так же: { $what }
staff-check-section-same = без изменений
staff-check-section-changed = с тех пор изменён
staff-check-section-ended = больше не действует
staff-check-section-gone = больше не существует
staff-check-now = Сейчас
staff-check-earlier = Подтверждённый ранее ответ
staff-check-you = Вы
staff-check-figures = Показатели
staff-check-agreement = Согласие
staff-check-alpha = α Криппендорфа
staff-approve = На согласовании
staff-approve-lead = Посетитель ждёт, пока вы посмотрите этот ответ.
# $what (String) – a time, such as “90 sec”
staff-approve-left = осталось { $what }
staff-approve-send = Отправить как есть
staff-approve-change = Отправить другое
staff-approve-refuse = Не отправлять; поставить в очередь к сотруднику
staff-done-approve = Ответ отправлен.
staff-done-change = Вместо него отправлен ваш текст.
staff-done-refuse = Ответ не отправлен. Посетитель ждёт сотрудника.
# $name (String) – a colleague
staff-decided-by = Решение уже принято: { $name }.
staff-did-answer-viewed = Просмотр ответа для проверки
staff-did-answer-judged = Оценка ответа
staff-did-answer-approved = Одобрение ответа
staff-did-answer-changed = Отправка другого текста вместо ответа
staff-did-answer-refused = Отклонение ответа
