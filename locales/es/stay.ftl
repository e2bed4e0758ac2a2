
### What the pages of checklists, of the service counter and of my stay say.

## A checklist from a guide or from days

checklist-link = Hacer una lista de comprobación
checklist-heading = Lista de comprobación
checklist-address = Las fechas que introduce pasan a formar parte de la dirección de esta página. Nada más sobre usted figura en ella y aquí no se guarda nada.
checklist-hint = Lo que marque queda en este navegador.
checklist-clear = Quitar todas las marcas
checklist-scan = Escanee para abrir la guía
checklist-nothing = Elija una guía para convertirla en una lista de comprobación.

## A conversation handed over at a service counter

counter-heading = Conversación para la ventanilla
counter-lead = Este código abre la conversación una sola vez. Pulse el botón solo en la ventanilla, cuando pueda leerla o imprimirla.
counter-open = Abrir la conversación
counter-once = Esta página solo se abre una vez. Imprímala o déjela abierta: si la carga de nuevo, no mostrará nada.
counter-nothing-heading = Este código no abre nada
counter-nothing = Puede que ya se haya usado, que haya caducado o que la dirección esté incompleta. Se puede crear un código nuevo donde tuvo lugar la conversación.
counter-empty = Todavía no se ha dicho nada.
counter-visitor = Visitante

## My stay

stay-heading = Mi estancia
stay-lead = Introduzca las fechas de su estancia y vea qué vence y cuándo. Sus fechas nunca salen de este dispositivo.
stay-without = Esta página necesita scripts. La siguiente no; envía las fechas que introduce a este servicio, que no las guarda:
stay-loading = Cargando las reglas…
stay-failed = No se han podido cargar las reglas. Compruebe su conexión e inténtelo de nuevo, o llame al 12367.
stay-again = Intentar de nuevo
# $device (String) – day and time that the device shows; $city (String) – day and time in Shanghai
stay-clock = El reloj de este dispositivo parece estar mal: marca { $device }. En Shanghái es { $city }. Aquí cuenta la fecha de la ciudad.
stay-empty = Elija lo que corresponda a su caso e introduzca una fecha: aquí aparecerá lo que vence.
stay-wrong-day = Ese día no existe en el calendario.
stay-rule = Norma
stay-print = Imprimir
stay-keeping = En este dispositivo
stay-keep = Guardar mis fechas en este navegador
stay-keep-hint = Hágalo solo en un dispositivo propio: quien use este navegador podrá leerlas.
stay-kept = Guardadas en este navegador y en ningún otro lugar.
stay-not-kept = Este navegador no guarda nada. Sus fechas permanecen aquí mientras la página esté abierta.
stay-forget = Borrar todo
stay-forgotten = Todo está borrado.
