-- SPDX-License-Identifier: GPL-3.0-or-later
-- Obligations beside those of events (compliance.md 1.11, 1.13): to replace credits that were used and
-- then found overstated, and to surrender for a state's excess over its assurance level.

-- What was assessed, and the sums that it came to. A replacement is about an issuance, assurance about a
-- rule set and year.
CREATE TABLE side_assessment (
    id           INTEGER NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('REPLACEMENT', 'ASSURANCE')),
    jurisdiction TEXT NOT NULL,
    subject      TEXT NOT NULL,
    year         INTEGER,
    level        INTEGER NOT NULL CHECK (level >= 0),   -- issued, or the assurance level
    found        INTEGER NOT NULL CHECK (found >= 0),   -- reductions found, or what was emitted
    excess       INTEGER NOT NULL CHECK (excess >= 0),  -- overstated, or emitted above the level
    identified   TEXT,
    reason       TEXT NOT NULL,
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (id, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX side_assessment_now ON side_assessment (kind, jurisdiction, subject, IFNULL(year, 0)) WHERE until = 9223372036854775807;

CREATE TRIGGER side_assessment_kept BEFORE DELETE ON side_assessment
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER side_assessment_closed_once BEFORE UPDATE ON side_assessment
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER side_assessment_unchanged BEFORE UPDATE OF id, kind, jurisdiction, subject, year, level, found, excess, identified, reason, since ON side_assessment
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;

-- Each party's part of an assessment: who used or holds credits, or a group of units.
CREATE TABLE side_share (
    assessment INTEGER NOT NULL,
    line       INTEGER NOT NULL CHECK (line > 0),
    role       TEXT NOT NULL CHECK (role IN ('RETIRED', 'HELD', 'GROUP')),
    entity     TEXT,             -- none: a jurisdiction's own account
    account    INTEGER,
    name       TEXT NOT NULL,    -- the representative of a group
    quantity   INTEGER NOT NULL CHECK (quantity >= 0),  -- credits, or emissions
    allowed    INTEGER NOT NULL CHECK (allowed >= 0),   -- a group's part of the level
    part       INTEGER NOT NULL CHECK (part >= 0),      -- of the excess
    PRIMARY KEY (assessment, line)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER side_share_kept BEFORE DELETE ON side_share
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER side_share_unchanged BEFORE UPDATE ON side_share
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;

CREATE TABLE side_obligation (
    id           INTEGER NOT NULL,
    assessment   INTEGER NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('REPLACEMENT', 'ASSURANCE')),
    jurisdiction TEXT NOT NULL,  -- of the entity; that of the assessment may be the issuer's
    subject      TEXT NOT NULL,
    year         INTEGER,
    rule_set     TEXT NOT NULL,  -- which kinds cover it
    entity       TEXT NOT NULL,
    quantity     INTEGER NOT NULL CHECK (quantity > 0),
    covered      INTEGER NOT NULL CHECK (covered >= 0 AND covered <= quantity),
    due          TEXT,
    state        TEXT NOT NULL CHECK (state IN ('DUE', 'COVERED', 'VOID')),
    reason       TEXT NOT NULL,  -- of the assessment, or why it is void
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (id, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX side_obligation_now ON side_obligation (id) WHERE until = 9223372036854775807;

CREATE TRIGGER side_obligation_kept BEFORE DELETE ON side_obligation
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER side_obligation_closed_once BEFORE UPDATE ON side_obligation
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER side_obligation_unchanged BEFORE UPDATE OF id, assessment, kind, jurisdiction, subject, year, rule_set, entity, quantity, covered, due, state, reason, since ON side_obligation
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;
CREATE INDEX side_obligation_of ON side_obligation (assessment) WHERE until = 9223372036854775807;

-- The serial numbers that were retired to cover it.
CREATE TABLE side_cover (
    obligation  INTEGER NOT NULL,
    line        INTEGER NOT NULL CHECK (line > 0),
    series      INTEGER NOT NULL,
    first       INTEGER NOT NULL,
    last        INTEGER NOT NULL CHECK (last >= first),
    kind        TEXT NOT NULL,
    account     INTEGER NOT NULL,
    destination INTEGER NOT NULL,
    since       INTEGER NOT NULL,
    PRIMARY KEY (obligation, line)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER side_cover_kept BEFORE DELETE ON side_cover
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER side_cover_unchanged BEFORE UPDATE ON side_cover
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
