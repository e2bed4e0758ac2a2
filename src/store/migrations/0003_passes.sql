-- One-time passes by which a visitor hands a conversation over at a service counter. One for each conversation: a new one takes the place of the last.

CREATE TABLE passes (
    -- SHA-256 of the pass; the pass itself is kept nowhere. The row goes when it is used.
    hash TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    expires TEXT NOT NULL
);

CREATE INDEX passes_by_conversation ON passes (conversation);
