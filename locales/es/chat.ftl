
### What the widget and the chat say.

## Before anything is loaded

chat-launch = Hacer una pregunta
chat-close = Cerrar
chat-loading = Abriendo…
chat-failed = No se ha podido cargar. Compruebe la conexión e inténtelo de nuevo.
chat-without-scripts = Este chat necesita JavaScript. La versión sencilla funciona sin él.

## The window

chat-lead = Pregunte en su idioma sobre visados, registro, residencia y trabajo en Shanghái.
chat-examples = Por ejemplo
chat-conversation = Conversación
chat-menu = Ajustes y más
chat-large-text = Letra grande
chat-begin-anew = Olvidar esta conversación y empezar de nuevo
chat-print = Imprimir o guardar
chat-back = Volver a la conversación
chat-you = Su pregunta
chat-not-kept = Su navegador no guarda nada de esta página. Si la cierra, la conversación se pierde.

## Speaking to a person

chat-person = Hablar con una persona
chat-person-offline = No se han podido cargar los contactos. Compruebe la conexión e inténtelo de nuevo.
# $what (String) – names of languages
chat-spoken = Idiomas que se hablan: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = Horario, hora de Shanghái: { $what }
chat-driver = Para el taxista:

## How far a question is

chat-sending = Enviando…
chat-answering = Buscando en las guías…
chat-offline = Sin conexión. Su pregunta está guardada y se enviará en cuanto vuelva la conexión.
chat-trying = Se ha interrumpido la conexión. Nuevo intento…
chat-busy = Hay muchas personas preguntando en este momento. Su pregunta está guardada y se enviará de nuevo automáticamente.
chat-gone = La conversación anterior ya no se conserva. Con su pregunta ha empezado una nueva.
chat-unanswered = No se ha podido responder a esta pregunta por un fallo nuestro. Inténtelo de nuevo o llame a uno de los contactos.
chat-try-again = Intentar de nuevo
chat-edit = Cambiar la pregunta

## An answer

# $name (String) – the number of a source
chat-source = Fuente { $name }
chat-open-guide = Abrir la guía
chat-copy = Copiar
chat-copied = Copiado
chat-read = Leer en voz alta
chat-stop = Detener la lectura
chat-find-country = Escriba para buscar un país

## What people think of an answer

chat-rate = Su opinión sobre esta respuesta
chat-rate-understood = La he entendido
chat-rate-actionable = Sé qué hacer ahora
chat-rate-trusted = Confío en ella
chat-yes = Sí
chat-no = No
chat-why-not = ¿Cuál ha sido el problema?
chat-reason-off-topic = Responde a otra pregunta
chat-reason-incomplete = Falta algo
chat-reason-unclear = Es difícil de entender
chat-reason-wrong = Es incorrecta o está anticuada
chat-reason-not-my-case = No encaja con mi situación
chat-reason-other = Otra cosa
chat-comment = Con sus propias palabras. No escriba nombres ni números de documentos.
chat-send = Enviar
chat-thanks = Gracias. Esto ayuda a mejorar las guías.

## At the desk: what visitors are told in their language

desk-waiting = Una persona le responderá en esta conversación. Su número en la cola es el { $place }. Mientras tanto puede seguir preguntando.
desk-waiting-minutes = { $n ->
    [one] Una persona le responderá en esta conversación. Su número en la cola es el { $place }; la espera puede ser de alrededor de { $minutes } minuto. Mientras tanto puede seguir preguntando.
   *[other] Una persona le responderá en esta conversación. Su número en la cola es el { $place }; la espera puede ser de alrededor de { $minutes } minutos. Mientras tanto puede seguir preguntando.
}
desk-waiting-nobody = Su número en la cola es el { $place }, pero en este momento no hay nadie de nuestro equipo. Usted conserva su turno. Los contactos de abajo pueden ayudarle de inmediato.
desk-with-staff = { $name }, de nuestro equipo, ya está aquí y lee lo que usted escribe.
desk-shut = En este momento nadie de nuestro equipo puede responder aquí. Estos contactos pueden ayudarle.
desk-shut-until = En este momento nadie de nuestro equipo puede responder aquí. La atención se reanuda el { $when }, hora de Shanghái. Hasta entonces, estos contactos pueden ayudarle.
desk-withdrawn = Ya no está en la cola de espera. Las respuestas vuelven a venir de las guías.
desk-joined = { $name }, de nuestro equipo, le atiende ahora personalmente.
desk-transferred = { $name }, de nuestro equipo, le atiende a partir de ahora.
desk-released = { $name } ha tenido que ausentarse. Usted está al principio de la cola; le responderá la próxima persona disponible.
desk-staff-silent = { $name } lleva un rato sin responder. Usted está al principio de la cola; le responderá la próxima persona disponible.
desk-returned = { $name } ha salido de la conversación. Las respuestas vuelven a venir de las guías.
desk-closed = { $name } ha terminado la conversación. Puede empezar otra cuando quiera.
desk-visitor-silent = No se ha escrito nada durante un tiempo y por eso la conversación ha terminado. Puede empezar otra cuando quiera.
desk-checking = Una persona del personal está revisando la respuesta antes de enviársela. Espere un momento, por favor.

## What staff are told, and how they are called on paper

problem-already-claimed = Otra persona ya atiende esta conversación.
problem-already-decided = Ya se ha tomado una decisión.
problem-already-judged = Usted ya ha valorado esta respuesta.
problem-check-changed = La respuesta ha cambiado desde que la abrió. Vuelva a revisarla, por favor.
problem-not-yours = Esta conversación no está a su cargo. Hágase cargo de ella primero.
problem-no-translation = El servicio de traducción no responde en este momento.
problem-translation-differs = La traducción dice otra cosa que el texto. Lea ambos antes de enviar.
counter-staff = Equipo

## Waiting for a person, in the window

person-lead = Estos servicios pueden ayudarle. Primero aparecen los que están abiertos ahora y hablan su idioma.
person-take-along = Llévese esta conversación. En el papel, el texto oficial chino está junto al suyo, de modo que el funcionario también puede leerlo.
person-emergency = En caso de emergencia
person-wait = Esperar aquí a que le atienda una persona
person-wait-lead = Alguien de nuestro equipo responde en esta conversación y ve lo que se ha dicho hasta ahora.
person-opens = Nuestro equipo vuelve a responder aquí a partir del { $what }.
person-place = Su número en la cola es el { $what }.
person-minutes = Espera estimada: { $what } min aproximadamente
person-no-time = Todavía no se sabe cuánto durará la espera.
person-nobody = En este momento no hay nadie de nuestro equipo. Usted conserva su turno.
person-meanwhile = Mientras tanto puede seguir preguntando.
person-cancel = Dejar de esperar
person-joined = { $name }, de nuestro equipo, le responde aquí.
person-staff = Equipo
person-translated = Traducido por una máquina. Escrito en
person-passed-on = Enviado a { $name }
person-back = Volver a las respuestas automáticas
person-answering = Las respuestas vuelven a venir de las guías.
person-again = Usted está al principio de la cola. Le responderá la próxima persona disponible.
person-closed = La conversación ha terminado.
person-failed = No ha funcionado. Inténtelo de nuevo.
person-pass-button = Llevar esta conversación a una ventanilla
# $time (String) – for how long it can be used, such as “15 minutes”
person-pass = Muestre este código o esta dirección en la ventanilla. Allí se puede abrir y leer la conversación una sola vez. Validez: { $time }.
