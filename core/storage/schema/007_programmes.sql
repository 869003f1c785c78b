-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rule packs that this registry has adopted, as they were adopted: what ran under a version can
-- always be run again under it.

CREATE TABLE rule_pack (
    id           TEXT NOT NULL,
    version      INTEGER NOT NULL,
    hash         BLOB NOT NULL CHECK (length(hash) = 32),
    content      BLOB NOT NULL,
    since        INTEGER NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER rule_pack_kept BEFORE DELETE ON rule_pack
BEGIN SELECT RAISE(ABORT, 'rule packs are never deleted'); END;

CREATE TRIGGER rule_pack_unchanged BEFORE UPDATE ON rule_pack
BEGIN SELECT RAISE(ABORT, 'an adopted rule pack is never changed'); END;
