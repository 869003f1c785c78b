-- SPDX-License-Identifier: GPL-3.0-or-later
-- Instruments. A series is a number line; a product is what is traded as one: a kind and vintage on it;
-- a lot is what one command issued, with the attributes that every serial number of it keeps for ever; a
-- block is a range with an owner and a state. `account` is everywhere the account's seq.

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

-- Kinds of one class may share a number line: reserve categories A, B and C do.
CREATE TABLE product (
    id           INTEGER PRIMARY KEY,
    series       INTEGER NOT NULL REFERENCES series (id),
    kind         TEXT NOT NULL,     -- the category of compliance: ALLOWANCE, OFFSET_DEBS, APCR ...
    vintage      INTEGER,
    project      TEXT,
    since        INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX product_series ON product (series, kind, IFNULL(vintage, 0));
CREATE INDEX product_kind ON product (kind, vintage);

CREATE TRIGGER product_kept BEFORE DELETE ON product
BEGIN SELECT RAISE(ABORT, 'products are never deleted'); END;
CREATE TRIGGER product_unchanged BEFORE UPDATE ON product
BEGIN SELECT RAISE(ABORT, 'products are never changed'); END;

CREATE TABLE lot (
    id           INTEGER PRIMARY KEY,
    series       INTEGER NOT NULL REFERENCES series (id),
    first        INTEGER NOT NULL CHECK (first > 0),
    last         INTEGER NOT NULL CHECK (last >= first AND last <= 999999999999),
    product      INTEGER NOT NULL REFERENCES product (id),
    issue_year   INTEGER,
    issuance     TEXT,
    since        INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX lot_first ON lot (series, first);
CREATE INDEX lot_product ON lot (product, issuance);

CREATE TRIGGER lot_follows BEFORE INSERT ON lot
WHEN NEW.first <> 1 + COALESCE((SELECT last FROM lot WHERE series = NEW.series ORDER BY first DESC LIMIT 1), 0)
BEGIN SELECT RAISE(ABORT, 'serial numbers are issued without a gap'); END;
CREATE TRIGGER lot_of_product BEFORE INSERT ON lot
WHEN NEW.series <> (SELECT series FROM product WHERE id = NEW.product)
BEGIN SELECT RAISE(ABORT, 'a lot lies on the number line of its product'); END;
CREATE TRIGGER lot_kept BEFORE DELETE ON lot
BEGIN SELECT RAISE(ABORT, 'lots are never deleted'); END;
CREATE TRIGGER lot_unchanged BEFORE UPDATE ON lot
BEGIN SELECT RAISE(ABORT, 'lots are never changed'); END;

-- The open set, clustered by the question "what is in this account?".
CREATE TABLE block (
    account      INTEGER NOT NULL,
    product      INTEGER NOT NULL,
    first        INTEGER NOT NULL,
    last         INTEGER NOT NULL CHECK (last >= first),
    series       INTEGER NOT NULL,
    lot          INTEGER NOT NULL REFERENCES lot (id),
    -- A list of more than two would be built anew as a table for every row that is written.
    state        TEXT NOT NULL CHECK (state = 'ACTIVE' OR state = 'PENDING' OR state = 'HELD' OR state = 'INVALIDATED'),
    origin       TEXT NOT NULL CHECK (origin IN ('ALLOCATED', 'TRANSFERRED')),
    recorded     TEXT NOT NULL,     -- when it came to rest in this account; a reversal restores it
    source       INTEGER NOT NULL,  -- the account it was in before, 0 if it was issued here
    since        INTEGER NOT NULL,
    PRIMARY KEY (account, product, first)
) STRICT, WITHOUT ROWID;

-- Who holds a serial number. No two blocks begin with the same one.
CREATE UNIQUE INDEX block_serial ON block (series, first);

CREATE TABLE block_past (
    account      INTEGER NOT NULL,
    product      INTEGER NOT NULL,
    first        INTEGER NOT NULL,
    last         INTEGER NOT NULL,
    series       INTEGER NOT NULL,
    lot          INTEGER NOT NULL,
    state        TEXT NOT NULL,
    origin       TEXT NOT NULL,
    recorded     TEXT NOT NULL,
    source       INTEGER NOT NULL,
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL CHECK (until > since),
    PRIMARY KEY (account, product, first, since)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER block_unchanged BEFORE UPDATE ON block
BEGIN SELECT RAISE(ABORT, 'blocks are split and moved, never changed'); END;
-- A block leaves the open set only for the past; one that the same entry made has no past. The entry
-- that is being performed follows the last one of the journal.
CREATE TRIGGER block_closed AFTER DELETE ON block
BEGIN
    INSERT INTO block_past (account, product, first, last, series, lot, state, origin, recorded, source, since, until)
    SELECT OLD.account, OLD.product, OLD.first, OLD.last, OLD.series, OLD.lot, OLD.state, OLD.origin,
           OLD.recorded, OLD.source, OLD.since, j.number + 1
    FROM (SELECT number FROM journal_entry ORDER BY number DESC LIMIT 1) AS j
    WHERE OLD.since <= j.number;
END;
CREATE TRIGGER block_past_kept BEFORE DELETE ON block_past
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER block_past_unchanged BEFORE UPDATE ON block_past
BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;

-- Which account has ever held which product, from which entry on: the list that balances are read by.
CREATE TABLE holding (
    account      INTEGER NOT NULL,
    product      INTEGER NOT NULL REFERENCES product (id),
    since        INTEGER NOT NULL,
    PRIMARY KEY (account, product)
) STRICT, WITHOUT ROWID;

CREATE INDEX holding_product ON holding (product);

CREATE TRIGGER holding_kept BEFORE DELETE ON holding
BEGIN SELECT RAISE(ABORT, 'holdings are never deleted'); END;
CREATE TRIGGER holding_unchanged BEFORE UPDATE ON holding
BEGIN SELECT RAISE(ABORT, 'holdings are never changed'); END;

-- What each entry did to each holding: one line a product and entry, with the balance after it and the
-- parts of that balance which are pending or held. No delta: only their state changed.
CREATE TABLE movement (
    account      INTEGER NOT NULL,
    product      INTEGER NOT NULL,
    entry        INTEGER NOT NULL,
    delta        INTEGER NOT NULL,
    balance      INTEGER NOT NULL,
    pending      INTEGER NOT NULL CHECK (pending >= 0),
    held         INTEGER NOT NULL CHECK (held >= 0 AND pending + held <= balance),
    cause        TEXT NOT NULL CHECK (cause = 'ISSUE' OR cause = 'MOVE' OR cause = 'RETIRE' OR cause = 'REVERSE' OR cause = 'STATE'),
    PRIMARY KEY (account, product, entry)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER movement_kept BEFORE DELETE ON movement
BEGIN SELECT RAISE(ABORT, 'movements are never deleted'); END;
CREATE TRIGGER movement_unchanged BEFORE UPDATE ON movement
BEGIN SELECT RAISE(ABORT, 'movements are never changed'); END;

-- Regulator's blocks on serial numbers (registry.md 4.4). `released` says why it ended.
CREATE TABLE hold (
    id           INTEGER NOT NULL,
    jurisdiction TEXT NOT NULL,
    series       INTEGER NOT NULL REFERENCES series (id),
    first        INTEGER NOT NULL,
    last         INTEGER NOT NULL CHECK (last >= first),
    reason       TEXT NOT NULL,
    authority    TEXT NOT NULL,
    placed       TEXT NOT NULL,
    released     TEXT NOT NULL,
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (id, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX hold_now ON hold (id) WHERE until = 9223372036854775807;
CREATE INDEX hold_standing ON hold (series, first) WHERE until = 9223372036854775807 AND released = '';

CREATE TRIGGER hold_kept BEFORE DELETE ON hold
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER hold_closed_once BEFORE UPDATE ON hold
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER hold_unchanged BEFORE UPDATE OF id, jurisdiction, series, first, last, reason, authority, placed, released, since ON hold
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;
