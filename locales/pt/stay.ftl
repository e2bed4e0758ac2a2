
### What the pages of checklists, of the service counter and of my stay say.

## A checklist from a guide or from days

checklist-link = Fazer uma lista de verificação
checklist-heading = Lista de verificação
checklist-address = As datas que introduz passam a fazer parte do endereço desta página. Nada mais sobre si consta nele e nada fica guardado aqui.
checklist-hint = O que assinalar fica neste navegador.
checklist-clear = Retirar todas as marcas
checklist-scan = Digitalize para abrir o guia
checklist-nothing = Escolha um guia para fazer dele uma lista de verificação.

## A conversation handed over at a service counter

counter-heading = Conversa para o balcão
counter-lead = Este código abre a conversa uma única vez. Carregue no botão apenas ao balcão, quando a puder ler ou imprimir.
counter-open = Abrir a conversa
counter-once = Esta página abre-se só uma vez. Imprima-a ou deixe-a aberta: se a recarregar, nada aparecerá.
counter-nothing-heading = Este código não abre nada
counter-nothing = Pode já ter sido usado, o prazo pode ter terminado ou o endereço pode estar incompleto. Pode criar-se um novo código onde a conversa decorreu.
counter-empty = Ainda nada foi dito.
counter-visitor = Visitante

## My stay

stay-heading = A minha estadia
stay-lead = Introduza as datas da sua estadia e veja o que tem de fazer e até quando. As suas datas nunca saem deste dispositivo.
stay-without = Esta página precisa de scripts. A seguinte não; envia as datas que introduz a este serviço, que não as guarda:
stay-loading = A carregar as regras…
stay-failed = Não foi possível carregar as regras. Verifique a ligação e tente de novo, ou ligue para o 12367.
stay-again = Tentar de novo
# $device (String) – day and time that the device shows; $city (String) – day and time in Shanghai
stay-clock = O relógio deste dispositivo parece estar errado: indica { $device }. Em Xangai é { $city }. Aqui conta a data da cidade.
stay-empty = Escolha o que se aplica a si e introduza uma data: os prazos aparecem aqui.
stay-wrong-day = Este dia não existe no calendário.
stay-rule = Regra
stay-print = Imprimir
stay-keeping = Neste dispositivo
stay-keep = Guardar as minhas datas neste navegador
stay-keep-hint = Só num dispositivo seu: quem usar este navegador pode lê-las.
stay-kept = Guardadas neste navegador e em mais lado nenhum.
stay-not-kept = Este navegador não guarda nada. As suas datas ficam aqui enquanto a página estiver aberta.
stay-forget = Esquecer tudo
stay-forgotten = Tudo foi esquecido.
