-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has taken a task upon himself, or was given it. What waits is never stored: it follows from the
-- state of everything else, and a claim counts only for what has waited since before it was made.

CREATE TABLE task_claim (
    kind        TEXT NOT NULL,
    record      TEXT NOT NULL,
    person      INTEGER NOT NULL,
    assigned_by INTEGER NOT NULL,  -- the person himself if he claimed it
    note        TEXT NOT NULL,
    since       INTEGER NOT NULL,
    until       INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (kind, record, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX task_claim_now ON task_claim (kind, record) WHERE until = 9223372036854775807;

CREATE TRIGGER task_claim_kept BEFORE DELETE ON task_claim
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER task_claim_closed_once BEFORE UPDATE ON task_claim
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER task_claim_unchanged BEFORE UPDATE OF kind, record, person, assigned_by, note, since ON task_claim
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;
