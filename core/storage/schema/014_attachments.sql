-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that belong to records.

-- What journal entries name by its hash alone. Like the journal it is no consequence of anything: a
-- replay takes it along, and `verify` compares it with the hashes.
CREATE TABLE content (
    hash  BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER content_kept BEFORE DELETE ON content
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER content_unchanged BEFORE UPDATE ON content
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;

CREATE TABLE document (
    id           INTEGER NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('ENTITY', 'FACILITY', 'ACCOUNT', 'EVENT', 'PROPOSAL')),
    record       TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,  -- of the record; empty where a proposal has none
    title        TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    media_type   TEXT NOT NULL,
    size         INTEGER NOT NULL CHECK (size > 0),
    hash         BLOB NOT NULL CHECK (length(hash) = 32),
    state        TEXT NOT NULL CHECK (state IN ('ATTACHED', 'WITHDRAWN')),
    reason       TEXT NOT NULL,  -- why it was withdrawn
    attached     INTEGER NOT NULL,
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (id, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX document_now ON document (id) WHERE until = 9223372036854775807;

CREATE TRIGGER document_kept BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER document_closed_once BEFORE UPDATE ON document
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER document_unchanged BEFORE UPDATE OF id, kind, record, jurisdiction, title, file_name, media_type, size, hash, state, reason, attached, since ON document
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;
CREATE INDEX document_of ON document (kind, record, hash) WHERE until = 9223372036854775807;
