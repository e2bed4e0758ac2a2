### What persons may ask of us, and what they leave for staff. $what (String) – a number of days, or a day; $name (String) – somebody of the staff.

chat-data = Sus datos

person-data = Sus datos en esta conversación
person-data-lead = Lo que se dice aquí se guarda { $what } días después del último mensaje, sin números de pasaporte, de teléfono ni similares, y después se borra.
person-data-download = Descargar lo que se guarda
person-data-erase = Borrar esta conversación
person-data-ask = ¿Borrar definitivamente todo el contenido de esta conversación? El personal tampoco podrá leerla y nadie podrá recuperarla.
person-data-yes = Sí, borrarla
person-data-no = No, conservarla
person-data-erased = La conversación se ha borrado.
person-data-nothing = No se guarda nada: todavía no ha preguntado nada.

person-letter = Dejar un mensaje
person-letter-lead = El personal lo leerá a su regreso y le responderá por el medio que usted elija.
person-letter-text = Su mensaje
person-letter-answer-to = Correo electrónico o número de teléfono
person-letter-name = Su nombre (opcional)
person-letter-consent = Acepto que mi mensaje y mis datos de contacto se guarden cifrados durante un máximo de { $what } días para que el personal pueda responderme.
person-letter-send = Dejar el mensaje
person-letter-left = Su mensaje ha quedado en manos del personal. Se borrará, como muy tarde, a los { $what } días.
person-letter-take-back = Retirar el mensaje
person-letter-taken-back = Su mensaje se ha borrado.
person-letter-wrong-text = Escriba entre 1 y 2000 caracteres.
person-letter-wrong-answer-to = Indique un correo electrónico o un número de teléfono.
person-letter-wrong-name = El nombre puede tener 80 caracteres como máximo.
person-letter-wrong-consent = Marque la casilla: sin su consentimiento no se puede guardar nada.

staff-letters = Mensajes recibidos
staff-letters-lead = Los visitantes dejaron estos mensajes cuando no había nadie en el mostrador. Están cifrados y se borran en la fecha indicada. Cada lectura queda registrada.
staff-letters-none = No hay mensajes pendientes.
staff-letters-done = Mostrar los mensajes atendidos
staff-letter-new = Nuevo
staff-letter-open = Leer
staff-letter-done = Marcar como atendido
staff-letter-answer-to = Responder a
staff-letter-read-by = Leído por { $name }
staff-letter-done-by = Atendido por { $name }
staff-letter-until = Se borra el { $what }
staff-letter-lost = Este mensaje no se puede descifrar con la clave de este servidor.
staff-letter-conversation = Abrir la conversación

staff-export = Descargar lo que se guarda
staff-erase = Borrar definitivamente
staff-erase-ask = ¿Borrar esta conversación y todo lo que le pertenece? Nadie podrá recuperarla.
staff-erased = La conversación se ha borrado.

staff-did-conversation-exported = Entregó lo que se guarda de una conversación
staff-did-conversation-erased = Borró una conversación
staff-did-letter-opened = Leyó un mensaje recibido
staff-did-letter-done = Marcó un mensaje como atendido
staff-did-log-shortened = Eliminó las entradas más antiguas de este registro

