-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the registry itself is, and commands that wait for a second person. In every versioned table a
-- row holds from entry `since` to before entry `until`; 9223372036854775807 means that it still holds.

CREATE TABLE founding (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    name       TEXT NOT NULL,
    training   INTEGER NOT NULL CHECK (training IN (0, 1)),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    since      INTEGER NOT NULL
) STRICT;

CREATE TRIGGER founding_kept BEFORE DELETE ON founding
BEGIN SELECT RAISE(ABORT, 'the founding is never deleted'); END;

CREATE TRIGGER founding_unchanged BEFORE UPDATE ON founding
BEGIN SELECT RAISE(ABORT, 'the founding is never changed'); END;

CREATE TABLE proposal (
    id           INTEGER NOT NULL,
    command      TEXT NOT NULL,
    fields       BLOB NOT NULL,
    jurisdiction TEXT,
    state        TEXT NOT NULL CHECK (state IN ('PROPOSED', 'REVISIONS', 'APPROVED', 'DENIED',
                                                'WITHDRAWN', 'EXPIRED')),
    proposer     INTEGER NOT NULL,
    editor       INTEGER NOT NULL,
    proposed_at  TEXT NOT NULL,
    expires      TEXT NOT NULL,
    decider      INTEGER,
    comment      TEXT NOT NULL,
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (id, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX proposal_now ON proposal (id) WHERE until = 9223372036854775807;
CREATE INDEX proposal_open ON proposal (expires)
    WHERE until = 9223372036854775807 AND state IN ('PROPOSED', 'REVISIONS');

CREATE TRIGGER proposal_kept BEFORE DELETE ON proposal
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER proposal_closed_once BEFORE UPDATE ON proposal
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER proposal_unchanged BEFORE UPDATE OF id, command, fields, jurisdiction, state, proposer, editor,
    proposed_at, expires, decider, comment, since ON proposal
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

-- One row in an exported snapshot, none in a live registry: what the file is, and the seal over all its
-- bytes. The table stands in both, so that a snapshot's schema is a registry's schema. The seal comes first:
-- the beginning of a row never leaves its page, and so stands in the file in one piece.
CREATE TABLE snapshot_manifest (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    seal     BLOB NOT NULL CHECK (length(seal) = 96),
    manifest BLOB NOT NULL
) STRICT;

CREATE TRIGGER snapshot_manifest_kept BEFORE DELETE ON snapshot_manifest
BEGIN SELECT RAISE(ABORT, 'a manifest is never deleted'); END;

CREATE TRIGGER snapshot_manifest_unchanged BEFORE UPDATE ON snapshot_manifest
BEGIN SELECT RAISE(ABORT, 'a manifest is never changed'); END;
