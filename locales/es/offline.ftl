
### What is said where there is no connection.

offline-title = No tiene conexión
offline-lead = Esta página necesita conexión a Internet. Se cargará sola en cuanto vuelva la conexión. Lo que ya leyó en este dispositivo sigue disponible.
offline-kept-heading = Guardado en este dispositivo
offline-numbers-heading = Números a los que puede llamar
# Above a page that was kept on the device.
offline-kept-notice = No tiene conexión. Esta es la página tal como la abrió por última vez.
