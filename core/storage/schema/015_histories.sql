-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one entry changed is found where it stands, in the tables that have a row for every entity and
-- year. Only bulk work writes them, in the order of its entries: an index by the entry grows at its end.
-- The other versioned tables are small enough to be looked through.
CREATE INDEX emissions_since ON emissions (since);
CREATE INDEX emissions_until ON emissions (until) WHERE until < 9223372036854775807;
CREATE INDEX obligation_since ON obligation (since);
CREATE INDEX obligation_until ON obligation (until) WHERE until < 9223372036854775807;
CREATE INDEX run_since ON run (since);
CREATE INDEX run_until ON run (until) WHERE until < 9223372036854775807;
