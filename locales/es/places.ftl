
### What the pages of offices and contacts, the kiosk and the card to show say.


## Offices and help

offices-lead = Teléfonos, oficinas, hospitales y consulados, con la dirección en chino para enseñar al conductor.
offices-matter = Asunto
offices-district = Distrito
offices-speaks = Idioma hablado
offices-any = Todos
offices-show = Mostrar
offices-all = Todas las oficinas y teléfonos
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
offices-found = { $n ->
    [0] No se ha encontrado nada. Elija menos condiciones o llame al 12345.
    [one] { $amount } resultado
   *[other] { $amount } resultados
}
offices-places = Lugares a los que ir
offices-lines = Teléfonos
offices-online = En internet
offices-note = «Abierto ahora» se basa en los horarios conocidos aquí y en la hora de Shanghái. Los mapas y sitios web son de terceros.
office-hours = Horario
office-hours-always = Día y noche, todos los días
office-hours-unknown = No se conoce aquí
office-holiday = Hoy es festivo. Llame antes de ir.
office-languages = Idiomas
office-call = Llamar
office-show = Enseñar la dirección
office-map = Mapa
office-website = Sitio web
office-checked-today = Comprobado hoy.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
office-checked = { $n ->
    [one] Comprobado hace { $amount } día.
   *[other] Comprobado hace { $amount } días.
}
# $day (String) – a day, written out
office-checked-old = Última comprobación el { $day }. Llame antes de ir.
office-confirm = La fuente es antigua o no es oficial: confirme por teléfono antes de ir.
office-please = Enséñele esto al conductor. Dice: «Hola, lléveme a esta dirección, por favor. ¡Gracias!».
places-print = Imprimir

## The terminal in a service centre

kiosk-title = openwindow
kiosk-choose = Elija su idioma
kiosk-again = Volver a empezar
kiosk-welcome = ¿En qué podemos ayudarle?
kiosk-nothing-kept = Este terminal no recuerda nada. No escriba números de pasaporte ni de expediente.
kiosk-take = Para llevar
kiosk-code = Un código para escanear con su teléfono
kiosk-code-text = Escanéelo con su teléfono y siga leyendo allí. El código no contiene su pregunta.
kiosk-still = ¿Sigue ahí?
kiosk-soon = Si no toca la pantalla, esta página vuelve a empezar en 15 segundos y lo olvida todo.
kiosk-stay = Sí, sigo aquí
