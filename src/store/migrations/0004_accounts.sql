-- Accounts of those who work here, their sessions, and the log of what was done.

CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    -- Lower case.
    name TEXT NOT NULL UNIQUE,
    display TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('staff', 'editor', 'publisher', 'administrator', 'auditor')),
    -- argon2id with its parameters; the password itself is kept nowhere.
    password TEXT NOT NULL,
    password_set TEXT NOT NULL,
    -- Whether the password was made for the first sign-in and must be changed.
    must_change BIGINT NOT NULL CHECK (must_change IN (0, 1)),
    -- When it was closed; null while it is open.
    disabled TEXT,
    -- The secret of one-time codes, encrypted; null without. The pending one is not confirmed by a code yet.
    totp TEXT,
    totp_pending TEXT,
    -- The last time step whose code was used: each code opens once.
    totp_step BIGINT NOT NULL DEFAULT 0,
    created TEXT NOT NULL
);

CREATE TABLE sessions (
    -- SHA-256 of the session's token; the token itself is kept nowhere.
    hash TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    created TEXT NOT NULL,
    touched TEXT NOT NULL,
    expires TEXT NOT NULL
);

CREATE INDEX sessions_by_account ON sessions (account);

CREATE TABLE audit (
    number BIGINT PRIMARY KEY,
    at TEXT NOT NULL,
    -- Who did it; null for the command line and for strangers. No reference: the log outlives what it tells of.
    account TEXT,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    -- JSON.
    detail TEXT NOT NULL,
    -- SHA-256 of this row and of the hash before it, in hexadecimal.
    hash TEXT NOT NULL
);

-- The end of the log: whoever adds to it holds this row meanwhile, and rows cut off at the end are missed.
CREATE TABLE audit_head (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    number BIGINT NOT NULL,
    hash TEXT NOT NULL
);

INSERT INTO audit_head (id, number, hash) VALUES (1, 0, '');
