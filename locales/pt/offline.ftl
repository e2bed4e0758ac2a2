
### What is said where there is no connection.

offline-title = Está sem ligação à Internet
offline-lead = Esta página precisa de ligação à Internet. Será carregada automaticamente assim que a ligação voltar. O que já leu neste dispositivo continua disponível.
offline-kept-heading = Guardado neste dispositivo
offline-numbers-heading = Números para os quais pode ligar
# Above a page that was kept on the device.
offline-kept-notice = Está sem ligação à Internet. Esta é a página tal como a abriu da última vez.
