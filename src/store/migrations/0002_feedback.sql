-- What people say of an answer in three parts, and why not. `helpful` may be left open where the others are given: a table is made anew for it,
-- which SQLite and PostgreSQL both do.

CREATE TABLE feedback_in_parts (
    conversation TEXT NOT NULL,
    message BIGINT NOT NULL,
    helpful BIGINT CHECK (helpful IN (0, 1)),
    understood BIGINT CHECK (understood IN (0, 1)),
    actionable BIGINT CHECK (actionable IN (0, 1)),
    trusted BIGINT CHECK (trusted IN (0, 1)),
    -- One of a closed set; null if none was chosen.
    reason TEXT,
    -- Without personal data.
    comment TEXT,
    given TEXT NOT NULL,
    PRIMARY KEY (conversation, message),
    FOREIGN KEY (conversation, message) REFERENCES messages (conversation, number) ON DELETE CASCADE
);

INSERT INTO feedback_in_parts (conversation, message, helpful, comment, given)
    SELECT conversation, message, helpful, comment, given FROM feedback;

DROP TABLE feedback;

ALTER TABLE feedback_in_parts RENAME TO feedback;
