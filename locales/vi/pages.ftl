
### What the front door, the guides and the pages about this service say.

