-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a preview found beyond the amounts: the position of each entity, and, where it was asked for,
-- every line, limit and leftover, kept like those of a run under an id of the same counter.

ALTER TABLE preview_entity ADD COLUMN emissions INTEGER;
ALTER TABLE preview_entity ADD COLUMN credited INTEGER;
ALTER TABLE preview_entity ADD COLUMN held INTEGER;
ALTER TABLE preview_entity ADD COLUMN eligible INTEGER;
ALTER TABLE preview_entity ADD COLUMN instruments INTEGER;
ALTER TABLE preview_entity ADD COLUMN cents INTEGER;
ALTER TABLE preview_entity ADD COLUMN currency TEXT;
ALTER TABLE preview_entity ADD COLUMN due TEXT;
ALTER TABLE preview_entity ADD COLUMN run INTEGER;

-- How much of each kind of instrument there is for a step of the order; -1: for none.
CREATE TABLE preview_step (
    preview  INTEGER NOT NULL REFERENCES preview (id),
    entity   TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= -1),
    kind     TEXT NOT NULL,
    account  TEXT NOT NULL CHECK (account IN ('COMPLIANCE', 'HOLDING')),
    held     INTEGER NOT NULL CHECK (held >= 0),
    eligible INTEGER NOT NULL CHECK (eligible >= 0),
    planned  INTEGER NOT NULL CHECK (planned >= 0),
    PRIMARY KEY (preview, entity, position, kind, account)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER preview_step_kept BEFORE DELETE ON preview_step
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER preview_step_unchanged BEFORE UPDATE ON preview_step
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
