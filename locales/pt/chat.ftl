
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
chat-person-lead = Estes serviços podem ajudar. Primeiro aparecem os que estão abertos agora e falam a sua língua.
chat-person-offline = Não foi possível carregar os contactos. Verifique a ligação e tente de novo.
chat-emergency = Em caso de emergência
# $what (String) – names of languages
chat-spoken = Línguas faladas: { $what }
# $what (String) – opening hours, as “Mon-Fri 09:00-17:00”
chat-hours = Horário, hora de Xangai: { $what }
chat-driver = Para o taxista:
chat-take-along = Leve esta conversa consigo. No papel, o texto oficial em chinês está ao lado do seu, para que o funcionário também o possa ler.

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
