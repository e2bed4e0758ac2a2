-- What a person said, in the visitor's language by a machine, as JSON: text and language.
ALTER TABLE messages ADD COLUMN translation TEXT;
