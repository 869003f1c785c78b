-- SPDX-License-Identifier: GPL-3.0-or-later
-- Emissions, compliance events, obligations, runs and penalties (compliance.md).

-- Verified emissions of a facility, or of an entity as a whole where `facility` is empty.
CREATE TABLE emissions (
    jurisdiction TEXT NOT NULL,
    entity       TEXT NOT NULL,
    facility     TEXT NOT NULL,
    year         INTEGER NOT NULL,
    quantity     INTEGER NOT NULL CHECK (quantity >= 0),
    -- A list of more than two would be built anew as a table for every row that is written.
    status       TEXT NOT NULL CHECK (status = 'POSITIVE' OR status = 'QUALIFIED' OR status = 'ASSIGNED' OR status = 'ADVERSE' OR status = 'UNVERIFIED'),
    version      INTEGER NOT NULL CHECK (version > 0),
    source       BLOB NOT NULL,
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (jurisdiction, entity, facility, year, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX emissions_now ON emissions (jurisdiction, entity, facility, year) WHERE until = 9223372036854775807;

CREATE TRIGGER emissions_kept BEFORE DELETE ON emissions
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER emissions_closed_once BEFORE UPDATE ON emissions
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER emissions_unchanged BEFORE UPDATE OF jurisdiction, entity, facility, year, quantity, status, version, source, since ON emissions
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;
CREATE UNIQUE INDEX emissions_of_facility ON emissions (jurisdiction, facility, year)
    WHERE until = 9223372036854775807 AND facility <> '';

CREATE TABLE compliance_event (
    id              TEXT NOT NULL,
    jurisdiction    TEXT NOT NULL,
    pack            TEXT NOT NULL,
    pack_version    INTEGER NOT NULL,
    rule_set        TEXT NOT NULL,
    rule_hash       BLOB NOT NULL CHECK (length(rule_hash) = 32),
    type            TEXT NOT NULL CHECK (type IN ('ANNUAL', 'INTERIM', 'FULL', 'RATE', 'PENALTY')),
    year            INTEGER,
    parent          TEXT,
    deadline_date   TEXT,
    deadline        TEXT,
    deadline_reason TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('PLANNED', 'PUBLISHED', 'CUT_OFF', 'RUN', 'CLOSED')),
    since           INTEGER NOT NULL,
    until           INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (id, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX compliance_event_now ON compliance_event (id) WHERE until = 9223372036854775807;

CREATE TRIGGER compliance_event_kept BEFORE DELETE ON compliance_event
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER compliance_event_closed_once BEFORE UPDATE ON compliance_event
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER compliance_event_unchanged BEFORE UPDATE OF id, jurisdiction, pack, pack_version, rule_set, rule_hash, type, year, parent, deadline_date, deadline, deadline_reason, state, since ON compliance_event
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;
CREATE INDEX compliance_event_due ON compliance_event (deadline)
    WHERE until = 9223372036854775807 AND state IN ('PLANNED', 'PUBLISHED');

-- What an entity owes at an event; a correction is a further version.
CREATE TABLE obligation (
    event     TEXT NOT NULL,
    entity    TEXT NOT NULL,
    version   INTEGER NOT NULL CHECK (version > 0),
    emissions INTEGER NOT NULL CHECK (emissions >= 0),
    whole     INTEGER NOT NULL CHECK (whole >= 0),
    credited  INTEGER NOT NULL CHECK (credited >= 0),
    quantity  INTEGER NOT NULL CHECK (quantity >= 0),
    since     INTEGER NOT NULL,
    until     INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (event, entity, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX obligation_now ON obligation (event, entity) WHERE until = 9223372036854775807;

CREATE TRIGGER obligation_kept BEFORE DELETE ON obligation
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER obligation_closed_once BEFORE UPDATE ON obligation
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER obligation_unchanged BEFORE UPDATE OF event, entity, version, emissions, whole, credited, quantity, since ON obligation
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

-- The emissions, year by year, that a version of an obligation was computed from.
CREATE TABLE obligation_basis (
    event    TEXT NOT NULL,
    entity   TEXT NOT NULL,
    version  INTEGER NOT NULL,
    year     INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity >= 0),
    PRIMARY KEY (event, entity, version, year)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER obligation_basis_kept BEFORE DELETE ON obligation_basis
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER obligation_basis_unchanged BEFORE UPDATE ON obligation_basis
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;

-- Later vintages that an entity may use for a data year, up to a quantity (WAC 173-446-400(4)).
CREATE TABLE true_up (
    jurisdiction TEXT NOT NULL,
    entity       TEXT NOT NULL,
    year         INTEGER NOT NULL,
    vintages     TEXT NOT NULL,
    quantity     INTEGER NOT NULL CHECK (quantity >= 0),
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (jurisdiction, entity, year, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX true_up_now ON true_up (jurisdiction, entity, year) WHERE until = 9223372036854775807;

CREATE TRIGGER true_up_kept BEFORE DELETE ON true_up
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER true_up_closed_once BEFORE UPDATE ON true_up
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER true_up_unchanged BEFORE UPDATE OF jurisdiction, entity, year, vintages, quantity, since ON true_up
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

-- What staff granted one entity at one event, with a reason: another limit share, another limit base,
-- the no-cost allowances of its trade-exposed facilities, a deficit carried in.
CREATE TABLE concession (
    event    TEXT NOT NULL,
    entity   TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('LIMIT_SHARE', 'LIMIT_BASE', 'NO_COST', 'CARRY_IN')),
    limit_id TEXT NOT NULL,
    year     INTEGER NOT NULL,
    amount   INTEGER NOT NULL CHECK (amount >= 0),
    reason   TEXT NOT NULL,
    since    INTEGER NOT NULL,
    until    INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (event, entity, kind, limit_id, year, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX concession_now ON concession (event, entity, kind, limit_id, year) WHERE until = 9223372036854775807;

CREATE TRIGGER concession_kept BEFORE DELETE ON concession
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER concession_closed_once BEFORE UPDATE ON concession
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER concession_unchanged BEFORE UPDATE OF event, entity, kind, limit_id, year, amount, reason, since ON concession
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

-- What a preview found, and under which snapshot: a commit runs only where nothing has changed since.
CREATE TABLE preview (
    id      INTEGER PRIMARY KEY,
    event   TEXT NOT NULL,
    made_at TEXT NOT NULL,
    since   INTEGER NOT NULL
) STRICT;

CREATE TRIGGER preview_kept BEFORE DELETE ON preview
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER preview_unchanged BEFORE UPDATE ON preview
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;

CREATE TABLE preview_entity (
    preview    INTEGER NOT NULL REFERENCES preview (id),
    entity     TEXT NOT NULL,
    version    INTEGER NOT NULL,
    snapshot   BLOB NOT NULL CHECK (length(snapshot) = 32),
    status     TEXT NOT NULL CHECK (status = 'FULFILLED' OR status = 'UNFULFILLED' OR status = 'NOT_APPLICABLE' OR status = 'PENDING'),
    obligation INTEGER NOT NULL CHECK (obligation >= 0),
    retired    INTEGER NOT NULL CHECK (retired >= 0),
    shortfall  INTEGER CHECK (shortfall >= 0),
    PRIMARY KEY (preview, entity)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER preview_entity_kept BEFORE DELETE ON preview_entity
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER preview_entity_unchanged BEFORE UPDATE ON preview_entity
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;

-- One entity's part of a committed run.
CREATE TABLE run (
    id         INTEGER NOT NULL,
    event      TEXT NOT NULL,
    entity     TEXT NOT NULL,
    version    INTEGER NOT NULL,
    preview    INTEGER NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('COMMITTED', 'REVERSED')),
    status     TEXT NOT NULL CHECK (status = 'FULFILLED' OR status = 'FULFILLED_LATE' OR status = 'UNFULFILLED' OR status = 'NOT_APPLICABLE'),
    emissions  INTEGER NOT NULL CHECK (emissions >= 0),
    obligation INTEGER NOT NULL CHECK (obligation >= 0),
    credited   INTEGER NOT NULL CHECK (credited >= 0),
    retired    INTEGER NOT NULL CHECK (retired >= 0),
    shortfall  INTEGER NOT NULL CHECK (shortfall >= 0),
    reason     TEXT NOT NULL,
    since      INTEGER NOT NULL,
    until      INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (id, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX run_now ON run (id) WHERE until = 9223372036854775807;

CREATE TRIGGER run_kept BEFORE DELETE ON run
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER run_closed_once BEFORE UPDATE ON run
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER run_unchanged BEFORE UPDATE OF id, event, entity, version, preview, state, status, emissions, obligation, credited, retired, shortfall, reason, since ON run
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;
CREATE UNIQUE INDEX run_committed ON run (event, entity, version)
    WHERE until = 9223372036854775807 AND state = 'COMMITTED';
CREATE INDEX run_of_entity ON run (entity, id) WHERE until = 9223372036854775807;

CREATE TABLE run_line (
    run             INTEGER NOT NULL,
    line            INTEGER NOT NULL,
    step            TEXT NOT NULL,
    rule            TEXT NOT NULL,
    citation        TEXT NOT NULL,
    account         INTEGER NOT NULL,
    series          INTEGER NOT NULL,
    first           INTEGER NOT NULL,
    last            INTEGER NOT NULL CHECK (last >= first),
    kind            TEXT NOT NULL,
    used_as         TEXT NOT NULL,
    vintage         INTEGER,
    obligation_left INTEGER NOT NULL CHECK (obligation_left >= 0),
    destination     INTEGER NOT NULL,
    counts          INTEGER NOT NULL CHECK (counts IN (0, 1)),
    offered         INTEGER NOT NULL CHECK (offered >= 0),
    limit_id        TEXT NOT NULL,
    room            INTEGER NOT NULL CHECK (room >= 0),
    PRIMARY KEY (run, line)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_line_kept BEFORE DELETE ON run_line
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER run_line_unchanged BEFORE UPDATE ON run_line
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;

CREATE TABLE run_leftover (
    run       INTEGER NOT NULL,
    series    INTEGER NOT NULL,
    first     INTEGER NOT NULL,
    last      INTEGER NOT NULL,
    left_over INTEGER NOT NULL CHECK (left_over >= 0),
    reason    TEXT NOT NULL,
    limit_id  TEXT NOT NULL,
    PRIMARY KEY (run, series, first)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_leftover_kept BEFORE DELETE ON run_leftover
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER run_leftover_unchanged BEFORE UPDATE ON run_leftover
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;

CREATE TABLE run_limit (
    run      INTEGER NOT NULL,
    limit_id TEXT NOT NULL,
    room     INTEGER NOT NULL CHECK (room >= 0),
    used     INTEGER NOT NULL CHECK (used >= 0),
    PRIMARY KEY (run, limit_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_limit_kept BEFORE DELETE ON run_limit
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER run_limit_unchanged BEFORE UPDATE ON run_limit
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;

-- What a shortfall costs (compliance.md 1.8). Money is recorded, never collected here.
CREATE TABLE penalty (
    id          INTEGER NOT NULL,
    event       TEXT NOT NULL,
    entity      TEXT NOT NULL,
    run         INTEGER NOT NULL,
    missing     INTEGER NOT NULL CHECK (missing > 0),
    instruments INTEGER NOT NULL CHECK (instruments >= 0),
    cents       INTEGER,
    currency    TEXT,
    due         TEXT,
    state       TEXT NOT NULL CHECK (state IN ('DUE', 'COVERED', 'VOID')),
    since       INTEGER NOT NULL,
    until       INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (id, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX penalty_now ON penalty (id) WHERE until = 9223372036854775807;

CREATE TRIGGER penalty_kept BEFORE DELETE ON penalty
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER penalty_closed_once BEFORE UPDATE ON penalty
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER penalty_unchanged BEFORE UPDATE OF id, event, entity, run, missing, instruments, cents, currency, due, state, since ON penalty
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;
CREATE INDEX penalty_of_event ON penalty (event, entity) WHERE until = 9223372036854775807;
