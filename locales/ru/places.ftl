
### What the pages of offices and contacts, the kiosk and the card to show say.

