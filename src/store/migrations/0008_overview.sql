-- What happened at the desk, without a name and without a word: kept beyond the conversations, for whoever leads a shift.
CREATE TABLE desk_moments (
    at TEXT NOT NULL,
    -- A person was wished for; the first word of one was said, so many seconds after the wish; the visitor gave up; closing time came first.
    kind TEXT NOT NULL CHECK (kind IN ('asked', 'first_word', 'gave_up', 'sent_away')),
    seconds BIGINT NOT NULL,
    language TEXT,
    topic TEXT
);

CREATE INDEX desk_moments_by_time ON desk_moments (at);

-- When whoever is mentioned in a note has read it.
ALTER TABLE notes ADD COLUMN seen TEXT;

CREATE INDEX notes_to_read ON notes (mention, created) WHERE mention IS NOT NULL AND seen IS NULL;

-- What visitors thought is counted by the time at which they said it.
CREATE INDEX feedback_by_time ON feedback (given);
