//! A language model that lies, fails and injects: nothing of it may reach an answer, and answers go out on time.

mod answers;
mod faults;
mod lies;
mod scripted;
