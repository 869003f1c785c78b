-- SPDX-License-Identifier: GPL-3.0-or-later
-- People of the jurisdictions' staff, their roles, and what their sign-ins left behind.

CREATE TABLE person (
    id            INTEGER NOT NULL CHECK (id > 0),
    username      TEXT NOT NULL,
    name          TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('ACTIVE', 'DEACTIVATED')),
    since         INTEGER NOT NULL,
    until         INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (id, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX person_now ON person (id) WHERE until = 9223372036854775807;
CREATE UNIQUE INDEX person_username ON person (username) WHERE until = 9223372036854775807;

CREATE TRIGGER person_kept BEFORE DELETE ON person
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER person_closed_once BEFORE UPDATE ON person
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER person_unchanged BEFORE UPDATE OF id, username, name, password_hash, state, since ON person
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

-- Jurisdiction '*' stands for all of them.
CREATE TABLE role_grant (
    person       INTEGER NOT NULL,
    role         TEXT NOT NULL CHECK (role IN ('REG', 'ADM', 'AUT', 'AUC', 'PRG', 'MM', 'AUD', 'WCI', 'JSA', 'HD')),
    jurisdiction TEXT NOT NULL,
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (person, role, jurisdiction, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX role_grant_now ON role_grant (person, role, jurisdiction) WHERE until = 9223372036854775807;

CREATE TRIGGER role_grant_kept BEFORE DELETE ON role_grant
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER role_grant_closed_once BEFORE UPDATE ON role_grant
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER role_grant_unchanged BEFORE UPDATE OF person, role, jurisdiction, since ON role_grant
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

CREATE TABLE sign_in (
    person   INTEGER NOT NULL,
    failures INTEGER NOT NULL CHECK (failures >= 0),
    at       TEXT NOT NULL,
    since    INTEGER NOT NULL,
    until    INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (person, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX sign_in_now ON sign_in (person) WHERE until = 9223372036854775807;

CREATE TRIGGER sign_in_kept BEFORE DELETE ON sign_in
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER sign_in_closed_once BEFORE UPDATE ON sign_in
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER sign_in_unchanged BEFORE UPDATE OF person, failures, at, since ON sign_in
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;
