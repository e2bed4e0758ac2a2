
### What the front door, the guides and the pages about this service say.

## The frame of every page

nav-label = Pages
nav-foot-label = About this service
nav-ask = Ask
nav-chat = Chat
nav-deadlines = Deadlines
nav-offices = Offices and help
nav-stay = My stay
nav-about = About
nav-accessibility = Accessibility
nav-plain = Simple version
nav-guides = All guides
