-- Conversations, what was said in them, what their listeners heard, and what people thought of the answers.
-- Only TEXT and BIGINT, so that SQLite and PostgreSQL read it alike. Times are RFC 3339 in UTC with milliseconds: they sort as text.

CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    -- SHA-256 of the visitor's token; the token itself is kept nowhere.
    token TEXT NOT NULL,
    language TEXT,
    answer_language TEXT,
    as_of TEXT,
    jurisdiction TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    -- What later questions may refer to, as JSON; null until something was said.
    memory TEXT,
    created TEXT NOT NULL,
    active TEXT NOT NULL
);

-- What has expired is found by its last activity.
CREATE INDEX conversations_by_activity ON conversations (active);

CREATE TABLE messages (
    conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('visitor', 'assistant')),
    state TEXT NOT NULL CHECK (state IN ('pending', 'finished', 'failed')),
    -- The message that this one answers; null for a visitor's.
    answers BIGINT,
    -- Without personal data.
    text TEXT NOT NULL,
    -- What a visitor's message asks for beside its text, as JSON: a turn can be done again from it.
    request TEXT,
    -- The answer as JSON.
    reply TEXT,
    -- Keyed hashes of the idempotency key and of the whole body; null without a key.
    idempotency_key TEXT,
    fingerprint TEXT,
    -- Starts of the program that found it pending: what kills each of them is given up in the end.
    starts BIGINT NOT NULL DEFAULT 0,
    created TEXT NOT NULL,
    finished TEXT,
    PRIMARY KEY (conversation, number),
    UNIQUE (conversation, idempotency_key)
);

-- Turns to finish are few among many messages.
CREATE INDEX messages_pending ON messages (conversation, number) WHERE state = 'pending';

CREATE TABLE events (
    conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    -- JSON.
    data TEXT NOT NULL,
    PRIMARY KEY (conversation, number)
);

CREATE TABLE feedback (
    conversation TEXT NOT NULL,
    message BIGINT NOT NULL,
    helpful BIGINT NOT NULL CHECK (helpful IN (0, 1)),
    -- Without personal data.
    comment TEXT,
    given TEXT NOT NULL,
    PRIMARY KEY (conversation, message),
    FOREIGN KEY (conversation, message) REFERENCES messages (conversation, number) ON DELETE CASCADE
);
