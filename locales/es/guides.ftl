
### What the pages of guides say: to read, to compare, to print, to show, to follow.

## A guide

guide-list-lead = Todo lo que sabe esta ventanilla, por temas. Cada guía indica desde cuándo está en vigor y cuándo se comprobó por última vez.
guide-way-label = Usted está aquí
guide-contents-heading = En esta página
guide-facts-heading = Datos clave
guide-show-link = Frases para mostrar a un funcionario
guide-print = Imprimir
guide-current = Leer la versión vigente
# $day (String) – a day, written out
guide-not-yet = Esta versión aún no está en vigor. Entra en vigor el { $day }.
# $day (String) – a day, written out
guide-changes-on = Una nueva versión entra en vigor el { $day }
guide-unsure = Las fuentes no son seguras en todo lo que aparece aquí. Confírmelo llamando al 12367.
guide-other-languages = Esta sección en otros idiomas
guide-words-heading = Palabras chinas para mostrar
guide-code-label = Código QR con la dirección de esta página
guide-code-hint = Esta página en otro teléfono
guide-feed = Seguir los cambios

## Comparing two editions

guide-compare-link = Qué cambió entre las versiones
guide-compare-from = Versión anterior
guide-compare-to = Versión posterior
guide-compare-button = Comparar
guide-compare-legend = Lo añadido está subrayado; lo eliminado, tachado.
guide-compare-none = No hay una versión anterior con la que comparar.
guide-compare-same = Aquí no cambió nada.
guide-compare-changed = Esta sección cambió.
guide-compare-added = Esta sección es nueva.
guide-compare-removed = Esta sección se eliminó.
guide-compare-ins = Añadido:
guide-compare-del = Eliminado:

## Sentences to show an officer

guide-show-heading = Mostrar a un funcionario
guide-show-lead = Abra una frase a pantalla completa y muestre su teléfono. Las frases solo preguntan; no enuncian ninguna norma.
guide-show-common = Para cualquier ventanilla
guide-show-open = Pantalla completa
guide-show-back = Cerrar
guide-show-previous = Frase anterior
guide-show-next = Frase siguiente
guide-show-speak = Leer en voz alta en chino

## Feeds of changes. $topic (String) – the name of a topic; $title (String) – the title of a guide; $day (String) – a day, written out.

feed-title = Cambios: { $topic }
feed-began = { $title }: en vigor desde el { $day }
feed-begins = { $title }: entra en vigor el { $day }
feed-ends = { $title }: vigente hasta el { $day }
feed-ended = { $title }: estuvo vigente hasta el { $day }
