
### What the console of the staff says.

staff-title = Consola dos funcionários
staff-needs-scripts = A consola precisa de scripts. Ative-os neste navegador.
staff-failed = Não funcionou. Tente novamente.
staff-offline = Não é possível aceder ao serviço. Verifique a ligação.
staff-close = Fechar

## Signing in

staff-sign-in = Iniciar sessão
staff-sign-in-lead = Para os funcionários deste balcão.
staff-session-over = A sua sessão terminou. Inicie sessão de novo para continuar onde estava; o que escreveu foi guardado.
staff-name = Nome de utilizador
staff-name-hint = Para iniciar sessão: letras minúsculas e algarismos.
staff-display = Nome mostrado aos visitantes
staff-display-hint = Por exemplo, «Sra. Li».
staff-password = Palavra-passe
staff-password-hint = Pelo menos 12 caracteres.
staff-code = Código da aplicação de autenticação
staff-code-hint = Seis algarismos.
staff-wrong-credentials = O nome de utilizador ou a palavra-passe está errado.
staff-wrong-password = A palavra-passe antiga está errada.
# $what (String) – seconds
staff-too-often = Demasiadas tentativas. Tente novamente daqui a { $what } segundos.
staff-first-run = Criar a primeira conta
staff-first-run-lead = Enquanto não houver nenhuma conta, o serviço mostra ao arrancar um código de instalação. Serve uma só vez.
staff-setup-code = Código de instalação
staff-setup-code-hint = Está no terminal em que o serviço foi arrancado.
staff-create-first = Criar administrador
staff-new-password = Nova palavra-passe
staff-old-password = Palavra-passe antiga
staff-must-change = Escolha uma palavra-passe que mais ninguém conheça.
staff-save = Guardar
staff-saved = Guardado.
staff-sign-out = Terminar sessão
staff-codes = Códigos de uso único
staff-codes-lead = Com códigos de uso único, para iniciar sessão é preciso o seu telemóvel além da palavra-passe.
staff-codes-scan = Leia isto com a aplicação de autenticação ou escreva as letras. Depois introduza o código que a aplicação mostra.
staff-codes-on = Ao iniciar sessão é pedido um código de uso único.
staff-codes-off = Os códigos de uso único já não são pedidos.
staff-codes-stop = Deixar de pedir códigos
staff-wrong-code = Este código está errado.
staff-next = Continuar

## Above every part

staff-look = Consulta
staff-desk = Balcão
staff-accounts = Contas
staff-audit = Registo de auditoria
staff-available = Disponível
staff-now-available = Aparece agora como disponível.
staff-now-away = Aparece agora como ausente.
staff-sound = Aviso sonoro quando alguém está à espera
# $what (String) – how many wait
staff-waiting-count = À espera: { $what }

## The look-up

staff-look-label = O que deseja saber o visitante?
staff-look-button = Procurar
staff-keys = Teclas: / procurar · ↓ ↑ mover · Enter abrir · C copiar · X copiar a outra língua · P imprimir · L ligação · Q código
staff-language-visitor = Língua do visitante
staff-language-other = Língua ao lado
staff-as-typed = Conforme escrito
staff-topic = Tema
staff-place = Aplica-se em
staff-all = Tudo
staff-city-cn = Toda a China
staff-city-cn-shanghai = Xangai
# $what (String) – how many
staff-found = Secções: { $what }
staff-found-nothing = Nada encontrado.
staff-degraded = A pesquisa funciona em modo de reserva
staff-answer = Resposta
staff-sections = Secções
staff-why-meaning = significado semelhante
staff-why-wording = pergunta conhecida
staff-why-words = mesmas palavras
staff-why-country = menciona o país
staff-score = Pontuação
staff-stands-in = mostrado em substituição
# $what (String) – the language of what was copied
staff-copied = Copiado: { $what }
staff-print = Imprimir
staff-link = Ligação
staff-link-copied = A ligação foi copiada.
staff-qr = Código QR
staff-scan = Leia este código com o seu telemóvel para continuar a ler nele.

## The desk

staff-queue = Conversas
staff-conversation = Conversa
staff-waiting = À espera
staff-yours = Consigo
staff-others = Com colegas
staff-nobody-waits = Ninguém está à espera.
staff-none-yours = Não tem nenhuma conversa.
staff-none-chosen = Escolha uma conversa.
staff-back = Todas as conversas
staff-history = Conversas anteriores
staff-closed-now = O balcão está fechado. Os visitantes são informados de quando reabre.
staff-link-lost = A ligação perdeu-se. O que vê pode estar desatualizado.
# $what (String) – a time, such as “3 min”
staff-waited = à espera há { $what }
staff-away = saiu
staff-unread = Por ler:
# $name (String) – a colleague
staff-with = com { $name }
staff-take = Assumir
# $name (String) – a colleague
staff-taken-by = { $name } antecipou-se.

## A conversation

staff-messages = Mensagens
staff-by-visitor = Visitante
staff-by-machine = Resposta automática
staff-unanswered = sem resposta
staff-look-this-up = Procurar esta pergunta
staff-state = Estado
staff-state-answering = com respostas automáticas
staff-state-waiting = à espera
staff-state-with-staff = com um colega
staff-state-yours = consigo
staff-state-closed = terminada
staff-hand-back = Voltar às respostas automáticas
staff-release = Devolver à fila
staff-transfer = Passar a um colega
staff-close-conversation = Terminar a conversa
staff-close-sure = O visitante é informado de que a conversa terminou e pode começar outra.
staff-nobody-else = Não há mais ninguém ao balcão.
staff-presence-available = disponível
staff-presence-away = ausente
staff-done-claim = A conversa é sua.
staff-done-return = As respostas voltam a ser automáticas.
staff-done-release = A conversa está de novo no início da fila.
staff-done-transfer = A conversa foi passada a um colega.
staff-done-close = A conversa terminou.
staff-write = Mensagem ao visitante
staff-written-in = Escrito em
staff-send = Enviar
staff-send-keys = Enter envia, Shift + Enter começa uma linha nova, / abre os textos prontos.
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-other-language = Língua do visitante: { $what }. A sua mensagem não é traduzida; fica marcada como { $name }.
staff-translate = Traduzir
staff-translated = Tradução automática:
# $what (String) – the visitor’s language; $name (String) – the language of the message
staff-can-translate = A pessoa lê { $what }. Traduza a mensagem; caso contrário, segue em { $name }, assim assinalada.
staff-differs = A tradução pode dizer outra coisa aqui. Leia ambas:
staff-about-number = Número ou data
staff-about-direction = Limite
staff-about-modality = Obrigação ou possibilidade
staff-about-negation = Negação
staff-about-link = Endereço web
staff-numbers-only = Só se compararam números e endereços web: não se conhecem as palavras de uma das línguas.
staff-taken-out = Os dados pessoais foram retirados antes da tradução.
staff-untranslated = Enviar sem a tradução
staff-send-both = Enviar com a tradução
staff-send-anyway = Li ambas: enviar
staff-kept = O seu texto foi guardado.
staff-canned = Textos prontos
staff-find-canned = Procurar um texto
staff-section = Secção
staff-send-section = Enviar esta secção
staff-leave-out = Retirar
staff-notes = Notas e etiquetas
staff-note = Nota, só para funcionários
staff-mention = Avisar
staff-nobody = Ninguém
staff-label = Etiqueta
staff-add = Adicionar
staff-words = Palavras a procurar
staff-more = Mais

## The overview

staff-overview = Visão geral
staff-for-you = Para si
staff-overview-lead = Respostas, encaminhamentos e esperas. Apenas números: não é possível reconhecer ninguém.
staff-longest = Maior espera
staff-with-people = Com uma pessoa
staff-await-reply = À espera de resposta
staff-colleagues-there = Pessoal disponível
staff-counter = Balcão
staff-counter-open = aberto
staff-counter-shut = fechado
staff-today = Hoje
staff-last-7 = Últimos 7 dias
staff-last-30 = Últimos 30 dias
staff-from = De
staff-until = Até
staff-csv = Transferir em CSV
staff-answers = Respostas
staff-answered = Pergunta respondida
staff-handed-over = Pediram uma pessoa
staff-first-word = Primeira palavra, mediana
staff-first-word-p90 = Primeira palavra, 9 em 10 em
staff-gave-up = Desistiram de esperar
staff-sent-away = À espera no fecho
staff-helped = Avaliadas como úteis
# $part (String) – how many of them; $what (String) – how many in all
staff-of = { $part } de { $what }
staff-by-day = Por dia
staff-by-language = Por língua
staff-by-topic = Por tema
staff-by-outcome = Como terminaram as perguntas
staff-day = Dia
staff-language = Língua
staff-outcome = Resultado
staff-total = Total
staff-unknown = Desconhecido
staff-nothing-counted = Nada foi contado neste período.
staff-outcome-answered = Respondida com os guias
staff-outcome-computed = Data ou resultado calculado
staff-outcome-clarification = Pedido de esclarecimento
staff-outcome-partial-language = Respondida, mas noutra língua
staff-outcome-not-found = Nada encontrado
staff-outcome-out-of-scope = Fora do âmbito deste balcão
staff-outcome-personal-case = Caso pessoal
staff-outcome-small-talk = Conversa informal
staff-outcome-urgent = Emergência
staff-outcome-handed-over = Colocado na fila
staff-outcome-unavailable = Pediram uma pessoa, não havia ninguém

## Accounts

staff-new-account = Nova conta
staff-role = Função
staff-role-staff = Atendimento
staff-role-editor = Redação
staff-role-publisher = Publicação
staff-role-administrator = Administração
staff-role-auditor = Auditoria
staff-actions = Ações
staff-active = Ativa
staff-disabled = Desativada
staff-must-change-short = Tem de escolher palavra-passe
staff-reset = Nova palavra-passe
staff-disable = Desativar
staff-enable = Ativar
staff-create = Criar
# $name (String) – the account
staff-start-password = Palavra-passe de { $name }
staff-start-password-lead = Só é mostrada agora e serve uma vez: ao iniciar sessão com ela, é preciso escolher outra.

## The audit log

staff-audit-lead = As ações importantes, por ordem. Nada pode ser alterado ou retirado sem que se note.
staff-number = N.º
staff-when = Quando
staff-account = Conta
staff-action = Ação
staff-subject = Objeto
staff-detail = Pormenor
staff-did-signed-in = Início de sessão
staff-did-sign-in-failed = Início de sessão falhado
staff-did-signed-out = Fim de sessão
staff-did-password-changed = Palavra-passe alterada
staff-did-account-created = Conta criada
staff-did-role-changed = Função alterada
staff-did-account-reset = Nova palavra-passe atribuída
staff-did-account-disabled = Conta desativada
staff-did-account-enabled = Conta ativada
staff-did-conversation-viewed = Conversa lida
staff-did-conversation-claimed = Conversa assumida
staff-did-codes-turned-on = Códigos de uso único ativados
staff-did-codes-turned-off = Códigos de uso único desativados
staff-did-account-renamed = Nome alterado
staff-did-conversation-released = Conversa devolvida à fila
staff-did-conversation-returned = Conversa devolvida às respostas automáticas
staff-did-conversation-transferred = Conversa passada a um colega
staff-did-conversation-closed = Conversa terminada

## Answers that are checked, and those that wait for approval

staff-check = Verificar respostas
staff-check-lead = Diga de cada frase se está certa, comparando-a com a sua secção. O que outros disseram aparece depois da sua avaliação.
staff-check-keys = Teclas: 1 certo · 2 em parte · 3 errado · ↓ ↑ mover · N saltar · Ctrl+Enter guardar
# $what (String) – how many
staff-check-count = Por avaliar: { $what }
staff-check-none = Nada para verificar aqui.
staff-check-open = Para avaliar por si
staff-check-waiting = Não avaliadas
staff-check-judged = Avaliadas
staff-check-confirmed = Confirmadas
staff-check-why-returned = secção alterada
staff-check-why-rated = visitante insatisfeito
staff-check-why-low = incerta
staff-check-why-sample = amostra
staff-check-right = Certo
staff-check-partly = Em parte
staff-check-wrong = Errado
staff-check-translation = A tradução diz o mesmo que o texto oficial?
staff-check-faithful = Fiel
staff-check-unfaithful = Não fiel
staff-check-should = O que deveria ter dito?
staff-check-comment = Comentário
staff-check-save = Guardar e ver outras opiniões
staff-check-next = Resposta seguinte
staff-check-missing = Avalie primeiro todas as linhas, por favor.
staff-check-saved = A sua avaliação foi guardada.
staff-check-served = Esta resposta está confirmada. É mostrada como verificada enquanto as suas secções não mudarem.
staff-check-unfit-changed = Guardado. Não fica como resposta verificada: uma secção mudou entretanto.
staff-check-unfit-ended = Guardado. Não fica como resposta verificada: uma secção não está em vigor hoje.
staff-check-unfit-leans = Guardado. Não fica como resposta verificada: a pergunta só se entende com o que foi dito antes.
staff-check-unfit-kind = Guardado. As respostas deste tipo não são mantidas.
# $day (String) – a day
staff-check-confirmed-on = Confirmada em { $day }
# $what (String) – how often
staff-check-times = Perguntada de igual modo: { $what }
staff-check-section-same = sem alterações
staff-check-section-changed = alterada desde então
staff-check-section-ended = já não está em vigor
staff-check-section-gone = já não existe
staff-check-now = Agora
staff-check-earlier = Confirmada antes
staff-check-you = O próprio
staff-check-figures = Números
staff-check-agreement = Concordância
staff-check-alpha = α de Krippendorff
staff-approve = Por aprovar
staff-approve-lead = O visitante espera que veja esta resposta.
# $what (String) – a time, such as “90 sec”
staff-approve-left = faltam { $what }
staff-approve-send = Enviar tal como está
staff-approve-change = Enviar outra coisa
staff-approve-refuse = Não enviar; pôr à espera de uma pessoa
staff-done-approve = A resposta foi enviada.
staff-done-change = O seu texto foi enviado em vez dela.
staff-done-refuse = A resposta não foi enviada. O visitante espera por uma pessoa.
# $name (String) – a colleague
staff-decided-by = { $name } já decidiu.
staff-did-answer-viewed = Viu uma resposta por verificar
staff-did-answer-judged = Avaliou uma resposta
staff-did-answer-approved = Aprovou uma resposta
staff-did-answer-changed = Enviou outra coisa em vez de uma resposta
staff-did-answer-refused = Recusou uma resposta
