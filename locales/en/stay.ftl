
### What the pages of checklists and of my stay say.

## A checklist from a guide or from days

checklist-link = Make a checklist
