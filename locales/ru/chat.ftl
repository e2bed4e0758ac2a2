
### What the widget and the chat say.

## Before anything is loaded

chat-launch = Задать вопрос
chat-close = Закрыть
chat-loading = Открывается…
chat-failed = Не удалось загрузить. Проверьте соединение и попробуйте ещё раз.
chat-without-scripts = Для этого чата нужен JavaScript. Простая версия работает без него.

## The window

chat-lead = Спрашивайте на своём языке о визах, регистрации, пребывании и работе в Шанхае.
chat-examples = Например
chat-conversation = Разговор
chat-menu = Настройки и прочее
chat-large-text = Крупный текст
chat-begin-anew = Забыть этот разговор и начать заново
chat-print = Напечатать или сохранить
chat-back = Вернуться к разговору
chat-you = Ваш вопрос
chat-not-kept = Ваш браузер ничего не хранит для этой страницы. Если её закрыть, разговор пропадёт.

## Speaking to a person

chat-person = Поговорить с человеком
chat-person-lead = Здесь вам могут помочь. Сначала указаны те, кто сейчас работает и говорит на вашем языке.
chat-person-offline = Не удалось загрузить контакты. Проверьте соединение и попробуйте ещё раз.
chat-emergency = В экстренном случае
# $what (String) – names of languages
chat-spoken = Языки: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = Часы работы по шанхайскому времени: { $what }
chat-driver = Для водителя такси:
chat-take-along = Возьмите этот разговор с собой. На бумаге официальный китайский текст стоит рядом с вашим, и сотрудник тоже сможет его прочитать.

## How far a question is

chat-sending = Отправляется…
chat-answering = Ищем в руководствах…
chat-offline = Нет соединения. Ваш вопрос сохранён и будет отправлен, как только связь восстановится.
chat-trying = Соединение прервалось. Новая попытка…
chat-busy = Сейчас спрашивает много людей. Ваш вопрос сохранён и будет отправлен ещё раз автоматически.
chat-gone = Прежний разговор больше не хранится. С вашего вопроса начат новый.
chat-unanswered = На этот вопрос не удалось ответить из-за сбоя у нас. Попробуйте ещё раз или позвоните по одному из контактов.
chat-try-again = Попробовать ещё раз
chat-edit = Изменить вопрос

## An answer

# $name (String) – the number of a source
chat-source = Источник { $name }
chat-open-guide = Открыть руководство
chat-copy = Скопировать
chat-copied = Скопировано
chat-read = Прочитать вслух
chat-stop = Остановить чтение
chat-find-country = Введите название страны

## What people think of an answer

chat-rate = Ваше мнение об этом ответе
chat-rate-understood = Мне всё понятно
chat-rate-actionable = Я знаю, что делать дальше
chat-rate-trusted = Я доверяю ответу
chat-yes = Да
chat-no = Нет
chat-why-not = В чём была проблема?
chat-reason-off-topic = Это ответ на другой вопрос
chat-reason-incomplete = Чего-то не хватает
chat-reason-unclear = Трудно понять
chat-reason-wrong = Неверно или устарело
chat-reason-not-my-case = Не подходит к моей ситуации
chat-reason-other = Другое
chat-comment = Напишите своими словами. Не указывайте имён и номеров документов.
chat-send = Отправить
chat-thanks = Спасибо. Это поможет улучшить руководства.
