
### What the pages of guides say: to read, to compare, to print, to show, to follow.

## A guide

guide-list-lead = Всё, что известно этой службе, по темам. В каждом материале указано, с какого дня он действует и когда был проверен в последний раз.
guide-way-label = Вы здесь
guide-contents-heading = На этой странице
guide-facts-heading = Главные цифры и сроки
guide-show-link = Фразы, чтобы показать сотруднику
guide-print = Печать
guide-current = Открыть действующую редакцию
# $day (String) – a day, written out
guide-not-yet = Эта редакция ещё не действует. Она вступает в силу { $day }.
# $day (String) – a day, written out
guide-changes-on = Новая редакция вступает в силу { $day }
guide-unsure = Не во всём здесь источники уверены. Уточните, пожалуйста, по телефону 12367.
guide-other-languages = Этот раздел на других языках
guide-words-heading = Китайские слова, чтобы показать
guide-code-label = QR-код с адресом этой страницы
guide-code-hint = Эта страница на другом телефоне
guide-feed = Следить за изменениями

## Comparing two editions

guide-compare-link = Что изменилось между редакциями
guide-compare-from = Прежняя редакция
guide-compare-to = Более поздняя редакция
guide-compare-button = Сравнить
guide-compare-legend = Добавленное подчёркнуто, удалённое зачёркнуто.
guide-compare-none = Прежней редакции для сравнения нет.
guide-compare-same = Здесь ничего не изменилось.
guide-compare-changed = Этот раздел изменился.
guide-compare-added = Это новый раздел.
guide-compare-removed = Этот раздел удалён.
guide-compare-ins = Добавлено:
guide-compare-del = Удалено:

## Sentences to show an officer

guide-show-heading = Показать сотруднику
guide-show-lead = Откройте фразу на весь экран и покажите телефон. Фразы только спрашивают; правил они не излагают.
guide-show-common = Для любого окна
guide-show-open = На весь экран
guide-show-back = Закрыть
guide-show-previous = Предыдущая фраза
guide-show-next = Следующая фраза
guide-show-speak = Прочитать вслух по-китайски

## Feeds of changes. $topic (String) – the name of a topic; $title (String) – the title of a guide; $day (String) – a day, written out.

feed-title = Изменения: { $topic }
feed-began = { $title }: действует с { $day }
feed-begins = { $title }: вступает в силу { $day }
feed-ends = { $title }: действует до { $day } включительно
feed-ended = { $title }: действовало до { $day } включительно
