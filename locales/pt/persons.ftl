### What persons may ask of us, and what they leave for staff. $what (String) – a number of days, or a day; $name (String) – somebody of the staff.

chat-data = Os seus dados

person-data = Os seus dados nesta conversa
person-data-lead = O que aqui se diz é guardado { $what } dias após a última mensagem, sem números de passaporte, de telefone nem dados semelhantes, e depois apagado.
person-data-download = Transferir o que está guardado
person-data-erase = Apagar esta conversa
person-data-ask = Apagar definitivamente todo o conteúdo desta conversa? Os funcionários também deixarão de a poder ler e ninguém a poderá recuperar.
person-data-yes = Sim, apagar
person-data-no = Não, manter
person-data-erased = A conversa foi apagada.
person-data-nothing = Não há nada guardado: ainda não perguntou nada.

person-letter = Deixar uma mensagem
person-letter-lead = Os funcionários vão lê-la quando regressarem e responder-lhe pelo meio que escolher.
person-letter-text = A sua mensagem
person-letter-answer-to = Endereço de e-mail ou número de telefone
person-letter-name = O seu nome (facultativo)
person-letter-consent = Aceito que a minha mensagem e os meus contactos sejam guardados de forma cifrada durante { $what } dias, no máximo, para que os funcionários me possam responder.
person-letter-send = Deixar a mensagem
person-letter-left = A sua mensagem foi entregue aos funcionários. Será apagada, o mais tardar, ao fim de { $what } dias.
person-letter-take-back = Retirar a mensagem
person-letter-taken-back = A sua mensagem foi apagada.
person-letter-wrong-text = Escreva entre 1 e 2000 caracteres.
person-letter-wrong-answer-to = Indique um endereço de e-mail ou um número de telefone.
person-letter-wrong-name = O nome pode ter, no máximo, 80 caracteres.
person-letter-wrong-consent = Assinale a caixa: sem o seu consentimento nada pode ser guardado.

staff-letters = Mensagens deixadas
staff-letters-lead = Os visitantes deixaram estas mensagens quando ninguém estava no balcão. Estão cifradas e são apagadas no dia indicado. Cada leitura fica registada.
staff-letters-none = Não há mensagens pendentes.
staff-letters-done = Mostrar as mensagens tratadas
staff-letter-new = Nova
staff-letter-open = Ler
staff-letter-done = Marcar como tratada
staff-letter-answer-to = Responder para
staff-letter-read-by = Lida por { $name }
staff-letter-done-by = Tratada por { $name }
staff-letter-until = Apagada em { $what }
staff-letter-lost = Esta mensagem não pode ser decifrada com a chave deste servidor.
staff-letter-conversation = Abrir a conversa

staff-export = Transferir o que está guardado
staff-erase = Apagar definitivamente
staff-erase-ask = Apagar esta conversa e tudo o que lhe pertence? Ninguém a poderá recuperar.
staff-erased = A conversa foi apagada.

staff-did-conversation-exported = Entregou o que está guardado de uma conversa
staff-did-conversation-erased = Apagou uma conversa
staff-did-letter-opened = Leu uma mensagem deixada
staff-did-letter-done = Marcou uma mensagem como tratada
staff-did-log-shortened = Retirou as entradas mais antigas deste registo

