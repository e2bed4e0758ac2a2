-- Answers that people check, what they say of them, and answers that wait for approval before they are sent.

-- What was asked, as JSON, where sections answered: as the engine read it, with language, place and what was known of the asker.
ALTER TABLE messages ADD COLUMN asked TEXT;

CREATE TABLE checks (
    id TEXT PRIMARY KEY,
    -- The answer's message: the check goes with it. Null once a person has confirmed the answer, and with that that nobody can be known by it.
    conversation TEXT,
    message BIGINT,
    -- The conversation that it came from, for whoever erases that.
    origin TEXT NOT NULL,
    -- Hash of question and answer: what is asked and answered alike is checked once.
    likeness TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'judged', 'confirmed')),
    -- Why it is to be checked.
    reason TEXT NOT NULL CHECK (reason IN ('returned', 'rated', 'low', 'sample')),
    -- Whether more judgements are wished for.
    open BIGINT NOT NULL CHECK (open IN (0, 1)),
    -- Grows each time it is to be judged anew.
    round BIGINT NOT NULL,
    judged BIGINT NOT NULL,
    -- How often it was asked and answered alike among what was taken in.
    times BIGINT NOT NULL,
    -- The order in which it is offered, the least first.
    place TEXT NOT NULL UNIQUE,
    -- Of the answer.
    language TEXT NOT NULL,
    -- Without personal data.
    question TEXT NOT NULL,
    -- JSON: what was asked, the answer, the answer that was confirmed before it, and the hashes of its sections once it is confirmed.
    asked TEXT NOT NULL,
    reply TEXT NOT NULL,
    earlier TEXT,
    sections TEXT,
    entered TEXT NOT NULL,
    -- The city's day on which it was confirmed.
    confirmed TEXT,
    FOREIGN KEY (conversation, message) REFERENCES messages (conversation, number) ON DELETE CASCADE
);

CREATE INDEX checks_by_place ON checks (open, place);
CREATE INDEX checks_by_language ON checks (language, open, place);
CREATE INDEX checks_by_likeness ON checks (likeness);
CREATE INDEX checks_by_origin ON checks (origin);
CREATE INDEX checks_of_messages ON checks (conversation, message);
CREATE INDEX checks_confirmed ON checks (state) WHERE state = 'confirmed';

-- What people say of answers, without a word: kept beyond the conversations, for the figures.
CREATE TABLE judgements (
    check_id TEXT NOT NULL,
    round BIGINT NOT NULL,
    account TEXT NOT NULL,
    language TEXT NOT NULL,
    -- `right`, `partly` or `wrong` for each sentence, as JSON, and the worst of them.
    sentences TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('right', 'partly', 'wrong')),
    -- Null where nothing was translated.
    faithful BIGINT CHECK (faithful IN (0, 1)),
    given TEXT NOT NULL,
    PRIMARY KEY (check_id, round, account)
);

-- What they wrote with it, without personal data: gone with the check.
CREATE TABLE judgement_texts (
    check_id TEXT NOT NULL REFERENCES checks (id) ON DELETE CASCADE,
    round BIGINT NOT NULL,
    account TEXT NOT NULL,
    display TEXT NOT NULL,
    should_say TEXT,
    comment TEXT,
    PRIMARY KEY (check_id, round, account)
);

-- One row. Its number grows with each change of what was confirmed.
CREATE TABLE checked (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    revision BIGINT NOT NULL
);

INSERT INTO checked (one, revision) VALUES (1, 1);

-- Answers that wait for a person before they are sent, and what became of them.
CREATE TABLE approvals (
    conversation TEXT NOT NULL,
    -- The visitor's message.
    message BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('held', 'approved', 'changed', 'refused', 'passed', 'lapsed')),
    topic TEXT,
    -- JSON: the answer, and what was asked; null once it is decided.
    reply TEXT,
    asked TEXT,
    held TEXT NOT NULL,
    until TEXT NOT NULL,
    -- Who decided, and the name that others read.
    account TEXT,
    display TEXT,
    decided TEXT,
    PRIMARY KEY (conversation, message),
    FOREIGN KEY (conversation, message) REFERENCES messages (conversation, number) ON DELETE CASCADE
);

CREATE INDEX approvals_held ON approvals (until, conversation, message) WHERE state = 'held';
