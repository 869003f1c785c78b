// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_event_row.h"

#include "core/base/words.h"
#include "core/exchange/cell_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace citss {

ComplianceEventRow ComplianceEventRow::of(const QCborMap& record)
{
    ComplianceEventRow event;
    event.id = record.value(u"event"_s).toString();
    event.jurisdiction = record.value(u"jurisdiction"_s).toString();
    event.ruleSet = record.value(u"rule_set"_s).toString();
    event.type = record.value(u"type"_s).toString();
    if (const QCborValue year = record.value(u"year"_s); year.isInteger()) {
        event.year = static_cast<int>(year.toInteger());
    }
    event.parent = record.value(u"parent"_s).toString();
    if (const auto deadline = Instant::parse(record.value(u"deadline"_s).toString())) {
        event.deadline = *deadline;
    }
    event.state = record.value(u"state"_s).toString();
    return event;
}

bool ComplianceEventRow::isPublished() const
{
    return state != u"PLANNED"_s;
}

bool ComplianceEventRow::isClosed() const
{
    return state == u"CLOSED"_s;
}

bool ComplianceEventRow::isCutOff(Instant now) const
{
    return !deadline || *deadline <= now;
}

QString eventTitle(const ComplianceEventRow& event, const CellText& cellText)
{
    const QString what = !event.parent.isEmpty() ? event.parent
                         : event.year            ? QString::number(*event.year)
                                                 : event.ruleSet;
    return QStringList{event.jurisdiction, cellText.code(event.type), what}.join(u" · "_s);
}

QString eventStanding(const ComplianceEventRow& event, Instant now)
{
    if (event.isClosed()) {
        return QCoreApplication::translate("citss::ComplianceEvent",
                                           "Closed: its surrenders can no longer be reversed.");
    }
    if (!event.isPublished()) {
        return QCoreApplication::translate("citss::ComplianceEvent",
                                           "Next: load emissions and publish the obligations.");
    }
    if (event.state == u"RUN"_s) {
        return QCoreApplication::translate("citss::ComplianceEvent",
                                           "The surrender has been run: see its result.");
    }
    return event.isCutOff(now) ? QCoreApplication::translate(
                                     "citss::ComplianceEvent",
                                     "The deadline has passed; the surrender has not been run.")
                               : tooEarlyReason(event, now);
}

QString tooEarlyReason(const ComplianceEventRow& event, Instant now)
{
    return event.isCutOff(now)
               ? QString()
               : QCoreApplication::translate(
                     "citss::ComplianceEvent",
                     "Nothing is retired before the deadline, %1; until then entities may still "
                     "move instruments.")
                     .arg(instantText(*event.deadline));
}

}  // namespace citss
