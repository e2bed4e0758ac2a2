
### What the pages of guides say: to read, to compare, to print, to show, to follow.

## A guide

guide-list-lead = Tudo o que este balcão sabe, por tema. Cada guia indica desde quando está em vigor e quando foi verificado pela última vez.
guide-way-label = Você está aqui
guide-contents-heading = Nesta página
guide-facts-heading = Dados essenciais
guide-show-link = Frases para mostrar a um funcionário
guide-print = Imprimir
guide-current = Ler a versão em vigor
# $day (String) – a day, written out
guide-not-yet = Esta versão ainda não está em vigor. Entra em vigor em { $day }.
# $day (String) – a day, written out
guide-changes-on = Uma nova versão entra em vigor em { $day }
guide-unsure = As fontes não são seguras quanto a tudo o que está aqui. Confirme pelo telefone 12367.
guide-other-languages = Esta secção noutras línguas
guide-words-heading = Palavras chinesas para mostrar
guide-code-label = Código QR com o endereço desta página
guide-code-hint = Esta página em outro celular
guide-feed = Acompanhar as mudanças

## Comparing two editions

guide-compare-link = O que mudou entre as versões
guide-compare-from = Versão anterior
guide-compare-to = Versão posterior
guide-compare-button = Comparar
guide-compare-legend = O que foi acrescentado está sublinhado; o que foi retirado está riscado.
guide-compare-none = Não há versão anterior para comparar.
guide-compare-same = Nada mudou aqui.
guide-compare-changed = Esta secção mudou.
guide-compare-added = Esta secção é nova.
guide-compare-removed = Esta secção foi retirada.
guide-compare-ins = Acrescentado:
guide-compare-del = Retirado:

## Sentences to show an officer

guide-show-heading = Mostrar a um funcionário
guide-show-lead = Abra uma frase em tela cheia e mostre o seu celular. As frases apenas perguntam; não enunciam nenhuma regra.
guide-show-common = Para qualquer balcão
guide-show-open = Tela cheia
guide-show-back = Fechar
guide-show-previous = Frase anterior
guide-show-next = Próxima frase
guide-show-speak = Ler em voz alta em chinês

## Feeds of changes. $topic (String) – the name of a topic; $title (String) – the title of a guide; $day (String) – a day, written out.

feed-title = Mudanças: { $topic }
feed-began = { $title }: em vigor desde { $day }
feed-begins = { $title }: entra em vigor em { $day }
feed-ends = { $title }: em vigor até { $day }
feed-ended = { $title }: vigorou até { $day }
