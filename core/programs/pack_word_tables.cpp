// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/pack_word_tables.h"

#include <QtGlobal>

namespace citss {

namespace {

constexpr PackWord RuleWords[] = {
    {"ANNUAL", QT_TRANSLATE_NOOP("Label", "Annual")},
    {"INTERIM", QT_TRANSLATE_NOOP("Label", "Interim")},
    {"FULL", QT_TRANSLATE_NOOP("Label", "Full period")},
    {"RATE", QT_TRANSLATE_NOOP("Label", "Rate")},
    {"PENALTY", QT_TRANSLATE_NOOP("Label", "Late surrender")},
    {"LE_EVENT_YEAR", QT_TRANSLATE_NOOP("Label", "vintages up to the data year")},
    {"LE_PERIOD_END", QT_TRANSLATE_NOOP("Label", "vintages up to the period's last year")},
    {"GT_PERIOD_END", QT_TRANSLATE_NOOP("Label", "vintages after the period's last year")},
    {"EQ_EVENT_YEAR_PLUS_1",
     QT_TRANSLATE_NOOP("Label", "vintages of the year after the data year")},
    {"LE_EVENT_YEAR_PLUS_1",
     QT_TRANSLATE_NOOP("Label", "vintages up to the year after the data year")},
    {"ANY", QT_TRANSLATE_NOOP("Label", "any vintage")},
    {"LE_PERIOD_END_PLUS_1",
     QT_TRANSLATE_NOOP("Label", "issued by the year after the period's last")},
    {"NONE", QT_TRANSLATE_NOOP("Label", "stays on its date")},
    {"NEXT_BUSINESS_DAY", QT_TRANSLATE_NOOP("Label", "moves to the next business day")},
    {"RECORDED", QT_TRANSLATE_NOOP("Label", "when the transfer was recorded")},
    {"SUBMITTED", QT_TRANSLATE_NOOP("Label", "when the transfer was submitted")},
    {"VINTAGE", QT_TRANSLATE_NOOP("Label", "oldest vintage first")},
    {"FIFO", QT_TRANSLATE_NOOP("Label", "first in, first out")},
    {"ASC", QT_TRANSLATE_NOOP("Label", "oldest vintage first")},
    {"DESC", QT_TRANSLATE_NOOP("Label", "newest vintage first")},
    {"RETIRE", QT_TRANSLATE_NOOP("Label", "are run like all others")},
    {"SKIP", QT_TRANSLATE_NOOP("Label", "are left out")},
    {"P6M", QT_TRANSLATE_NOOP("Label", "six months after the missed deadline")},
    {"P30D", QT_TRANSLATE_NOOP("Label", "thirty days after the missed deadline")},
    {"IMMEDIATE", QT_TRANSLATE_NOOP("Label", "at once")},
    {"FLOOR", QT_TRANSLATE_NOOP("Label", "rounded down")},
    {"CEIL", QT_TRANSLATE_NOOP("Label", "rounded up")},
    {"HALF_UP", QT_TRANSLATE_NOOP("Label", "rounded half up")},
    {"COMPLIANCE", QT_TRANSLATE_NOOP("Label", "Compliance account")},
    {"HOLDING", QT_TRANSLATE_NOOP("Label", "General account")},
    {"ENTITY", QT_TRANSLATE_NOOP("Label", "Entity")},
    {"JURISDICTION", QT_TRANSLATE_NOOP("Label", "Jurisdiction")},
    {"PER_YEAR", QT_TRANSLATE_NOOP("Label", "entered for each year")},
    {"TRUE_UP", QT_TRANSLATE_NOOP("Label", "Allowance under a true-up")},
    {"*", QT_TRANSLATE_NOOP("Label", "all")},
};

constexpr PackWord PackKeys[] = {
    {"*", QT_TRANSLATE_NOOP("Label", "every year")},
    {"account", QT_TRANSLATE_NOOP("Label", "Account")},
    {"accounts", QT_TRANSLATE_NOOP("Label", "Account types")},
    {"cancel_unused", QT_TRANSLATE_NOOP("Label", "Cancelled if unused")},
    {"carry", QT_TRANSLATE_NOOP("Label", "The deficit joins the next obligation")},
    {"category", QT_TRANSLATE_NOOP("Label", "Category")},
    {"cats", QT_TRANSLATE_NOOP("Label", "Instrument kinds")},
    {"citations", QT_TRANSLATE_NOOP("Label", "Citations")},
    {"class", QT_TRANSLATE_NOOP("Label", "Serial number class")},
    {"closing", QT_TRANSLATE_NOOP("Label", "Closing")},
    {"confidentiality", QT_TRANSLATE_NOOP("Label", "Confidentiality")},
    {"counts_for_limit", QT_TRANSLATE_NOOP("Label", "Counts towards the holding limit")},
    {"currency", QT_TRANSLATE_NOOP("Label", "Currency")},
    {"cutoff", QT_TRANSLATE_NOOP("Label", "Cut-off")},
    {"dates", QT_TRANSLATE_NOOP("Label", "Single dates")},
    {"day", QT_TRANSLATE_NOOP("Label", "Day")},
    {"deadline", QT_TRANSLATE_NOOP("Label", "Deadline")},
    {"due", QT_TRANSLATE_NOOP("Label", "Due")},
    {"assurance", QT_TRANSLATE_NOOP("Label", "Assurance")},
    {"eite", QT_TRANSLATE_NOOP("Label", "Industry exposed to trade")},
    {"further", QT_TRANSLATE_NOOP("Label", "Further rules")},
    {"replacement", QT_TRANSLATE_NOOP("Label", "Replacement")},
    {"easter", QT_TRANSLATE_NOOP("Label", "Days from Easter Sunday")},
    {"en", QT_TRANSLATE_NOOP("Label", "English")},
    {"event_months", QT_TRANSLATE_NOOP("Label", "Months until an event closes")},
    {"events", QT_TRANSLATE_NOOP("Label", "Events")},
    {"factor", QT_TRANSLATE_NOOP("Label", "Factor")},
    {"fewest_groups", QT_TRANSLATE_NOOP("Label", "Fewest groups behind a published figure")},
    {"fr", QT_TRANSLATE_NOOP("Label", "French")},
    {"holidays", QT_TRANSLATE_NOOP("Label", "Calendar")},
    {"id", QT_TRANSLATE_NOOP("Label", "Identifier")},
    {"instruments", QT_TRANSLATE_NOOP("Label", "Instrument kinds")},
    {"issuers", QT_TRANSLATE_NOOP("Label", "Accepted issuers")},
    {"jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction")},
    {"last_year", QT_TRANSLATE_NOOP("Label", "Last data year")},
    {"leap", QT_TRANSLATE_NOOP("Label", "In leap years")},
    {"limits", QT_TRANSLATE_NOOP("Label", "Limits")},
    {"members", QT_TRANSLATE_NOOP("Label", "Jurisdictions")},
    {"money", QT_TRANSLATE_NOOP("Label", "Money")},
    {"month", QT_TRANSLATE_NOOP("Label", "Month")},
    {"nth", QT_TRANSLATE_NOOP("Label", "Which in the month")},
    {"offset", QT_TRANSLATE_NOOP("Label", "Offset credit")},
    {"offset_issue", QT_TRANSLATE_NOOP("Label", "Offset credits issued")},
    {"on", QT_TRANSLATE_NOOP("Label", "At events")},
    {"only", QT_TRANSLATE_NOOP("Label", "Only at some events")},
    {"order", QT_TRANSLATE_NOOP("Label", "Retirement order")},
    {"owner", QT_TRANSLATE_NOOP("Label", "Held by")},
    {"penalty", QT_TRANSLATE_NOOP("Label", "Penalties")},
    {"period", QT_TRANSLATE_NOOP("Label", "Compliance period")},
    {"period_limits", QT_TRANSLATE_NOOP("Label", "The room left in the period binds")},
    {"phases", QT_TRANSLATE_NOOP("Label", "Phases")},
    {"plus", QT_TRANSLATE_NOOP("Label", "Days later")},
    {"pools", QT_TRANSLATE_NOOP("Label", "Drawn from")},
    {"ppm", QT_TRANSLATE_NOOP("Label", "Share")},
    {"programme", QT_TRANSLATE_NOOP("Label", "Programme")},
    {"programme_ended", QT_TRANSLATE_NOOP("Label", "Programme ended")},
    {"rate", QT_TRANSLATE_NOOP("Label", "Rate")},
    {"regulator_to", QT_TRANSLATE_NOOP("Label", "The regulator may also move to")},
    {"request", QT_TRANSLATE_NOOP("Label", "Requested serial numbers")},
    {"rest_to", QT_TRANSLATE_NOOP("Label", "What is beyond the missing amount")},
    {"role", QT_TRANSLATE_NOOP("Label", "Role in compliance runs")},
    {"roll", QT_TRANSLATE_NOOP("Label", "On a day without business")},
    {"round", QT_TRANSLATE_NOOP("Label", "Rounding")},
    {"rule_sets", QT_TRANSLATE_NOOP("Label", "Rule sets")},
    {"saturday_to_friday", QT_TRANSLATE_NOOP("Label", "A Saturday moves to Friday")},
    {"scale", QT_TRANSLATE_NOOP("Label", "Part of the emissions that counts")},
    {"share", QT_TRANSLATE_NOOP("Label", "Share")},
    {"sort", QT_TRANSLATE_NOOP("Label", "Order within a kind")},
    {"sunday_to_monday", QT_TRANSLATE_NOOP("Label", "A Sunday moves to Monday")},
    {"suspended_policy", QT_TRANSLATE_NOOP("Label", "Suspended accounts")},
    {"term", QT_TRANSLATE_NOOP("Label", "Term")},
    {"tiers", QT_TRANSLATE_NOOP("Label", "Who sees what")},
    {"time", QT_TRANSLATE_NOOP("Label", "Time")},
    {"title", QT_TRANSLATE_NOOP("Label", "Title")},
    {"to", QT_TRANSLATE_NOOP("Label", "The holder may send to")},
    {"type", QT_TRANSLATE_NOOP("Label", "Type")},
    {"tz", QT_TRANSLATE_NOOP("Label", "Time zone")},
    {"unit", QT_TRANSLATE_NOOP("Label", "Unit")},
    {"version", QT_TRANSLATE_NOOP("Label", "Version")},
    {"vintage", QT_TRANSLATE_NOOP("Label", "Vintages")},
    {"vintaged", QT_TRANSLATE_NOOP("Label", "Has a vintage")},
    {"vocabulary", QT_TRANSLATE_NOOP("Label", "Vocabulary")},
    {"weekday", QT_TRANSLATE_NOOP("Label", "Weekday")},
    {"yearly", QT_TRANSLATE_NOOP("Label", "Every year")},
};

constexpr PackWord PackTerms[] = {
    {"allowance", QT_TRANSLATE_NOOP("Label", "Allowance")},
    {"assurance", QT_TRANSLATE_NOOP("Label", "Assurance")},
    {"authority", QT_TRANSLATE_NOOP("Label", "Authority")},
    {"compliance_account", QT_TRANSLATE_NOOP("Label", "Compliance account")},
    {"compliance_period", QT_TRANSLATE_NOOP("Label", "Compliance period")},
    {"deadline", QT_TRANSLATE_NOOP("Label", "Deadline")},
    {"entity", QT_TRANSLATE_NOOP("Label", "Entity")},
    {"general_account", QT_TRANSLATE_NOOP("Label", "General account")},
    {"instrument", QT_TRANSLATE_NOOP("Label", "Instrument")},
    {"interim_period", QT_TRANSLATE_NOOP("Label", "Interim period")},
    {"obligation", QT_TRANSLATE_NOOP("Label", "Compliance obligation")},
    {"offset_credit", QT_TRANSLATE_NOOP("Label", "Offset credit")},
    {"penalty", QT_TRANSLATE_NOOP("Label", "Penalty")},
    {"programme", QT_TRANSLATE_NOOP("Label", "Programme")},
    {"rate_credit", QT_TRANSLATE_NOOP("Label", "Rate credit")},
    {"rate_standard", QT_TRANSLATE_NOOP("Label", "Rate standard")},
    {"reserve", QT_TRANSLATE_NOOP("Label", "Reserve")},
    {"retire", QT_TRANSLATE_NOOP("Label", "To retire")},
    {"shortfall", QT_TRANSLATE_NOOP("Label", "Shortfall")},
    {"true_up", QT_TRANSLATE_NOOP("Label", "True-up")},
    {"vintage", QT_TRANSLATE_NOOP("Label", "Vintage")},
};

constexpr PackWord DisclosureSubjects[] = {
    {"ACCOUNT_NUMBERS", QT_TRANSLATE_NOOP("Label", "Account numbers")},
    {"ASSOCIATIONS", QT_TRANSLATE_NOOP("Label", "Associations of entities")},
    {"BIDS", QT_TRANSLATE_NOOP("Label", "Bids")},
    {"COMPLIANCE_HOLDINGS", QT_TRANSLATE_NOOP("Label", "Holdings of compliance accounts")},
    {"COMPLIANCE_OUTCOMES", QT_TRANSLATE_NOOP("Label", "Who complied")},
    {"GENERAL_HOLDINGS", QT_TRANSLATE_NOOP("Label", "Holdings of general accounts")},
    {"IDENTITY_FILES", QT_TRANSLATE_NOOP("Label", "Identity files")},
    {"INSTRUMENT_TOTALS", QT_TRANSLATE_NOOP("Label", "Totals of instruments")},
    {"OFFSET_ISSUANCE", QT_TRANSLATE_NOOP("Label", "Offset credits issued")},
    {"OWN_HOLDINGS", QT_TRANSLATE_NOOP("Label", "An entity's own holdings")},
    {"OWN_TRANSFERS", QT_TRANSLATE_NOOP("Label", "An entity's own transfers")},
    {"PERSONAL_DATA", QT_TRANSLATE_NOOP("Label", "Personal data")},
    {"REGISTRANTS", QT_TRANSLATE_NOOP("Label", "Who is registered")},
    {"SERIAL_NUMBERS", QT_TRANSLATE_NOOP("Label", "Serial numbers")},
    {"TRANSFER_PARTIES", QT_TRANSLATE_NOOP("Label", "Parties to transfers")},
    {"TRANSFER_PRICES", QT_TRANSLATE_NOOP("Label", "Prices of transfers")},
    {"TRANSFER_TOTALS", QT_TRANSLATE_NOOP("Label", "Totals of transfers")},
};

constexpr PackWord DisclosureTiers[] = {
    {"0", QT_TRANSLATE_NOOP("Label", "Everybody")},
    {"1", QT_TRANSLATE_NOOP("Label", "The entity's own representatives")},
    {"2", QT_TRANSLATE_NOOP("Label", "The jurisdiction's staff")},
    {"3", QT_TRANSLATE_NOOP("Label", "Registrars")},
    {"4", QT_TRANSLATE_NOOP("Label", "Auditors")},
};

}  // namespace

std::span<const PackWord> ruleWords()
{
    return RuleWords;
}

std::span<const PackWord> packKeys()
{
    return PackKeys;
}

std::span<const PackWord> packTerms()
{
    return PackTerms;
}

std::span<const PackWord> disclosureSubjects()
{
    return DisclosureSubjects;
}

std::span<const PackWord> disclosureTiers()
{
    return DisclosureTiers;
}

}  // namespace citss
