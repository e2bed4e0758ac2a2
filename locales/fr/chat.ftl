
### What the widget and the chat say.

