//! The same answers for chats, assistants, messengers and other services.

mod assistants;
mod chats;
mod webhooks;
mod wechat;
