-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal is the truth; every other table is its consequence and can be rebuilt from it. What may
-- be large stands last: an import's fields fill thousands of pages, and whoever asks for the hash
-- would walk through them.

CREATE TABLE journal_entry (
    number     INTEGER PRIMARY KEY CHECK (number > 0),
    at         TEXT NOT NULL,
    actor      INTEGER NOT NULL,
    command_id BLOB NOT NULL UNIQUE CHECK (length(command_id) = 16),
    command    TEXT NOT NULL,
    seed       BLOB NOT NULL,
    previous   BLOB NOT NULL CHECK (length(previous) = 32),
    hash       BLOB NOT NULL CHECK (length(hash) = 32),
    outcome    BLOB NOT NULL,
    fields     BLOB NOT NULL
) STRICT;

CREATE INDEX journal_entry_at ON journal_entry (at);

CREATE TRIGGER journal_entry_kept BEFORE DELETE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;

CREATE TRIGGER journal_entry_unchanged BEFORE UPDATE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;

CREATE TRIGGER journal_entry_follows BEFORE INSERT ON journal_entry
WHEN NEW.number <> 1 + COALESCE((SELECT number FROM journal_entry ORDER BY number DESC LIMIT 1), 0)
BEGIN SELECT RAISE(ABORT, 'journal entries have no gaps'); END;

-- Next ids. They only grow, so that an id is never used twice.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    next INTEGER NOT NULL CHECK (next > 0)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER counter_kept BEFORE DELETE ON counter
BEGIN SELECT RAISE(ABORT, 'counters are never deleted'); END;

CREATE TRIGGER counter_grows BEFORE UPDATE ON counter WHEN NEW.next < OLD.next OR NEW.name <> OLD.name
BEGIN SELECT RAISE(ABORT, 'counters only grow'); END;
