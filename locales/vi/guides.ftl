
### What the pages of guides say.

