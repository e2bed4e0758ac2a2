
### What the widget and the chat say.

## Before anything is loaded

chat-launch = Fazer uma pergunta
chat-close = Fechar
chat-loading = A abrir…
chat-failed = Não foi possível carregar. Verifique a ligação e tente de novo.
chat-without-scripts = Este chat precisa de JavaScript. A versão simples funciona sem ele.

## The window

chat-lead = Pergunte na sua língua sobre vistos, registo, residência e trabalho em Xangai.
chat-examples = Por exemplo
chat-conversation = Conversa
chat-menu = Definições e mais
chat-large-text = Letra grande
chat-begin-anew = Esquecer esta conversa e começar de novo
chat-print = Imprimir ou guardar
chat-back = Voltar à conversa
chat-you = A sua pergunta
chat-not-kept = O seu navegador não guarda nada desta página. Se a fechar, a conversa perde-se.

## Speaking to a person

chat-person = Falar com uma pessoa
chat-person-offline = Não foi possível carregar os contactos. Verifique a ligação e tente de novo.
# $what (String) – names of languages
chat-spoken = Línguas faladas: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = Horário, hora de Xangai: { $what }
chat-driver = Para o taxista:

## How far a question is

chat-sending = A enviar…
chat-answering = A procurar nos guias…
chat-offline = Sem ligação. A sua pergunta está guardada e será enviada assim que a ligação voltar.
chat-trying = A ligação foi interrompida. Nova tentativa…
chat-busy = Há muitas pessoas a perguntar neste momento. A sua pergunta está guardada e será enviada de novo automaticamente.
chat-gone = A conversa anterior já não está guardada. Começou uma nova com a sua pergunta.
chat-unanswered = Não foi possível responder a esta pergunta devido a uma falha nossa. Tente de novo ou ligue para um dos contactos.
chat-try-again = Tentar de novo
chat-edit = Alterar a pergunta

## An answer

# $name (String) – the number of a source
chat-source = Fonte { $name }
chat-open-guide = Abrir o guia
chat-copy = Copiar
chat-copied = Copiado
chat-read = Ler em voz alta
chat-stop = Parar a leitura
chat-find-country = Escreva para encontrar um país

## What people think of an answer

chat-rate = A sua opinião sobre esta resposta
chat-rate-understood = Compreendi-a
chat-rate-actionable = Sei o que fazer agora
chat-rate-trusted = Confio nela
chat-yes = Sim
chat-no = Não
chat-why-not = Qual foi o problema?
chat-reason-off-topic = Responde a outra pergunta
chat-reason-incomplete = Falta alguma coisa
chat-reason-unclear = É difícil de compreender
chat-reason-wrong = Está errada ou desatualizada
chat-reason-not-my-case = Não se ajusta à minha situação
chat-reason-other = Outra coisa
chat-comment = Pelas suas próprias palavras. Não escreva nomes nem números de documentos.
chat-send = Enviar
chat-thanks = Obrigado. Isto ajuda a melhorar os guias.

## At the desk: what visitors are told in their language

desk-waiting = Uma pessoa vai responder-lhe nesta conversa. A sua posição na fila é a { $place }. Entretanto, pode continuar a perguntar.
desk-waiting-minutes = { $n ->
    [one] Uma pessoa vai responder-lhe nesta conversa. A sua posição na fila é a { $place }; a espera pode ser de cerca de { $minutes } minuto. Entretanto, pode continuar a perguntar.
   *[other] Uma pessoa vai responder-lhe nesta conversa. A sua posição na fila é a { $place }; a espera pode ser de cerca de { $minutes } minutos. Entretanto, pode continuar a perguntar.
}
desk-waiting-nobody = A sua posição na fila é a { $place }, mas de momento não há ninguém da equipa ao balcão. O seu lugar mantém-se. Os contactos abaixo podem ajudar de imediato.
desk-with-staff = { $name }, da nossa equipa, já está aqui e lê o que escreve.
desk-shut = De momento, ninguém da equipa pode responder aqui. Estes contactos podem ajudar.
desk-shut-until = De momento, ninguém da equipa pode responder aqui. O atendimento recomeça a { $when }, hora de Xangai. Até lá, estes contactos podem ajudar.
desk-withdrawn = Já não está na fila de espera. As respostas voltam a vir dos guias.
desk-joined = { $name }, da nossa equipa, responde-lhe agora pessoalmente.
desk-transferred = { $name }, da nossa equipa, passa a responder-lhe a partir de agora.
desk-released = { $name } teve de sair. O seu lugar é agora o primeiro da fila; a próxima pessoa disponível vai responder-lhe.
desk-staff-silent = { $name } não responde há algum tempo. O seu lugar é agora o primeiro da fila; a próxima pessoa disponível vai responder-lhe.
desk-returned = { $name } saiu da conversa. As respostas voltam a vir dos guias.
desk-closed = { $name } terminou a conversa. Pode começar outra em qualquer momento.
desk-visitor-silent = Nada foi escrito durante algum tempo e, por isso, a conversa terminou. Pode começar outra em qualquer momento.
desk-checking = Uma pessoa do atendimento está a rever a resposta antes de lha enviar. Aguarde um momento, por favor.

## What staff are told, and how they are called on paper

problem-already-claimed = Outra pessoa já está a tratar desta conversa.
problem-already-decided = Já foi tomada uma decisão.
problem-already-judged = Já avaliou esta resposta.
problem-check-changed = A resposta mudou desde que a abriu. Por favor, volte a vê-la.
problem-not-yours = Esta conversa não está a seu cargo. Assuma-a primeiro.
problem-no-translation = O serviço de tradução não responde neste momento.
problem-translation-differs = A tradução diz algo diferente do texto. Leia ambos antes de enviar.
counter-staff = Equipa

## Waiting for a person, in the window

person-lead = Estes serviços podem ajudar. Primeiro aparecem os que estão abertos agora e falam a sua língua.
person-take-along = Leve esta conversa consigo. No papel, o texto oficial em chinês está ao lado do seu, para que o funcionário também o possa ler.
person-emergency = Em caso de emergência
person-wait = Esperar aqui que uma pessoa responda
person-wait-lead = Alguém da equipa responde nesta conversa e vê o que foi dito até agora.
person-opens = A equipa volta a responder aqui a partir de { $what }.
person-place = A sua posição na fila é a { $what }.
person-minutes = Espera prevista: cerca de { $what } min
person-no-time = Ainda não se sabe quanto tempo vai demorar.
person-nobody = De momento não há ninguém da equipa ao balcão. O seu lugar mantém-se.
person-meanwhile = Entretanto, pode continuar a perguntar.
person-cancel = Deixar de esperar
person-joined = { $name }, da nossa equipa, responde-lhe aqui.
person-staff = Equipa
person-translated = Traduzido por máquina. Escrito em
person-passed-on = Enviado a { $name }
person-back = Voltar às respostas automáticas
person-answering = As respostas voltam a vir dos guias.
person-again = O seu lugar é agora o primeiro da fila. A próxima pessoa disponível vai responder-lhe.
person-closed = A conversa terminou.
person-failed = Não funcionou. Tente novamente.
person-pass-button = Levar esta conversa a um balcão
# $time (String) – for how long it can be used, such as “15 minutes”
person-pass = Mostre este código ou este endereço ao balcão. Aí a conversa pode ser aberta e lida uma única vez. Validade: { $time }.
