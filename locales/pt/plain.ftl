
### What the pages without scripts say.

plain-new = Nova pergunta
plain-full = Versão completa
plain-person = Falar com uma pessoa
plain-ask-further = Continuar a perguntar
plain-ask-further-hint = Por exemplo: «E para a minha mulher?» O que já perguntou é tido em conta.
plain-forgotten = As suas perguntas anteriores já não estão aqui. Esta pergunta foi respondida por si só.
plain-by-itself = De momento não é possível recordar as perguntas anteriores. Esta pergunta foi respondida por si só.
plain-waiting = A sua pergunta está guardada. A resposta ainda não está pronta.
plain-waiting-button = Mostrar a resposta
plain-forget-button = Responder de novo sem o que está assinalado
plain-language-button = Mostrar nesta língua
plain-feedback-why = O que faltava ou estava errado?
plain-feedback-button = Enviar
plain-feedback-thanks = Obrigado. A sua opinião ajuda a melhorar as respostas.
plain-emergency-heading = Números de emergência
plain-hotlines-heading = Linhas de apoio
plain-offices-heading = Balcões
plain-websites-heading = Sítios Web
plain-day-hint = Escreva ano, mês e dia: 2026-11-24
plain-time-label = Hora, se souber: 14:30
plain-no-days = Indique pelo menos uma data.
# $typed (String) – what somebody typed in place of a day or a time
plain-wrong-day = «{ $typed }» não é uma data nem uma hora numa forma que aqui se leia.
plain-pass-button = Levar esta conversa a um balcão
# $time (String) – for how long it can be used, such as “15 minutes”
plain-pass = Mostre este código ou este endereço ao balcão. Aí a conversa pode ser aberta e lida uma única vez. Validade: { $time }.
