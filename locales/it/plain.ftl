
### What the pages without scripts say.

