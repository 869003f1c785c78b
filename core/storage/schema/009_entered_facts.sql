-- SPDX-License-Identifier: GPL-3.0-or-later
-- What staff enter for compliance besides emissions: rates of money penalties, requested serials, the
-- rates of units under a rate standard; and what a published obligation took from them.

-- Money due for each missing unit of a year, where the rules leave it to be entered.
CREATE TABLE penalty_rate (
    jurisdiction TEXT NOT NULL,
    rule_set TEXT NOT NULL,
    year INTEGER NOT NULL,
    cents INTEGER NOT NULL CHECK (cents > 0),
    currency TEXT NOT NULL,
    reason TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (jurisdiction, rule_set, year, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX penalty_rate_now ON penalty_rate (jurisdiction, rule_set, year) WHERE until = 9223372036854775807;

CREATE TRIGGER penalty_rate_kept BEFORE DELETE ON penalty_rate
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER penalty_rate_closed_once BEFORE UPDATE ON penalty_rate
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER penalty_rate_unchanged BEFORE UPDATE OF jurisdiction, rule_set, year, cents, currency, reason, since ON penalty_rate
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

-- Serials that an entity asked to have taken first at an event, in the order of the lines.
CREATE TABLE serial_request (
    event TEXT NOT NULL,
    entity TEXT NOT NULL,
    line INTEGER NOT NULL CHECK (line > 0),
    series INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last >= first),
    since INTEGER NOT NULL,
    until INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (event, entity, line, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX serial_request_now ON serial_request (event, entity, line) WHERE until = 9223372036854775807;

CREATE TRIGGER serial_request_kept BEFORE DELETE ON serial_request
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER serial_request_closed_once BEFORE UPDATE ON serial_request
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER serial_request_unchanged BEFORE UPDATE OF event, entity, line, series, first, last, since ON serial_request
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

-- Emissions in pounds and generation in megawatt-hours under a standard in pounds per megawatt-hour.
CREATE TABLE rate_basis (
    event TEXT NOT NULL,
    entity TEXT NOT NULL,
    pounds INTEGER NOT NULL CHECK (pounds >= 0),
    megawatt_hours INTEGER NOT NULL CHECK (megawatt_hours >= 0),
    standard INTEGER NOT NULL CHECK (standard > 0),
    since INTEGER NOT NULL,
    until INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (event, entity, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX rate_basis_now ON rate_basis (event, entity) WHERE until = 9223372036854775807;

CREATE TRIGGER rate_basis_kept BEFORE DELETE ON rate_basis
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER rate_basis_closed_once BEFORE UPDATE ON rate_basis
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER rate_basis_unchanged BEFORE UPDATE OF event, entity, pounds, megawatt_hours, standard, since ON rate_basis
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

-- What a version of an obligation was computed from besides emissions: the deficit carried in,
-- and the rate of a unit under a standard.
CREATE TABLE obligation_terms (
    event          TEXT NOT NULL,
    entity         TEXT NOT NULL,
    version        INTEGER NOT NULL,
    carried        INTEGER NOT NULL CHECK (carried >= 0),
    pounds         INTEGER,
    megawatt_hours INTEGER,
    standard       INTEGER,
    PRIMARY KEY (event, entity, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER obligation_terms_kept BEFORE DELETE ON obligation_terms
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER obligation_terms_unchanged BEFORE UPDATE ON obligation_terms
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
