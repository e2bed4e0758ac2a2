
### What is said where there is no connection.

offline-title = Nessuna connessione a Internet
offline-lead = Questa pagina richiede una connessione a Internet. Si caricherà da sola appena la connessione tornerà. Ciò che ha già letto su questo dispositivo resta disponibile.
offline-kept-heading = Conservato su questo dispositivo
offline-numbers-heading = Numeri che può chiamare
# Above a page that was kept on the device.
offline-kept-notice = Nessuna connessione a Internet. Questa è la pagina come l’ha aperta l’ultima volta.
