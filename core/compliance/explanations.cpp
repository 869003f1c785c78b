// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/explanations.h"

#include "core/base/money.h"
#include "core/compliance/code_labels.h"
#include "core/compliance/compliance_problems.h"
#include "core/compliance/plan_notes.h"
#include "core/instruments/serial_block.h"
#include "core/registry/field.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

const ProblemType LimitRoom = {
    "LIMIT_ROOM",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem",
                      "The limit %1 allows %2 instruments of its kinds; %3 are used, %4 more "
                      "could be."),
    {{{"limit"},
      {"room", ArgumentKind::Count},
      {"used", ArgumentKind::Count},
      {"left", ArgumentKind::Count}}}};
const ProblemType LimitUsedUp = {
    "LIMIT_USED_UP",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem",
                      "The limit %1 is used up: it allows %2 instruments of its kinds. What is "
                      "held beyond that stays in the account."),
    {{{"limit"}, {"room", ArgumentKind::Count}}}};
const ProblemType OwedCarried = {
    "OWED_CARRIED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 instruments of this obligation are a deficit carried in from before."),
    {{{"quantity", ArgumentKind::Count}}}};
const ProblemType ShortBy = {
    "SHORT_BY",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 instruments are owed; %2 can be retired, so %3 are missing."),
    {{{"owed", ArgumentKind::Count},
      {"retired", ArgumentKind::Count},
      {"missing", ArgumentKind::Count}}}};
const ProblemType ShortHeldNot = {
    "SHORT_HELD_NOT_COUNTED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 instruments are held but do not count: %2."),
    {{{"quantity", ArgumentKind::Count}, {"reason", ArgumentKind::Label}}}};
const ProblemType ShortCosts = {
    "SHORT_COSTS",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "This shortfall costs %1 instruments."),
    {{{"instruments", ArgumentKind::Count}}}};
const ProblemType ShortCostsBy = {
    "SHORT_COSTS_BY",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "This shortfall costs %1 instruments, due on %2."),
    {{{"instruments", ArgumentKind::Count}, {"due"}}}};
const ProblemType ShortCostsMoney = {"SHORT_COSTS_MONEY",
                                     Severity::Note,
                                     QT_TRANSLATE_NOOP("Problem", "This shortfall costs %1 %2."),
                                     {{{"amount"}, {"currency"}}}};
const ProblemType ShortMove = {
    "SHORT_MOVE",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem",
                      "To be in time, at least %1 more eligible instruments must be in the "
                      "compliance account by %2."),
    {{{"quantity", ArgumentKind::Count}, {"deadline"}}}};

qint64 figure(const QCborMap& record, QLatin1String column)
{
    return record.value(column).toInteger();
}

QString digits(qint64 serial)
{
    return QString::number(serial).rightJustified(SerialBlock::Digits, u'0');
}

/// What is held and could not have been drawn, by reason.
Problems notCounted(const QList<QCborMap>& leftovers)
{
    std::map<QString, qint64> quantities;
    for (const QCborMap& leftover : leftovers) {
        quantities[leftover.value(u"reason"_s).toString()] +=
            figure(leftover, QLatin1String("qty"));
    }
    Problems notes;
    for (const Choice& reason : leftoverReasonLabels()) {
        const auto found = quantities.find(QLatin1String(reason.code));
        const auto known = compliance::blockReasonFromWord(QLatin1String(reason.code));
        const bool isKept = known && (compliance::isIneligible(*known) ||
                                      *known == compliance::BlockReason::OverLimit);
        if (found != quantities.end() && isKept) {
            notes += problem(ShortHeldNot, {}, {found->second, QString::fromLatin1(reason.label)});
        }
    }
    return notes;
}

Problems costOf(const QCborMap& entity)
{
    Problems notes;
    const qint64 instruments = figure(entity, QLatin1String("late_obl"));
    const QString due = entity.value(u"due"_s).toString();
    if (instruments > 0) {
        notes += due.isEmpty() ? problem(ShortCosts, {}, {instruments})
                               : problem(ShortCostsBy, {}, {instruments, due});
    }
    const auto money = Money::fromCents(figure(entity, QLatin1String("cents")),
                                        entity.value(u"currency"_s).toString());
    if (money && money->cents() > 0) {
        notes += problem(ShortCostsMoney, {}, {money->amountText(), money->currency()});
    }
    return notes;
}

}  // namespace

Problem lineExplanation(const QCborMap& line)
{
    const qint64 taken = figure(line, QLatin1String("qty"));
    const qint64 needed = figure(line, QLatin1String("obligation_left")) + taken;
    const qint64 offered = figure(line, QLatin1String("offered"));
    const QString law = line.value(u"citation"_s).toString();
    const QString limit = line.value(u"limit_id"_s).toString();
    if (limit.isEmpty()) {
        return problem(compliance::LineTaken, {}, {needed, offered, taken}, law);
    }
    return problem(compliance::LineTakenWithinLimit,
                   {},
                   {limit, figure(line, QLatin1String("room")), needed, offered, taken},
                   law);
}

Problem leftoverExplanation(const QCborMap& leftover)
{
    const QString reason = leftover.value(u"reason"_s).toString();
    compliance::Leftover left{.series = compliance::SeriesKey(0),
                              .block = SerialRange::of(1, 1),
                              .left = Tonnes::of(figure(leftover, QLatin1String("qty"))),
                              .reason = compliance::blockReasonFromWord(reason).value_or(
                                  compliance::BlockReason::NotNeeded),
                              .limit = {}};
    if (const auto limit = Identifier::parse(leftover.value(u"limit_id"_s).toString())) {
        left.limit = *limit;
    }
    return compliance::explanation(left, Rules());
}

Problem limitExplanation(const QCborMap& limit)
{
    const QString id = limit.value(u"limit_id"_s).toString();
    const qint64 room = figure(limit, QLatin1String("room"));
    const qint64 left = figure(limit, QLatin1String("room_left"));
    return left == 0
               ? problem(LimitUsedUp, {}, {id, room})
               : problem(LimitRoom, {}, {id, room, figure(limit, QLatin1String("used")), left});
}

Problems shortfallExplanation(const EntityRows& rows, const QString& deadline)
{
    Problems notes;
    if (const qint64 carried = figure(rows.entity, QLatin1String("carried")); carried > 0) {
        notes += problem(OwedCarried, {}, {carried});
    }
    const qint64 missing = figure(rows.entity, QLatin1String("shortfall"));
    if (missing == 0) {
        return notes;
    }
    const qint64 owed = figure(rows.entity, QLatin1String("obligation"));
    notes += problem(ShortBy, {}, {owed, owed - missing, missing});
    notes += notCounted(rows.leftovers);
    if (!deadline.isEmpty()) {
        notes += problem(ShortMove, {}, {missing, deadline});
    }
    return notes + costOf(rows.entity);
}

QString serialsText(const QCborMap& record)
{
    const QString first = digits(figure(record, QLatin1String("serial_first")));
    const QString last = digits(figure(record, QLatin1String("serial_last")));
    const QString start = record.value(u"series"_s).toString() + u'-' + first;
    return first == last ? start : start + u".."_s + last;
}

ProblemTypes explanationProblems()
{
    static const ProblemType* const types[] = {&LimitRoom,
                                               &LimitUsedUp,
                                               &OwedCarried,
                                               &ShortBy,
                                               &ShortHeldNot,
                                               &ShortCosts,
                                               &ShortCostsBy,
                                               &ShortCostsMoney,
                                               &ShortMove};
    return types;
}

}  // namespace citss
