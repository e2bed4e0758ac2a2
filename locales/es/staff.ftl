
### What the console of the staff says.

staff-title = Consola del personal
staff-needs-scripts = La consola necesita scripts. Actívelos en este navegador.
staff-failed = No ha funcionado. Inténtelo de nuevo.
staff-offline = No se puede acceder al servicio. Compruebe la conexión.
staff-close = Cerrar

## Signing in

staff-sign-in = Iniciar sesión
staff-sign-in-lead = Para el personal de esta ventanilla.
staff-session-over = Su sesión ha terminado. Inicie sesión de nuevo para seguir donde estaba; lo que escribió se conserva.
staff-name = Nombre de usuario
staff-name-hint = Para iniciar sesión: letras minúsculas y cifras.
staff-display = Nombre que ven los visitantes
staff-display-hint = Por ejemplo, «Sra. Li».
staff-password = Contraseña
staff-password-hint = Al menos 12 caracteres.
staff-code = Código de su aplicación de autenticación
staff-code-hint = Seis cifras.
staff-wrong-credentials = El nombre de usuario o la contraseña no son correctos.
staff-wrong-password = La contraseña anterior no es correcta.
# $what (String) – seconds
staff-too-often = Demasiados intentos. Inténtelo de nuevo dentro de { $what } segundos.
staff-first-run = Crear la primera cuenta
staff-first-run-lead = Mientras no haya ninguna cuenta, el servicio muestra al arrancar un código de instalación. Sirve una sola vez.
staff-setup-code = Código de instalación
staff-setup-code-hint = Aparece en el terminal en el que se arrancó el servicio.
staff-create-first = Crear administrador
staff-new-password = Nueva contraseña
staff-old-password = Contraseña anterior
staff-must-change = Elija una contraseña que solo usted conozca.
staff-save = Guardar
staff-saved = Guardado.
staff-sign-out = Cerrar sesión
staff-codes = Códigos de un solo uso
staff-codes-lead = Con códigos de un solo uso, para iniciar sesión hace falta su teléfono además de la contraseña.
staff-codes-scan = Escanee esto con su aplicación de autenticación o escriba las letras. Después introduzca el código que muestra la aplicación.
staff-codes-on = Al iniciar sesión se pide un código de un solo uso.
staff-codes-off = Ya no se piden códigos de un solo uso.
staff-codes-stop = Dejar de pedir códigos
staff-wrong-code = Este código no es correcto.
staff-next = Continuar

## Above every part

staff-look = Consulta
staff-desk = Ventanilla
staff-accounts = Cuentas
staff-audit = Registro de auditoría
staff-available = Disponible
staff-now-available = Ahora figura como disponible.
staff-now-away = Ahora figura como ausente.
staff-sound = Avisar con un sonido cuando alguien espere
# $what (String) – how many wait
staff-waiting-count = En espera: { $what }

## The look-up

staff-look-label = ¿Qué quiere saber el visitante?
staff-look-button = Buscar
staff-keys = Teclas: / buscar · ↓ ↑ mover · Intro abrir · C copiar · X copiar el otro idioma · P imprimir · L enlace · Q código
staff-language-visitor = Idioma del visitante
staff-language-other = Idioma de al lado
staff-as-typed = Según lo escrito
staff-topic = Tema
staff-place = Se aplica en
staff-all = Todo
staff-city-cn = Toda China
staff-city-cn-shanghai = Shanghái
# $what (String) – how many
staff-found = Secciones: { $what }
staff-found-nothing = No se ha encontrado nada.
staff-degraded = La búsqueda funciona en modo de reserva
staff-answer = Respuesta
staff-sections = Secciones
staff-why-meaning = significado parecido
staff-why-wording = pregunta conocida
staff-why-words = mismas palabras
staff-why-country = menciona el país
staff-score = Puntuación
staff-stands-in = se muestra en su lugar
# $what (String) – the language of what was copied
staff-copied = Copiado: { $what }
staff-print = Imprimir
staff-link = Enlace
staff-link-copied = El enlace está copiado.
staff-qr = Código QR
staff-scan = Escanee este código con su teléfono para seguir leyendo en él.

## The desk

staff-queue = Conversaciones
staff-conversation = Conversación
staff-waiting = En espera
staff-yours = Con usted
staff-others = Con compañeros
staff-nobody-waits = No espera nadie.
staff-none-yours = No tiene ninguna conversación.
staff-none-chosen = Elija una conversación.
staff-back = Todas las conversaciones
staff-history = Conversaciones anteriores
staff-closed-now = La ventanilla está cerrada. Se comunica a los visitantes cuándo vuelve a abrir.
staff-link-lost = Se ha perdido la conexión. Lo que ve puede no estar actualizado.
# $what (String) – a time, such as “3 min”
staff-waited = espera desde hace { $what }
staff-away = se ha ido
staff-unread = Sin leer:
# $name (String) – a colleague
staff-with = con { $name }
staff-take = Atender
# $name (String) – a colleague
staff-taken-by = { $name } se ha adelantado.

## A conversation

staff-messages = Mensajes
staff-by-visitor = Visitante
staff-by-machine = Respuesta automática
staff-unanswered = sin respuesta
staff-look-this-up = Consultar esta pregunta
staff-state = Estado
staff-state-answering = con respuesta automática
staff-state-waiting = en espera
staff-state-with-staff = con otra persona
staff-state-yours = con usted
staff-state-closed = terminada
staff-hand-back = Volver a las respuestas automáticas
staff-release = Devolver a la cola
staff-transfer = Pasar a otra persona
staff-close-conversation = Terminar la conversación
staff-close-sure = Se comunica al visitante que la conversación ha terminado; puede empezar otra.
staff-nobody-else = No hay nadie más en la ventanilla.
staff-presence-available = disponible
staff-presence-away = ausente
staff-done-claim = La conversación es suya.
staff-done-return = Se vuelve a responder automáticamente.
staff-done-release = La conversación vuelve a estar al principio de la cola.
staff-done-transfer = La conversación se ha pasado a otra persona.
staff-done-close = La conversación ha terminado.
staff-write = Mensaje al visitante
staff-written-in = Escrito en
staff-send = Enviar
staff-send-keys = Intro envía, Mayús + Intro empieza otra línea, / abre los textos preparados.
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = Idioma del visitante: { $what }. Su mensaje no se traduce; se marca como { $name }.
staff-translate = Traducir
staff-translated = Traducción automática:
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-can-translate = La persona lee { $what }. Traduzca su mensaje; si no, se enviará en { $name } y quedará indicado.
staff-differs = La traducción puede decir otra cosa aquí. Lea ambas:
staff-about-number = Número o fecha
staff-about-direction = Límite
staff-about-modality = Obligación o posibilidad
staff-about-negation = Negación
staff-about-link = Dirección web
staff-numbers-only = Solo se compararon números y direcciones web: no se conocen las palabras de uno de los idiomas.
staff-taken-out = Se retiraron los datos personales antes de traducir.
staff-untranslated = Enviar sin la traducción
staff-send-both = Enviar con la traducción
staff-send-anyway = He leído ambas: enviar
staff-kept = Su texto se conserva.
staff-canned = Textos preparados
staff-find-canned = Buscar un texto
staff-section = Sección
staff-send-section = Enviar esta sección
staff-leave-out = Quitar
staff-notes = Notas y etiquetas
staff-note = Nota, solo para el personal
staff-mention = Avisar a
staff-nobody = Nadie
staff-label = Etiqueta
staff-add = Añadir
staff-words = Palabras
staff-more = Más

## The overview

staff-overview = Resumen
staff-for-you = Para usted
staff-overview-lead = Respuestas, traspasos y esperas. Solo cifras: no se puede reconocer a nadie en ellas.
staff-longest = Espera más larga
staff-with-people = Con una persona
staff-await-reply = Esperan respuesta
staff-colleagues-there = Personal disponible
staff-counter = Ventanilla
staff-counter-open = abierta
staff-counter-shut = cerrada
staff-today = Hoy
staff-last-7 = Últimos 7 días
staff-last-30 = Últimos 30 días
staff-from = Desde
staff-until = Hasta
staff-csv = Descargar CSV
staff-answers = Respuestas
staff-answered = Pregunta respondida
staff-handed-over = Piden una persona
staff-first-word = Primera palabra, mediana
staff-first-word-p90 = Primera palabra, 9 de 10 en
staff-gave-up = Dejaron de esperar
staff-sent-away = Esperaban al cierre
staff-helped = Valoradas como útiles
# $part (String) – how many of them; $what (String) – how many in all
staff-of = { $part } de { $what }
staff-by-day = Por día
staff-by-language = Por idioma
staff-by-topic = Por tema
staff-by-outcome = Cómo terminaron las preguntas
staff-day = Día
staff-language = Idioma
staff-outcome = Resultado
staff-total = Total
staff-unknown = Desconocido
staff-nothing-counted = No se ha contado nada en este periodo.
staff-outcome-answered = Respondida con las guías
staff-outcome-computed = Fecha o resultado calculado
staff-outcome-clarification = Se pidió una aclaración
staff-outcome-partial-language = Respondida, pero en otro idioma
staff-outcome-not-found = No se encontró nada
staff-outcome-out-of-scope = No corresponde a esta ventanilla
staff-outcome-personal-case = Caso personal
staff-outcome-small-talk = Conversación trivial
staff-outcome-urgent = Urgencia
staff-outcome-handed-over = Puesta en la cola
staff-outcome-unavailable = Se pidió una persona, no había nadie

## Accounts

staff-new-account = Cuenta nueva
staff-role = Función
staff-role-staff = Personal
staff-role-editor = Redacción
staff-role-publisher = Publicación
staff-role-administrator = Administración
staff-role-auditor = Auditoría
staff-actions = Acciones
staff-active = Activa
staff-disabled = Desactivada
staff-must-change-short = Debe elegir contraseña
staff-reset = Nueva contraseña
staff-disable = Desactivar
staff-enable = Activar
staff-create = Crear
# $name (String) – the account
staff-start-password = Contraseña de { $name }
staff-start-password-lead = Solo se muestra ahora y sirve una vez: al iniciar sesión con ella hay que elegir otra.

## The audit log

staff-audit-lead = Las acciones importantes, por orden. Nada puede cambiarse ni quitarse sin que se note.
staff-number = N.º
staff-when = Cuándo
staff-account = Cuenta
staff-action = Acción
staff-subject = Objeto
staff-detail = Detalle
staff-did-signed-in = Inicio de sesión
staff-did-sign-in-failed = Inicio de sesión fallido
staff-did-signed-out = Cierre de sesión
staff-did-password-changed = Contraseña cambiada
staff-did-account-created = Cuenta creada
staff-did-role-changed = Función cambiada
staff-did-account-reset = Nueva contraseña asignada
staff-did-account-disabled = Cuenta desactivada
staff-did-account-enabled = Cuenta activada
staff-did-conversation-viewed = Conversación leída
staff-did-conversation-claimed = Conversación atendida
staff-did-codes-turned-on = Códigos de un solo uso activados
staff-did-codes-turned-off = Códigos de un solo uso desactivados
staff-did-account-renamed = Nombre cambiado
staff-did-conversation-released = Conversación devuelta a la cola
staff-did-conversation-returned = Conversación devuelta a las respuestas automáticas
staff-did-conversation-transferred = Conversación pasada a otra persona
staff-did-conversation-closed = Conversación terminada

## Answers that are checked, and those that wait for approval

staff-check = Comprobar respuestas
staff-check-lead = Diga de cada frase si es correcta, comparándola con su apartado. Lo que dijeron otras personas se muestra cuando usted haya valorado.
staff-check-keys = Teclas: 1 correcto · 2 en parte · 3 incorrecto · ↓ ↑ moverse · N saltar · Ctrl+Intro guardar
# $what (String) – how many
staff-check-count = Por valorar: { $what }
staff-check-none = No hay nada que comprobar aquí.
staff-check-open = Por valorar por usted
staff-check-waiting = Sin valorar
staff-check-judged = Valoradas
staff-check-confirmed = Confirmadas
staff-check-why-returned = apartado modificado
staff-check-why-rated = visitante descontento
staff-check-why-low = dudosa
staff-check-why-sample = muestra
staff-check-right = Correcto
staff-check-partly = En parte
staff-check-wrong = Incorrecto
staff-check-translation = ¿Dice la traducción lo mismo que el texto oficial?
staff-check-faithful = Fiel
staff-check-unfaithful = No fiel
staff-check-should = ¿Qué debería haber dicho?
staff-check-comment = Comentario
staff-check-save = Guardar y ver otras opiniones
staff-check-next = Siguiente respuesta
staff-check-missing = Valore primero todas las líneas, por favor.
staff-check-saved = Su valoración se ha guardado.
staff-check-served = Esta respuesta está confirmada. Se muestra como comprobada mientras sus apartados no cambien.
staff-check-unfit-changed = Guardado. No se conserva como comprobada: un apartado ha cambiado desde entonces.
staff-check-unfit-ended = Guardado. No se conserva como comprobada: un apartado no está en vigor hoy.
staff-check-unfit-leans = Guardado. No se conserva como comprobada: la pregunta solo se entiende con lo dicho antes.
staff-check-unfit-kind = Guardado. Las respuestas de este tipo no se conservan.
# $day (String) – a day
staff-check-confirmed-on = Confirmada el { $day }
# $what (String) – how often
staff-check-times = Preguntado igual: { $what }
staff-check-section-same = sin cambios
staff-check-section-changed = modificado desde entonces
staff-check-section-ended = ya no está en vigor
staff-check-section-gone = ya no existe
staff-check-now = Ahora
staff-check-earlier = Confirmada antes
staff-check-you = Usted
staff-check-figures = Cifras
staff-check-agreement = Acuerdo
staff-check-alpha = α de Krippendorff
staff-approve = Por aprobar
staff-approve-lead = El visitante espera a que usted revise esta respuesta.
# $what (String) – a time, such as “90 sec”
staff-approve-left = quedan { $what }
staff-approve-send = Enviar tal cual
staff-approve-change = Enviar otra cosa
staff-approve-refuse = No enviar; poner en espera de una persona
staff-done-approve = La respuesta se ha enviado.
staff-done-change = Se ha enviado su texto en su lugar.
staff-done-refuse = La respuesta no se ha enviado. El visitante espera a una persona.
# $name (String) – a colleague
staff-decided-by = { $name } ya ha decidido.
staff-did-answer-viewed = Vio una respuesta por comprobar
staff-did-answer-judged = Valoró una respuesta
staff-did-answer-approved = Aprobó una respuesta
staff-did-answer-changed = Envió otra cosa en lugar de una respuesta
staff-did-answer-refused = Rechazó una respuesta
