
### What is said where there is no connection.

offline-title = Vous êtes hors ligne
offline-lead = Cette page a besoin d’une connexion. Elle s’affichera d’elle-même dès que la connexion sera rétablie. Ce que vous avez déjà lu sur cet appareil reste disponible.
offline-kept-heading = Conservé sur cet appareil
offline-numbers-heading = Numéros que vous pouvez appeler
# Above a page that was kept on the device.
offline-kept-notice = Vous êtes hors ligne. Voici la page telle que vous l’avez ouverte la dernière fois.
