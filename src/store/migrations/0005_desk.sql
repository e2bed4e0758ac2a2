-- The desk: conversations that wait for a person or are held by one, what staff write beside them, and who is there.

-- One row. Its number grows with each change at the desk, and whoever changes the order holds it meanwhile.
CREATE TABLE desk (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    revision BIGINT NOT NULL
);

INSERT INTO desk (one, revision) VALUES (1, 1);

CREATE TABLE handovers (
    conversation TEXT PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('answering', 'waiting', 'with_staff', 'closed')),
    -- The order of those that wait, the least first.
    place BIGINT NOT NULL,
    -- Since when a person is wished for.
    asked TEXT NOT NULL,
    -- The language in which the visitor is told how it stands, and the one that the visitor last asked in.
    language TEXT,
    question_language TEXT,
    -- The topic of the last answer.
    topic TEXT,
    -- Without personal data.
    reason TEXT,
    -- Who holds it, and the name that the visitor reads.
    account TEXT,
    display TEXT,
    claimed TEXT,
    -- When the first word of a person was said.
    first_word TEXT,
    -- Since when the visitor waits for a word of whoever holds it; null when the last word was theirs.
    unanswered TEXT,
    last_visitor TEXT,
    last_staff TEXT,
    -- When the visitor last listened.
    heard TEXT,
    -- The last message that whoever holds it has seen.
    seen BIGINT NOT NULL DEFAULT 0
);

CREATE INDEX handovers_by_place ON handovers (state, place, conversation);

-- How long visitors waited until somebody came: without a name, kept beyond the conversations.
CREATE TABLE waits (
    ended TEXT NOT NULL,
    seconds BIGINT NOT NULL,
    language TEXT
);

CREATE INDEX waits_by_end ON waits (ended);

-- Who of the staff is at the desk.
CREATE TABLE presences (
    account TEXT PRIMARY KEY,
    display TEXT NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('available', 'away')),
    -- When they last had the desk open.
    seen TEXT NOT NULL
);

-- What staff write to each other about a conversation; visitors never read it.
CREATE TABLE notes (
    conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    account TEXT NOT NULL,
    display TEXT NOT NULL,
    -- Without personal data.
    text TEXT NOT NULL,
    -- The account that is to read it.
    mention TEXT,
    created TEXT NOT NULL,
    PRIMARY KEY (conversation, number)
);

CREATE TABLE labels (
    conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    PRIMARY KEY (conversation, label)
);

CREATE INDEX labels_by_label ON labels (label, conversation);

-- What a person of the staff said: who, under which name, in which language, and the section of a guide that they sent, as JSON.
ALTER TABLE messages ADD COLUMN author TEXT;
ALTER TABLE messages ADD COLUMN author_name TEXT;
ALTER TABLE messages ADD COLUMN language TEXT;
ALTER TABLE messages ADD COLUMN attached TEXT;

-- Lists go by the last activity and then by name.
CREATE INDEX conversations_newest ON conversations (active, id);
