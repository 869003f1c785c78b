-- SPDX-License-Identifier: GPL-3.0-or-later
-- Side events of compliance (compliance.md 1.7, 1.11): the event of one entity that leaves, a year moved
-- to the next period, true-ups by their formula, retirement by a jurisdiction outside any run.

-- Of an early event of the full period: the one entity that it is for.
ALTER TABLE compliance_event ADD COLUMN entity TEXT;

DROP TRIGGER compliance_event_unchanged;
CREATE TRIGGER compliance_event_unchanged BEFORE UPDATE OF id, jurisdiction, pack, pack_version, rule_set, rule_hash, type, year, parent, deadline_date, deadline, deadline_reason, state, since, entity ON compliance_event
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

-- What a true-up was computed from (WAC 173-446-220), exact decimals; empty where its quantity was given.
ALTER TABLE true_up ADD COLUMN baseline TEXT NOT NULL DEFAULT '';
ALTER TABLE true_up ADD COLUMN production TEXT NOT NULL DEFAULT '';
ALTER TABLE true_up ADD COLUMN reduction TEXT NOT NULL DEFAULT '';
ALTER TABLE true_up ADD COLUMN initial INTEGER CHECK (initial >= 0);
-- By how much the next allocation shrinks, where the formula gave less than nothing.
ALTER TABLE true_up ADD COLUMN next_less INTEGER NOT NULL DEFAULT 0 CHECK (next_less >= 0);

DROP TRIGGER true_up_unchanged;
CREATE TRIGGER true_up_unchanged BEFORE UPDATE OF jurisdiction, entity, year, vintages, quantity, since, baseline, production, reduction, initial, next_less ON true_up
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

-- The last year of a period that an entity surrenders for in the next one (17 CCR 95853(d)).
CREATE TABLE deferral (
    jurisdiction TEXT NOT NULL,
    entity       TEXT NOT NULL,
    year         INTEGER NOT NULL,
    event        TEXT NOT NULL,
    reason       TEXT NOT NULL,
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (jurisdiction, entity, year, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX deferral_now ON deferral (jurisdiction, entity, year) WHERE until = 9223372036854775807;

CREATE TRIGGER deferral_kept BEFORE DELETE ON deferral
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER deferral_closed_once BEFORE UPDATE ON deferral
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER deferral_unchanged BEFORE UPDATE OF jurisdiction, entity, year, event, reason, since ON deferral
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

-- What a jurisdiction retired from an account of its own, outside any run. The movements of the entry
-- tell which instruments.
CREATE TABLE retirement (
    id              INTEGER PRIMARY KEY,
    jurisdiction    TEXT NOT NULL,
    account         INTEGER NOT NULL,
    destination     INTEGER NOT NULL,
    purpose         TEXT NOT NULL CHECK (purpose IN ('MARKET_IMPORTS', 'UNSOLD', 'UNTIMELY', 'RENEWABLE', 'REVERSAL', 'OTHER')),
    year            INTEGER,
    quantity        INTEGER NOT NULL CHECK (quantity > 0),
    reason          TEXT NOT NULL,
    legal_reference TEXT NOT NULL,
    since           INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX retirement_entry ON retirement (since);

CREATE TRIGGER retirement_kept BEFORE DELETE ON retirement
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER retirement_unchanged BEFORE UPDATE ON retirement
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
