### What persons may ask of us, and what they leave for staff. $what (String) – a number of days, or a day; $name (String) – somebody of the staff.

chat-data = Ваши данные

person-data = Ваши данные в этой беседе
person-data-lead = Сказанное здесь хранится { $what } дн. после последнего сообщения, без номеров паспортов, телефонов и подобных сведений, затем удаляется.
person-data-download = Скачать сохранённое
person-data-erase = Удалить эту беседу
person-data-ask = Удалить всё содержание этой беседы навсегда? Сотрудники тоже больше не смогут её прочитать, и восстановить её не сможет никто.
person-data-yes = Да, удалить
person-data-no = Нет, оставить
person-data-erased = Беседа удалена.
person-data-nothing = Ничего не сохранено: Вы ещё ни о чём не спрашивали.

person-letter = Оставить сообщение
person-letter-lead = Сотрудники прочитают его, когда вернутся, и ответят удобным для Вас способом.
person-letter-text = Ваше сообщение
person-letter-answer-to = Адрес электронной почты или номер телефона
person-letter-name = Ваше имя (необязательно)
person-letter-consent = Я согласен (согласна) на хранение моего сообщения и контактных данных в зашифрованном виде не дольше { $what } дн., чтобы мне могли ответить.
person-letter-send = Оставить сообщение
person-letter-left = Ваше сообщение передано сотрудникам. Оно будет удалено не позднее чем через { $what } дн.
person-letter-take-back = Отозвать сообщение
person-letter-taken-back = Ваше сообщение удалено.
person-letter-wrong-text = Напишите от 1 до 2000 знаков.
person-letter-wrong-answer-to = Укажите адрес электронной почты или номер телефона.
person-letter-wrong-name = Имя может содержать не более 80 знаков.
person-letter-wrong-consent = Поставьте отметку: без Вашего согласия ничего сохранить нельзя.

staff-letters = Оставленные сообщения
staff-letters-lead = Посетители оставили эти сообщения, когда за стойкой никого не было. Они зашифрованы и удаляются в указанный день. Каждое прочтение записывается.
staff-letters-none = Необработанных сообщений нет.
staff-letters-done = Показать обработанные сообщения
staff-letter-new = Новое
staff-letter-open = Прочитать
staff-letter-done = Отметить как обработанное
staff-letter-answer-to = Куда ответить
staff-letter-read-by = Прочитано: { $name }
staff-letter-done-by = Обработано: { $name }
staff-letter-until = Будет удалено: { $what }
staff-letter-lost = Это сообщение нельзя расшифровать ключом этого сервера.
staff-letter-conversation = Открыть беседу

staff-export = Скачать сохранённое
staff-erase = Удалить навсегда
staff-erase-ask = Удалить эту беседу и всё, что к ней относится? Восстановить её не сможет никто.
staff-erased = Беседа удалена.

staff-did-conversation-exported = Выдача сохранённого по беседе
staff-did-conversation-erased = Удаление беседы
staff-did-letter-opened = Прочтение оставленного сообщения
staff-did-letter-done = Сообщение отмечено как обработанное
staff-did-log-shortened = Удалены самые старые записи этого журнала

