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
    [one] { $amount } dia
    [many] { $amount } de dias
   *[other] { $amount } dias
}
quantity-working-days = { $n ->
    [one] { $amount } dia útil
    [many] { $amount } de dias úteis
   *[other] { $amount } dias úteis
}
quantity-weeks = { $n ->
    [one] { $amount } semana
    [many] { $amount } de semanas
   *[other] { $amount } semanas
}
quantity-months = { $n ->
    [one] { $amount } mês
    [many] { $amount } de meses
   *[other] { $amount } meses
}
quantity-years = { $n ->
    [one] { $amount } ano
    [many] { $amount } de anos
   *[other] { $amount } anos
}
quantity-years-old = { $n ->
    [one] { $amount } ano de idade
   *[other] { $amount } anos de idade
}
quantity-cny = { $amount } yuans
quantity-cny-day = { $amount } yuans por dia
quantity-cny-month = { $amount } yuans por mês
quantity-cny-year = { $amount } yuans por ano
quantity-percent = { $amount }%
quantity-points = { $n ->
    [one] { $amount } ponto
    [many] { $amount } de pontos
   *[other] { $amount } pontos
}
quantity-persons = { $n ->
    [one] { $amount } pessoa
    [many] { $amount } de pessoas
   *[other] { $amount } pessoas
}
quantity-times = { $n ->
    [one] { $amount } vez
    [many] { $amount } de vezes
   *[other] { $amount } vezes
}
quantity-items = { $amount }

## Directions of a limit. $value (String) – a value as above, or a day.

bound-within = prazo máximo: { $value }
bound-at-least = pelo menos { $value }
bound-at-most = no máximo { $value }
bound-before = antes de completar { $value }
bound-after = mais de { $value }
bound-from = a partir de { $value }
bound-until = até { $value }

## What the counter says when it has no answer.

refusal-not-found = Não encontrei nenhum guia que responda a esta pergunta. Prefiro não adivinhar: consulte um dos contactos abaixo ou faça a pergunta de outra forma.
refusal-out-of-scope = Este balcão responde a perguntas sobre vistos, residência, trabalho e regras do dia a dia para estrangeiros em Xangai. Sobre esta pergunta não tenho nada de fiável; talvez um dos contactos abaixo possa ajudar.
refusal-elsewhere = Este balcão só conhece as regras em vigor em Xangai. Para as regras de outro país ou de outra cidade, pergunte às autoridades de lá ou ao consulado.
refusal-unlawful = Não posso ajudar a contornar a lei. Se os seus papéis não estão em ordem, o 12367 e os contactos abaixo indicam a solução legal; quanto mais cedo, melhor.
refusal-personal-case = Não posso consultar o pedido nem o processo de ninguém. O serviço que o recebeu pode: telefone para um dos contactos abaixo e tenha à mão o seu comprovativo. Não escreva aqui números de passaporte nem de processo.
refusal-small-talk = Olá! Pergunte-me sobre vistos, registo de morada, autorizações de residência, trabalho ou assuntos de família em Xangai, na sua própria língua.
refusal-urgent = Se está em perigo, peça ajuda agora por telefone. Os números de emergência estão abaixo; a chamada é gratuita.

## Notices beside an answer. $day (String) – a day, written out; $language (String) – the name of a language.

notice-ends-soon = Sabe-se que esta regra vigora até { $day }. Depois desse dia, confirme-a antes de se basear nela.
notice-earlier-edition = Esta é uma versão anterior da regra. Vigorou até { $day }.
notice-partial-language = Este texto ainda não existe na sua língua. É apresentado em { $language }.
notice-unconfirmed-translation = Ainda ninguém confirmou esta tradução. Prevalece o texto oficial chinês, apresentado ao lado.
notice-outdated-translation = O texto chinês mudou desde que esta tradução foi confirmada. Prevalece o texto chinês.
notice-low-confidence = As fontes não são seguras quanto a este ponto. Confirme pelo telefone 12367.
notice-degraded = Uma parte deste serviço não está disponível neste momento. A resposta pode ser menos completa do que o habitual.
notice-assumed = Esta resposta parte do seguinte: { $what }
computed-until = Para este país ({ $country }), a regra vale até { $day }.
computed-total = Todas as estadias juntas: no máximo { $days } dias em qualquer período de { $within } dias.
answer-yes = Sim.
answer-no = Não.
answer-due = { $title }: último dia { $last }. ({ $event } { $day })
refusal-ended = Sabe-se que a regra do guia «{ $title }» vale até { $until }. Ainda não se sabe aqui o que valerá em { $day }: pergunte antes pelo 12367.
clarify-day = A que dia se refere? A regra depende disso: indique a data.
notice-reworded = Frases desta resposta foram reformuladas por um modelo de linguagem e comparadas com as fontes. Prevalecem as fontes.
# $day (String) – a day
notice-reviewed = Uma pessoa verificou esta resposta em { $day }. As fontes não mudaram desde então.
notice-approved = Uma pessoa do atendimento reviu esta resposta antes do envio.
notice-unchecked = Ninguém do atendimento pôde rever esta resposta a tempo. Vem dos guias tal como está.
notice-late = O prazo terminou.
notice-no-office-left = O último dia útil antes do fim do prazo já passou. Contacte de imediato a entidade competente.
notice-office-closed = Os serviços não funcionam no último dia. Trate do assunto até { $day }.
notice-holidays-unknown = Os feriados dessa altura ainda não foram anunciados ou não se conhecem aqui. Os serviços podem estar fechados: trate do assunto alguns dias antes.
notice-later-edition = A regra apresentada vigora desde { $day }. Não se sabe aqui que regra vigorava na sua data.

## Status of a text

status-authoritative = Texto oficial
status-current = Tradução confirmada
status-outdated = Tradução desatualizada
status-machine = Tradução ainda não confirmada
status-missing = Não traduzido

## Names of languages

language-en = inglês
language-zh = chinês
language-ja = japonês
language-ko = coreano
language-fr = francês
language-de = alemão
language-es = espanhol
language-ru = russo
language-ar = árabe
language-pt = português
language-it = italiano
language-vi = vietnamita

## Pages

page-title = openwindow
page-lead = Perguntas sobre vistos, residência e trabalho em Xangai, respondidas na sua língua, com fontes e datas.
page-question-label = A sua pergunta
page-question-hint = Pergunte em qualquer língua. Não escreva números de passaporte nem de processo.
page-ask-button = Perguntar
page-as-of-label = Data de referência
page-plain-version = Este guia em linguagem simples
page-usual-version = Este guia na versão habitual
page-language-label = Língua
page-examples-heading = Por exemplo
page-example-overstay = O meu visto expirou. O que faço agora?
page-example-renewal = Quanto tempo antes de caducar tenho de renovar a autorização de residência?
page-example-registration = Mudei de casa. Quando tenho de registar a nova morada?
page-example-transit = Preciso de visto para uma escala de alguns dias?
page-topics-heading = Temas
page-answer-heading = Resposta
page-key-facts-heading = Em resumo
page-steps-heading = O que fazer
page-documents-heading = O que levar
page-sources-heading = Fontes
page-follow-ups-heading = Perguntas relacionadas
page-choose = Escolha uma opção
page-choice-button = Continuar
page-known-heading = Levado em conta
# $what (String) – what is taken away from what is known of the asker
page-forget = Remover: { $what }
page-contacts-heading = A quem perguntar
page-official-text = Texto oficial chinês
# $day (String) – a day, written out
page-in-force-since = Em vigor desde { $day }
# $day (String) – a day, written out
page-in-force-until = até { $day }
# $day (String) – a day, written out
page-verified-on = Verificado em { $day }
# $day (String) – a day, written out
page-answer-as-of = Regras em vigor em { $day }
page-open-now = Aberto agora
page-closed-now = Fechado agora
page-editions-heading = Versões
page-related-heading = Guias relacionados
page-back-to-questions = Fazer uma pergunta
page-disclaimer = Orientação, não aconselhamento jurídico. Se os textos divergirem, prevalece o texto oficial chinês.
page-skip-to-content = Ir para o conteúdo

## Deadlines

deadline-heading = Até quando posso agir?
deadline-lead = Escolha o que se aplica a si e indique as suas datas: verá o último dia de cada assunto e a respetiva regra.
deadline-situation-label = Qual é a sua situação?
deadline-events-heading = Preencha o que lhe diz respeito
deadline-time-label = Hora, se a souber
deadline-button = Ver os prazos
deadline-result-heading = Os seus prazos
deadline-last = Último dia
deadline-act-by = Último dia útil anterior
deadline-opens = Possível a partir de
deadline-left = Tempo restante
deadline-today = só hoje
deadline-what-to-do = O que fazer agora
deadline-calendar = Adicionar ao calendário (.ics)
deadline-counted-stated = Contado como diz a regra.
deadline-counted-earliest = A regra não diz exatamente como contar. Por segurança, indica-se o prazo mais curto possível.
deadline-counted-midnight = Sem hora, o prazo conta-se a partir das 00:00 desse dia.
deadline-no-rule = Não se conhece aqui nenhuma regra para esse dia. Pergunte pelo telefone 12367.
deadline-disclaimer = Estas datas são calculadas a partir das regras citadas. Prevalecem as datas dos seus documentos e o que a entidade decidir.

## Situations of people, as they say it of themselves

situation-anyone = Todas as pessoas
situation-visa = Tenho visto
situation-visa-free = Entrei sem visto
situation-transit = Estou em trânsito sem visto
situation-residence-permit = Tenho autorização de residência
situation-permanent-card = Tenho cartão de residente permanente
situation-worker = Trabalho
situation-employer = Emprego estrangeiros
situation-student = Estudo
situation-parent = Sou pai ou mãe
situation-tax-resident = Sou residente fiscal
situation-driver = Conduzo

## Messages of an Official Account

wechat-greeting = Olá! Pergunte-me na sua língua sobre vistos, residência, trabalho ou família em Xangai, por exemplo: “O meu visto expirou. E agora?” Não escreva números de passaporte nem de processo.
wechat-only-text = Por enquanto só consigo ler texto. Escreva a sua pergunta, na língua que quiser.
wechat-whole-answer = A resposta completa, com fontes

## Problems, as the API and the pages tell them

problem-invalid-body = Não foi possível ler o pedido.
problem-question-empty = A pergunta está vazia.
# $limit (Number) – characters at most
problem-question-too-long = A pergunta é demasiado longa. São lidos no máximo { $limit } caracteres.
problem-too-large = O pedido é demasiado grande.
problem-invalid-language = Isto não é uma língua.
problem-invalid-date = Este dia não existe no calendário.
problem-unknown-field = O pedido tem um campo que não existe.
problem-unknown-value = Um campo tem um valor que aqui não se conhece.
problem-invalid-parameter = Uma parte do endereço está errada.
problem-not-found = Aqui não há nada.
problem-method-not-allowed = Este endereço não aceita esse tipo de pedidos.
problem-unsupported-media-type = O pedido tem de estar em formato JSON.
problem-too-many-requests = Fez muitas perguntas em pouco tempo. Tente de novo daqui a pouco ou telefone para o 12367.
problem-unknown-key = Esta chave não é válida.
problem-conversation-closed = Esta conversa está encerrada. Por favor, comece uma nova.
problem-conversation-full = Esta conversa ficou longa demais. Por favor, comece uma nova.
problem-conversation-waiting = As suas mensagens anteriores ainda estão a ser respondidas. Aguarde um momento, por favor.
problem-idempotency-key-reused = Esta chave já foi usada para outra mensagem.
problem-signature = A assinatura deste pedido está errada ou é demasiado antiga.
problem-not-signed-in = Inicie sessão, por favor.
problem-not-allowed = A sua conta não tem permissão para fazer isto.
problem-csrf = Este pedido não veio desta página. Recarregue a página e tente novamente.
problem-wrong-credentials = O nome, a palavra-passe ou o código está errado.
problem-code-needed = Introduza o código do seu telefone.
problem-too-many-attempts = Demasiadas tentativas. Aguarde um pouco antes de tentar novamente.
problem-password-change-needed = Escolha primeiro uma nova palavra-passe.
problem-weak-password = Esta palavra-passe é demasiado fácil de adivinhar, demasiado curta ou demasiado longa. Escolha outra.
problem-account-exists = Já existe uma conta com este nome.
problem-last-administrator = Este é o último administrador. Crie primeiro outro.
problem-setup-code = Este não é o código de instalação que o servidor mostrou ao arrancar.
problem-already-set-up = A primeira conta já foi criada. Inicie sessão, por favor.
problem-codes-not-offered = A configuração dos códigos de uso único ainda não foi iniciada para a sua conta.
problem-busy = Há demasiadas pessoas a perguntar ao mesmo tempo. Tente de novo daqui a pouco.
problem-timeout = Isto demorou demasiado tempo. Tente de novo.
problem-unavailable = O serviço não está disponível neste momento. Tente de novo ou telefone para o 12367.
