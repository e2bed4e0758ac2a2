
### What the pages without scripts say.

plain-new = Новый вопрос
plain-full = Полная версия
plain-person = Поговорить с человеком
plain-ask-further = Спросить ещё
plain-ask-further-hint = Например: «А для моей жены?» То, о чём вы уже спрашивали, учитывается.
plain-forgotten = Ваших прежних вопросов здесь больше нет. На этот вопрос дан отдельный ответ.
plain-by-itself = Сейчас нельзя запомнить прежние вопросы. На этот вопрос дан отдельный ответ.
plain-waiting = Ваш вопрос сохранён. Ответ ещё не готов.
plain-waiting-button = Показать ответ
plain-forget-button = Ответить снова без отмеченного
plain-language-button = Показать на этом языке
plain-feedback-why = Чего не хватило или что неверно?
plain-feedback-button = Отправить
plain-feedback-thanks = Спасибо. Ваше мнение помогает улучшать ответы.
plain-emergency-heading = Экстренные номера
plain-hotlines-heading = Горячие линии
plain-offices-heading = Окна приёма
plain-websites-heading = Сайты
plain-day-hint = Пишите год, месяц, день: 2026-11-24
plain-time-label = Время, если знаете: 14:30
plain-no-days = Укажите хотя бы одну дату.
# $typed (String) – what somebody typed in place of a day or a time
plain-wrong-day = «{ $typed }» — не дата и не время в том виде, который здесь читается.
plain-pass-button = Показать этот разговор в окне приёма
# $time (String) – for how long it can be used, such as “15 minutes”
plain-pass = Покажите этот код или адрес в окне приёма. Там разговор можно открыть и прочитать один раз. Код действует: { $time }.
