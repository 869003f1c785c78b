-- SPDX-License-Identifier: GPL-3.0-or-later
-- Instruments. A series is a number line; a lot is what one command issued on it, with the attributes
-- that every serial number of it keeps for ever; a block is a range with an owner and a state.

CREATE TABLE series (
    id           INTEGER PRIMARY KEY,
    jurisdiction TEXT NOT NULL,
    class        TEXT NOT NULL CHECK (length(class) = 1),
    label        TEXT NOT NULL,  -- vintage, NV, or the project of an offset
    since        INTEGER NOT NULL,
    UNIQUE (jurisdiction, class, label)
) STRICT;

CREATE TRIGGER series_kept BEFORE DELETE ON series
BEGIN SELECT RAISE(ABORT, 'series are never deleted'); END;
CREATE TRIGGER series_unchanged BEFORE UPDATE ON series
BEGIN SELECT RAISE(ABORT, 'series are never changed'); END;

CREATE TABLE lot (
    id           INTEGER PRIMARY KEY,
    series       INTEGER NOT NULL REFERENCES series (id),
    first        INTEGER NOT NULL CHECK (first > 0),
    last         INTEGER NOT NULL CHECK (last >= first),
    kind         TEXT NOT NULL,     -- the category of compliance: ALLOWANCE, OFFSET_DEBS, APCR ...
    vintage      INTEGER,
    issue_year   INTEGER,
    project      TEXT,
    issuance     TEXT,
    since        INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX lot_first ON lot (series, first);

CREATE TRIGGER lot_follows BEFORE INSERT ON lot
WHEN NEW.first <> 1 + COALESCE((SELECT last FROM lot WHERE series = NEW.series ORDER BY first DESC LIMIT 1), 0)
BEGIN SELECT RAISE(ABORT, 'serial numbers are issued without a gap'); END;
CREATE TRIGGER lot_kept BEFORE DELETE ON lot
BEGIN SELECT RAISE(ABORT, 'lots are never deleted'); END;
CREATE TRIGGER lot_unchanged BEFORE UPDATE ON lot
BEGIN SELECT RAISE(ABORT, 'lots are never changed'); END;

-- The open set, clustered by the question "what is in this account?". Closed rows move to block_past.
CREATE TABLE block (
    account      INTEGER NOT NULL,
    series       INTEGER NOT NULL REFERENCES series (id),
    first        INTEGER NOT NULL,
    last         INTEGER NOT NULL CHECK (last >= first),
    lot          INTEGER NOT NULL REFERENCES lot (id),
    state        TEXT NOT NULL CHECK (state IN ('ACTIVE', 'PENDING', 'HELD', 'INVALIDATED')),
    origin       TEXT NOT NULL CHECK (origin IN ('ALLOCATED', 'TRANSFERRED')),
    recorded     TEXT NOT NULL,  -- when it came to rest in this account; a reversal restores it
    since        INTEGER NOT NULL,
    PRIMARY KEY (account, series, first)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX block_serial ON block (series, first);

CREATE TABLE block_past (
    account      INTEGER NOT NULL,
    series       INTEGER NOT NULL,
    first        INTEGER NOT NULL,
    last         INTEGER NOT NULL,
    lot          INTEGER NOT NULL,
    state        TEXT NOT NULL,
    origin       TEXT NOT NULL,
    recorded     TEXT NOT NULL,
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL CHECK (until > since),
    PRIMARY KEY (account, series, first, since)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER block_unchanged BEFORE UPDATE ON block
BEGIN SELECT RAISE(ABORT, 'blocks are split and moved, never changed'); END;
-- A block that an earlier entry made leaves the open set only for the past.
CREATE TRIGGER block_kept BEFORE DELETE ON block
WHEN OLD.since <= (SELECT number FROM journal_entry ORDER BY number DESC LIMIT 1)
     AND NOT EXISTS (SELECT 1 FROM block_past AS p WHERE p.account = OLD.account AND p.series = OLD.series
                     AND p.first = OLD.first AND p.since = OLD.since AND p.last = OLD.last)
BEGIN SELECT RAISE(ABORT, 'a block is kept in the past before it goes'); END;
CREATE TRIGGER block_past_kept BEFORE DELETE ON block_past
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER block_past_unchanged BEFORE UPDATE ON block_past
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;

-- What each entry did to each account: one line a series and entry, with the balance after it.
CREATE TABLE movement (
    account      INTEGER NOT NULL,
    series       INTEGER NOT NULL,
    entry        INTEGER NOT NULL,
    delta        INTEGER NOT NULL CHECK (delta <> 0),
    balance      INTEGER NOT NULL CHECK (balance >= 0),
    cause        TEXT NOT NULL CHECK (cause IN ('ISSUE', 'MOVE', 'RETIRE', 'REVERSE')),
    PRIMARY KEY (account, series, entry)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER movement_kept BEFORE DELETE ON movement
BEGIN SELECT RAISE(ABORT, 'movements are never deleted'); END;
CREATE TRIGGER movement_unchanged BEFORE UPDATE ON movement
BEGIN SELECT RAISE(ABORT, 'movements are never changed'); END;

-- Regulator's blocks on serial numbers (registry.md 4.4).
CREATE TABLE hold (
    id           INTEGER NOT NULL,
    jurisdiction TEXT NOT NULL,
    series       INTEGER NOT NULL REFERENCES series (id),
    first        INTEGER NOT NULL,
    last         INTEGER NOT NULL CHECK (last >= first),
    reason       TEXT NOT NULL,
    released     TEXT NOT NULL,
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (id, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX hold_now ON hold (id) WHERE until = 9223372036854775807;

CREATE TRIGGER hold_kept BEFORE DELETE ON hold
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER hold_closed_once BEFORE UPDATE ON hold
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER hold_unchanged BEFORE UPDATE OF id, jurisdiction, series, first, last, reason, released, since ON hold
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;
