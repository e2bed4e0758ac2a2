
### What the pages without scripts say.

plain-new = Nueva pregunta
plain-full = Versión completa
plain-person = Hablar con una persona
plain-ask-further = Seguir preguntando
plain-ask-further-hint = Por ejemplo: «¿Y para mi mujer?» Se tiene en cuenta lo que ya ha preguntado.
plain-forgotten = Sus preguntas anteriores ya no están aquí. Esta pregunta se ha respondido por sí sola.
plain-by-itself = En este momento no se pueden recordar las preguntas anteriores. Esta pregunta se ha respondido por sí sola.
plain-waiting = Su pregunta está guardada. La respuesta todavía no está lista.
plain-waiting-button = Mostrar la respuesta
plain-forget-button = Responder de nuevo sin lo marcado
plain-language-button = Mostrar en este idioma
plain-feedback-why = ¿Qué faltaba o qué estaba mal?
plain-feedback-button = Enviar
plain-feedback-thanks = Gracias. Su opinión ayuda a mejorar las respuestas.
plain-emergency-heading = Teléfonos de emergencia
plain-hotlines-heading = Líneas de información
plain-offices-heading = Oficinas
plain-websites-heading = Sitios web
plain-day-hint = Escriba año, mes y día: 2026-11-24
plain-time-label = Hora, si la sabe: 14:30
plain-no-days = Indique al menos una fecha.
# $typed (String) – what somebody typed in place of a day or a time
plain-wrong-day = «{ $typed }» no es una fecha ni una hora en una forma que se pueda leer aquí.
plain-pass-button = Llevar esta conversación a una ventanilla
# $time (String) – for how long it can be used, such as “15 minutes”
plain-pass = Muestre este código o esta dirección en la ventanilla. Allí se puede abrir y leer la conversación una sola vez. Validez: { $time }.
