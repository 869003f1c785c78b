-- SPDX-License-Identifier: GPL-3.0-or-later
-- Jurisdictions, entities, and the facilities whose emissions they answer for.

CREATE TABLE jurisdiction (
    code         TEXT NOT NULL,
    programme    TEXT NOT NULL,
    name_en      TEXT NOT NULL,
    name_fr      TEXT NOT NULL,
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (code, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX jurisdiction_now ON jurisdiction (code) WHERE until = 9223372036854775807;

CREATE TRIGGER jurisdiction_kept BEFORE DELETE ON jurisdiction
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER jurisdiction_closed_once BEFORE UPDATE ON jurisdiction
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER jurisdiction_unchanged BEFORE UPDATE OF code, programme, name_en, name_fr, since ON jurisdiction
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

CREATE TABLE entity (
    id           TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    type         TEXT NOT NULL CHECK (type IN ('COVERED', 'OPT_IN', 'MARKET_ORGANISATION',
                                               'MARKET_INDIVIDUAL', 'OFFSET_OPERATOR', 'CLEARING')),
    legal_name   TEXT NOT NULL,
    operating_name TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('ACTIVE', 'RESTRICTED', 'SUSPENDED', 'REVOKED', 'CLOSED')),
    reason       TEXT NOT NULL,  -- why it is in this state
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (id, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX entity_now ON entity (id) WHERE until = 9223372036854775807;

CREATE TRIGGER entity_kept BEFORE DELETE ON entity
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER entity_closed_once BEFORE UPDATE ON entity
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER entity_unchanged BEFORE UPDATE OF id, jurisdiction, type, legal_name, operating_name, state, reason, since ON entity
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;
CREATE INDEX entity_by_jurisdiction ON entity (jurisdiction, id) WHERE until = 9223372036854775807;

-- A facility is known by its greenhouse gas reporting number within a jurisdiction.
CREATE TABLE facility (
    jurisdiction TEXT NOT NULL,
    id           TEXT NOT NULL,
    name         TEXT NOT NULL,
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (jurisdiction, id, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX facility_now ON facility (jurisdiction, id) WHERE until = 9223372036854775807;

CREATE TRIGGER facility_kept BEFORE DELETE ON facility
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER facility_closed_once BEFORE UPDATE ON facility
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER facility_unchanged BEFORE UPDATE OF jurisdiction, id, name, since ON facility
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

-- Who answers for a facility from which date on (17 CCR 95835): dates of law, not of the journal.
CREATE TABLE facility_owner (
    jurisdiction TEXT NOT NULL,
    facility     TEXT NOT NULL,
    entity       TEXT NOT NULL,
    from_date    TEXT NOT NULL,
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (jurisdiction, facility, from_date, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX facility_owner_now ON facility_owner (jurisdiction, facility, from_date) WHERE until = 9223372036854775807;

CREATE TRIGGER facility_owner_kept BEFORE DELETE ON facility_owner
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER facility_owner_closed_once BEFORE UPDATE ON facility_owner
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER facility_owner_unchanged BEFORE UPDATE OF jurisdiction, facility, entity, from_date, since ON facility_owner
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;
CREATE INDEX facility_owner_entity ON facility_owner (entity) WHERE until = 9223372036854775807;
