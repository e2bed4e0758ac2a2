
### What the pages of checklists and of my stay say.

