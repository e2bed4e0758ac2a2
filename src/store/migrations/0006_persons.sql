-- What is kept for a time only: counts that stay when conversations go, and what visitors leave for staff while nobody is at the desk.

-- Answers by day, without a text and without a person. Counted as they are given: nothing is lost when a conversation is erased.
CREATE TABLE days (
    -- A day of the city.
    day TEXT NOT NULL,
    -- The language of the question, and the topic of the guide that answered it; empty where there is none.
    language TEXT NOT NULL,
    topic TEXT NOT NULL,
    outcome TEXT NOT NULL,
    answers BIGINT NOT NULL,
    PRIMARY KEY (day, language, topic, outcome)
);

-- A message that a visitor left, with a way to answer it. One for each conversation: a new one takes the place of the last.
CREATE TABLE letters (
    conversation TEXT PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
    -- The visitor's language.
    language TEXT,
    -- What it says and how to answer, as JSON, encrypted by a key that the database does not hold.
    sealed TEXT NOT NULL,
    created TEXT NOT NULL,
    -- When somebody of the staff first read it, and when it was done with.
    opened TEXT,
    done TEXT,
    -- Who did the last of these, and under which name.
    account TEXT,
    display TEXT
);

CREATE INDEX letters_by_time ON letters (created, conversation);

-- Where the log begins: its oldest rows go when their time is over, and the chain of hashes goes on from the last of them.
ALTER TABLE audit_head ADD COLUMN begins BIGINT NOT NULL DEFAULT 0;
ALTER TABLE audit_head ADD COLUMN before TEXT NOT NULL DEFAULT '';

-- What nobody uses any more is found by its time.
CREATE INDEX passes_by_end ON passes (expires);
CREATE INDEX audit_by_time ON audit (at);
