
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = Páginas
nav-foot-label = Sobre este servicio
nav-ask = Preguntar
nav-chat = Chat
nav-deadlines = Plazos
nav-offices = Oficinas y ayuda
nav-stay = Mi estancia
nav-about = Acerca de
nav-accessibility = Accesibilidad
nav-plain = Versión sencilla
nav-guides = Todas las guías

## The front door

home-title = Preguntas sobre visados, residencia y trabajo en Shanghái
page-example-passport = Me han robado el pasaporte. ¿Qué tengo que hacer?
page-example-job = ¿Puedo cambiar de empresa?
home-emergency = En caso de emergencia
home-ways = Más formas de ayuda
home-chat = Hablarlo paso a paso
home-deadlines = Ver sus últimos días y ponerlos en su calendario
home-offices = A quién llamar, adónde ir, qué enseñar al conductor
home-stay = Sus propias fechas; no salen de su navegador
home-plain = Para teléfonos antiguos y conexiones lentas
home-changes = Qué cambia pronto
# $day (String) – a day, written out
home-change-begins = En vigor desde el { $day }
# $day (String) – a day, written out
home-change-changes = Nuevas normas desde el { $day }
# $day (String) – a day, written out
home-change-ends = Vigente, según se sabe, hasta el { $day }
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
home-guides = { $n ->
    [one] { $amount } guía
   *[other] { $amount } guías
}

## Notices that everybody should see

bulletin-heading = Tenga en cuenta
bulletin-more = Más información

## Pages that say what went wrong

trouble-not-found = Puede que la dirección sea antigua o esté mal escrita. Haga aquí su pregunta o consulte las guías.
trouble-busy = Su pregunta está bien. Espere un momento e inténtelo de nuevo. Si no puede esperar, use la versión sencilla o llame a uno de los números de abajo.

## About the service. $operator (String) – a name.

about-operator = Este servicio lo gestiona { $operator }.
about-operator-unknown = Esto es openwindow, ofrecido por quien gestiona esta dirección de internet.
about-contact = Contacto:
about-no-model = No interviene ningún modelo de lenguaje. Las respuestas se citan de las guías.
about-rewriting = Un modelo de lenguaje puede reformular frases de una respuesta. Recibe la pregunta sin datos personales y las frases elegidas; lo que escribe se compara con las fuentes y lo que no coincide se sustituye por la frase original.
about-embedding = Para encontrar las guías adecuadas, otro servidor elegido por el responsable compara con ellas el texto de la pregunta.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
about-sources = { $n ->
    [one] { $amount } fuente
   *[other] { $amount } fuentes
}
