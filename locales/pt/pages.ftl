
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = Páginas
nav-foot-label = Sobre este serviço
nav-ask = Perguntar
nav-chat = Conversa
nav-deadlines = Prazos
nav-offices = Serviços e ajuda
nav-stay = A minha estadia
nav-about = Sobre
nav-accessibility = Acessibilidade
nav-plain = Versão simples
nav-guides = Todos os guias

## The front door

home-title = Perguntas sobre vistos, residência e trabalho em Xangai
page-example-passport = O meu passaporte foi roubado. O que tenho de fazer?
page-example-job = Posso mudar de empregador?
home-emergency = Em caso de emergência
home-ways = Mais formas de ajuda
home-chat = Conversar passo a passo
home-deadlines = Ver os seus últimos dias e pô-los no calendário
home-offices = A quem ligar, aonde ir, o que mostrar ao motorista
home-stay = As suas próprias datas; não saem do seu navegador
home-plain = Para telefones antigos e ligações lentas
home-changes = O que muda em breve
# $day (String) – a day, written out
home-change-begins = Em vigor a partir de { $day }
# $day (String) – a day, written out
home-change-changes = Novas regras a partir de { $day }
# $day (String) – a day, written out
home-change-ends = Em vigor, tanto quanto se sabe, até { $day }
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
home-guides = { $n ->
    [one] { $amount } guia
   *[other] { $amount } guias
}

## Notices that everybody should see

bulletin-heading = Atenção
bulletin-more = Saber mais

## Pages that say what went wrong

trouble-not-found = O endereço pode ser antigo ou estar mal escrito. Faça aqui a sua pergunta ou consulte os guias.
trouble-busy = A sua pergunta está bem. Aguarde um momento e tente de novo. Se não puder esperar, use a versão simples ou ligue para um dos números abaixo.

## About the service. $operator (String) – a name.

about-operator = Este serviço é gerido por { $operator }.
about-operator-unknown = Isto é o openwindow, disponibilizado por quem gere este endereço de internet.
about-contact = Contacto:
about-no-model = Não participa nenhum modelo de linguagem. As respostas são citadas dos guias.
about-rewriting = Um modelo de linguagem pode reformular frases de uma resposta. Recebe a pergunta sem dados pessoais e as frases escolhidas; o que escreve é comparado com as fontes e o que não coincide é substituído pela frase original.
about-embedding = Para encontrar os guias certos, outro servidor escolhido pelo responsável compara com eles o texto da pergunta.
# $amount (String) – how many, already formatted; $n (Number) – the number that decides the plural form
about-sources = { $n ->
    [one] { $amount } fonte
   *[other] { $amount } fontes
}
