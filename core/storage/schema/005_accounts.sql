-- SPDX-License-Identifier: GPL-3.0-or-later
-- Accounts. `seq` counts over the whole registry and ends the account number; tables of instruments
-- refer to it. An entity's account names its entity, a jurisdiction's own has none.

CREATE TABLE account (
    seq          INTEGER NOT NULL,
    number       TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    entity       TEXT,
    type         TEXT NOT NULL CHECK (type IN ('GENERAL', 'COMPLIANCE', 'LIMITED_USE', 'ANNUAL_ALLOCATION',
                  'EXCHANGE_CLEARING', 'ISSUANCE', 'ALLOCATION', 'AUCTION', 'RESERVE', 'PRICE_CEILING',
                  'VOLUNTARY_RENEWABLE', 'CONTAINMENT_RESERVE', 'RETIREMENT', 'INVALIDATION',
                  'ENVIRONMENTAL_INTEGRITY', 'FOREST_BUFFER', 'SANCTION', 'SPECIAL')),
    name         TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('OPEN', 'RESTRICTED', 'SUSPENDED', 'REVOKED', 'CLOSED')),
    reason       TEXT NOT NULL,  -- why it is in this state
    since        INTEGER NOT NULL,
    until        INTEGER NOT NULL DEFAULT 9223372036854775807,
    PRIMARY KEY (seq, since)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX account_now ON account (seq) WHERE until = 9223372036854775807;

CREATE TRIGGER account_kept BEFORE DELETE ON account
BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;

CREATE TRIGGER account_closed_once BEFORE UPDATE ON account
WHEN OLD.until <> 9223372036854775807 OR NEW.until <= OLD.since
BEGIN SELECT RAISE(ABORT, 'a row is closed once, after it began'); END;

CREATE TRIGGER account_unchanged BEFORE UPDATE OF seq, number, jurisdiction, entity, type, name, state, reason, since ON account
BEGIN SELECT RAISE(ABORT, 'rows are closed, never changed'); END;
CREATE UNIQUE INDEX account_number ON account (number) WHERE until = 9223372036854775807;
-- At most one account of each type for an entity (17 CCR 95831(a)(1)).
CREATE UNIQUE INDEX account_of_entity ON account (entity, type)
    WHERE until = 9223372036854775807 AND entity IS NOT NULL AND state <> 'CLOSED';
CREATE INDEX account_of_jurisdiction ON account (jurisdiction, type)
    WHERE until = 9223372036854775807 AND entity IS NULL;
-- Everything of an entity, closed accounts too, in the order in which lists show it.
CREATE UNIQUE INDEX account_holder ON account (entity, number) WHERE until = 9223372036854775807;
