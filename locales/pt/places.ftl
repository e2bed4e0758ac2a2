
### What the pages of offices and contacts, the kiosk and the card to show say.


## Offices and help

offices-lead = Linhas telefónicas, serviços, hospitais e consulados, com a morada em chinês para mostrar ao motorista.
offices-matter = Assunto
offices-district = Distrito
offices-speaks = Língua falada
offices-any = Todos
offices-show = Mostrar
offices-all = Todos os serviços e linhas
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
offices-found = { $n ->
    [0] Nada encontrado. Escolha menos condições ou ligue para o 12345.
    [one] { $amount } resultado
   *[other] { $amount } resultados
}
offices-places = Lugares aonde ir
offices-lines = Linhas telefónicas
offices-online = Na internet
offices-note = «Aberto agora» segue os horários aqui conhecidos e a hora de Xangai. Os mapas e os sítios pertencem a terceiros.
office-hours = Horário
office-hours-always = Dia e noite, todos os dias
office-hours-unknown = Não é conhecido aqui
office-holiday = Hoje é feriado. Ligue primeiro.
office-languages = Línguas
office-call = Ligar
office-show = Mostrar a morada
office-map = Mapa
office-website = Sítio
office-checked-today = Verificado hoje.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
office-checked = { $n ->
    [one] Verificado há { $amount } dia.
   *[other] Verificado há { $amount } dias.
}
# $day (String) – a day, written out
office-checked-old = Última verificação em { $day }. Ligue antes de ir.
office-confirm = A fonte é antiga ou não é oficial: confirme por telefone antes de ir.
office-please = Mostre isto ao motorista. Diz: «Olá, leve-me a esta morada, por favor. Obrigado!»
places-print = Imprimir

## The terminal in a service centre

kiosk-title = openwindow
kiosk-choose = Escolha a sua língua
kiosk-again = Recomeçar
kiosk-welcome = Como podemos ajudar?
kiosk-nothing-kept = Este terminal não memoriza nada. Não escreva números de passaporte nem de processo.
kiosk-take = Para levar consigo
kiosk-code = Um código para ler com o telefone
kiosk-code-text = Leia o código com o telefone e continue a ler aí. O código não contém a sua pergunta.
kiosk-still = Ainda está aí?
kiosk-soon = Se não tocar no ecrã, esta página recomeça dentro de 15 segundos e esquece tudo.
kiosk-stay = Sim, ainda estou aqui
