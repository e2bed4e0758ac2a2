### Texts of the interface. English is the source; every other language has the same ids and variables.
### "openwindow" is the product's name and stays as it is.

## Values. $amount (String) – the number or range, already formatted; $n (Number) – the number that decides the plural form.

quantity-minutes = { $n ->
    [one] { $amount } minuto
    [many] { $amount } de minutos
   *[other] { $amount } minutos
}
quantity-hours = { $n ->
    [one] { $amount } hora
    [many] { $amount } de horas
   *[other] { $amount } horas
}
quantity-days = { $n ->
    [one] { $amount } día
    [many] { $amount } de días
   *[other] { $amount } días
}
quantity-working-days = { $n ->
    [one] { $amount } día hábil
    [many] { $amount } de días hábiles
   *[other] { $amount } días hábiles
}
quantity-weeks = { $n ->
    [one] { $amount } semana
    [many] { $amount } de semanas
   *[other] { $amount } semanas
}
quantity-months = { $n ->
    [one] { $amount } mes
    [many] { $amount } de meses
   *[other] { $amount } meses
}
quantity-years = { $n ->
    [one] { $amount } año
    [many] { $amount } de años
   *[other] { $amount } años
}
quantity-years-old = { $n ->
    [one] { $amount } año de edad
   *[other] { $amount } años de edad
}
quantity-cny = { $amount } yuanes
quantity-cny-day = { $amount } yuanes por día
quantity-cny-month = { $amount } yuanes al mes
quantity-cny-year = { $amount } yuanes al año
quantity-percent = { $amount } %
quantity-points = { $n ->
    [one] { $amount } punto
    [many] { $amount } de puntos
   *[other] { $amount } puntos
}
quantity-persons = { $n ->
    [one] { $amount } persona
    [many] { $amount } de personas
   *[other] { $amount } personas
}
quantity-times = { $n ->
    [one] { $amount } vez
    [many] { $amount } de veces
   *[other] { $amount } veces
}
quantity-items = { $amount }

## Directions of a limit. $value (String) – a value as above, or a day.

bound-within = { $value } como plazo máximo
bound-at-least = al menos { $value }
bound-at-most = como máximo { $value }
bound-before = antes de cumplir { $value }
bound-after = más de { $value }
bound-from = a partir de: { $value }
bound-until = hasta: { $value }

## What the counter says when it has no answer.

refusal-not-found = No he encontrado ninguna guía que responda a esto. Prefiero no adivinar: consulte a uno de los contactos de abajo o haga la pregunta de otra manera.
refusal-out-of-scope = Esta ventanilla responde preguntas sobre visados, residencia, trabajo y normas de la vida diaria para extranjeros en Shanghái. Sobre esta pregunta no tengo nada fiable; quizá uno de los contactos de abajo pueda ayudarle.
refusal-elsewhere = Este servicio solo conoce las normas vigentes en Shanghái. Para las de otro país u otra ciudad, pregunte a sus autoridades o a su consulado.
refusal-unlawful = No puedo ayudar a saltarse la ley. Si sus papeles no están en regla, en el 12367 y en los contactos de abajo le dirán cómo resolverlo legalmente; cuanto antes, mejor.
refusal-personal-case = No puedo consultar la solicitud ni el expediente de nadie. La oficina que lo recibió sí puede: llame a uno de los contactos de abajo y tenga a mano su resguardo. No escriba aquí números de pasaporte ni de expediente.
refusal-small-talk = ¡Hola! Pregúnteme sobre visados, registro de alojamiento, permisos de residencia, trabajo o asuntos de familia en Shanghái, en su propio idioma.
refusal-urgent = Si está en peligro, pida ayuda ahora por teléfono. Los números de emergencia están abajo; la llamada es gratuita.

## Notices beside an answer. $day (String) – a day, written out; $language (String) – the name of a language.

notice-ends-soon = Se sabe que esta norma rige hasta el { $day }. Compruébela antes de confiar en ella después de ese día.
notice-earlier-edition = Esta es una versión anterior de la norma. Estuvo vigente hasta el { $day }.
notice-partial-language = Este texto todavía no existe en su idioma. Se muestra en { $language }.
notice-unconfirmed-translation = Nadie ha confirmado todavía esta traducción. Prevalece el texto oficial chino, que se muestra al lado.
notice-outdated-translation = El texto chino ha cambiado desde que se confirmó esta traducción. Prevalece el texto chino.
notice-low-confidence = Las fuentes no son seguras en este punto. Confírmelo llamando al 12367.
notice-degraded = Una parte de este servicio no está disponible en este momento. La respuesta puede ser menos completa de lo habitual.
notice-assumed = Esta respuesta supone lo siguiente: { $what }
computed-until = Para { $country }, esto vale hasta el { $day }.
computed-total = Todas las estancias juntas: como máximo { $days } días en cualquier período de { $within } días.
answer-yes = Sí.
answer-no = No.
answer-due = { $title }: último día, { $last }. ({ $event } { $day })
refusal-ended = La norma de la guía «{ $title }» se conoce hasta el { $until }. Aún no se sabe aquí qué regirá el { $day }: pregunte antes en el 12367.
clarify-day = ¿A qué día se refiere? La norma depende de ello: indique la fecha.
notice-reworded = Un modelo de lenguaje ha reformulado frases de esta respuesta y se han comparado con las fuentes. Prevalecen las fuentes.
# $day (String) – a day
notice-reviewed = Una persona comprobó esta respuesta el { $day }. Sus fuentes no han cambiado desde entonces.
notice-approved = Una persona del personal revisó esta respuesta antes de enviarla.
notice-unchecked = Nadie del personal pudo revisar esta respuesta a tiempo. Procede de las guías tal como está.
notice-late = El plazo ha terminado.
notice-no-office-left = Ya ha pasado el último día hábil antes del fin del plazo. Contacte enseguida con la oficina competente.
notice-office-closed = Las oficinas no abren el último día. Hágalo a más tardar el { $day }.
notice-holidays-unknown = Los festivos de esas fechas aún no se han anunciado o no se conocen aquí. Las oficinas pueden estar cerradas: hágalo unos días antes.
notice-later-edition = La norma mostrada está en vigor desde el { $day }. Aquí no se sabe qué norma regía en su fecha.

## Status of a text

status-authoritative = Texto oficial
status-current = Traducción confirmada
status-outdated = Traducción desactualizada
status-machine = Traducción aún no confirmada
status-missing = Sin traducir

## Names of languages

language-en = inglés
language-zh = chino
language-ja = japonés
language-ko = coreano
language-fr = francés
language-de = alemán
language-es = español
language-ru = ruso
language-ar = árabe
language-pt = portugués
language-it = italiano
language-vi = vietnamita

## Pages

page-title = openwindow
page-lead = Preguntas sobre visados, residencia y trabajo en Shanghái, respondidas en su idioma, con fuentes y fechas.
page-question-label = Su pregunta
page-question-hint = Pregunte en cualquier idioma. No escriba números de pasaporte ni de expediente.
page-ask-button = Preguntar
page-as-of-label = Fecha de referencia
page-plain-version = Esta guía en lenguaje sencillo
page-usual-version = Esta guía en su versión habitual
page-language-label = Idioma
page-examples-heading = Por ejemplo
page-example-overstay = Se me ha vencido el visado. ¿Qué hago ahora?
page-example-renewal = ¿Cuánto tiempo antes de que venza tengo que renovar el permiso de residencia?
page-example-registration = Me he mudado. ¿Cuándo tengo que registrar mi nueva dirección?
page-example-transit = ¿Necesito visado para una escala de unos días?
page-topics-heading = Temas
page-answer-heading = Respuesta
page-key-facts-heading = De un vistazo
page-steps-heading = Qué hacer
page-documents-heading = Qué llevar
page-sources-heading = Fuentes
page-follow-ups-heading = Preguntas relacionadas
page-choose = Elija una opción
page-choice-button = Continuar
page-known-heading = Tenido en cuenta
# $what (String) – what is taken away from what is known of the asker
page-forget = Quitar: { $what }
page-contacts-heading = A quién preguntar
page-official-text = Texto oficial chino
# $day (String) – a day, written out
page-in-force-since = En vigor desde el { $day }
# $day (String) – a day, written out
page-in-force-until = hasta el { $day }
# $day (String) – a day, written out
page-verified-on = Comprobado el { $day }
# $day (String) – a day, written out
page-answer-as-of = Normas a fecha de { $day }
page-open-now = Abierto ahora
page-closed-now = Cerrado ahora
page-editions-heading = Versiones
page-related-heading = Guías relacionadas
page-back-to-questions = Hacer una pregunta
page-disclaimer = Orientación, no asesoramiento jurídico. Si los textos difieren, prevalece el texto oficial chino.
page-skip-to-content = Ir al contenido

## Deadlines

deadline-heading = ¿Hasta cuándo tengo tiempo?
deadline-lead = Elija lo que le corresponda e indique sus fechas: verá el último día de cada trámite y su norma.
deadline-situation-label = ¿Cuál es su situación?
deadline-events-heading = Rellene lo que le afecte
deadline-time-label = Hora, si la sabe
deadline-button = Ver mis plazos
deadline-result-heading = Sus plazos
deadline-last = Último día
deadline-act-by = Último día hábil anterior
deadline-opens = Posible desde
deadline-left = Tiempo restante
deadline-today = solo hoy
deadline-what-to-do = Qué hacer ahora
deadline-calendar = Añadir a su calendario (.ics)
deadline-counted-stated = Contado como dice la norma.
deadline-counted-earliest = La norma no dice exactamente cómo se cuenta. Por prudencia, se indica el plazo más corto posible.
deadline-counted-midnight = Sin hora, el plazo se cuenta desde las 0:00 de ese día.
deadline-no-rule = Aquí no se conoce ninguna norma para ese día. Pregunte en el 12367.
deadline-disclaimer = Estas fechas se calculan a partir de las normas citadas. Prevalecen las fechas de sus documentos y lo que decida la oficina.

## Situations of people, as they say it of themselves

situation-anyone = Todas las personas
situation-visa = Tengo visado
situation-visa-free = Entré sin visado
situation-transit = Estoy en tránsito sin visado
situation-residence-permit = Tengo permiso de residencia
situation-permanent-card = Tengo tarjeta de residencia permanente
situation-worker = Trabajo
situation-employer = Empleo a extranjeros
situation-student = Estudio
situation-parent = Soy padre o madre
situation-tax-resident = Soy residente fiscal
situation-driver = Conduzco

## Messages of an Official Account

wechat-greeting = ¡Hola! Pregúnteme en su idioma sobre visados, residencia, trabajo o familia en Shanghái, por ejemplo: «Mi visado ha caducado. ¿Qué hago?» No escriba números de pasaporte ni de expediente.
wechat-only-text = Por ahora solo puedo leer texto. Escriba su pregunta en el idioma que prefiera.
wechat-whole-answer = La respuesta completa, con fuentes

## Problems, as the API and the pages tell them

problem-invalid-body = No se ha podido leer la solicitud.
problem-question-empty = La pregunta está vacía.
# $limit (Number) – characters at most
problem-question-too-long = La pregunta es demasiado larga. Se leen { $limit } caracteres como máximo.
problem-too-large = La solicitud es demasiado grande.
problem-invalid-language = Esto no es un idioma.
problem-invalid-date = Este día no existe en el calendario.
problem-unknown-field = La solicitud tiene un campo que no existe.
problem-unknown-value = Un campo tiene un valor que aquí no se conoce.
problem-invalid-parameter = Una parte de la dirección es incorrecta.
problem-not-found = Aquí no hay nada.
problem-method-not-allowed = Esta dirección no acepta ese tipo de solicitudes.
problem-unsupported-media-type = La solicitud debe estar en formato JSON.
problem-too-many-requests = Ha hecho muchas preguntas en poco tiempo. Inténtelo de nuevo dentro de un rato o llame al 12367.
problem-unknown-key = Esta clave no es válida.
problem-conversation-closed = Esta conversación está cerrada. Por favor, empiece una nueva.
problem-conversation-full = Esta conversación se ha hecho demasiado larga. Por favor, empiece una nueva.
problem-conversation-waiting = Todavía se está respondiendo a sus mensajes anteriores. Espere un momento, por favor.
problem-idempotency-key-reused = Esta clave ya se usó para otro mensaje.
problem-signature = La firma de esta solicitud es incorrecta o demasiado antigua.
problem-not-signed-in = Inicie sesión, por favor.
problem-not-allowed = Su cuenta no tiene permiso para hacer esto.
problem-csrf = Esta solicitud no procede de esta página. Vuelva a cargar la página e inténtelo de nuevo.
problem-wrong-credentials = El nombre, la contraseña o el código no son correctos.
problem-code-needed = Introduzca el código de su teléfono.
problem-too-many-attempts = Demasiados intentos. Espere un poco antes de volver a intentarlo.
problem-password-change-needed = Elija primero una contraseña nueva.
problem-weak-password = Esta contraseña es demasiado fácil de adivinar, demasiado corta o demasiado larga. Elija otra.
problem-account-exists = Ya existe una cuenta con este nombre.
problem-last-administrator = Es el último administrador. Cree antes otro.
problem-setup-code = Este no es el código de instalación que mostró el servidor al arrancar.
problem-already-set-up = La primera cuenta ya está creada. Inicie sesión, por favor.
problem-codes-not-offered = Todavía no se ha iniciado la configuración de los códigos de un solo uso para su cuenta.
problem-busy = Demasiadas personas preguntan a la vez. Inténtelo de nuevo en un momento.
problem-timeout = Esto ha tardado demasiado. Inténtelo de nuevo.
problem-unavailable = El servicio no está disponible en este momento. Inténtelo de nuevo o llame al 12367.
