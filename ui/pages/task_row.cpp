// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/task_row.h"

#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "core/exchange/cell_text.h"
#include "ui/widgets/registry_link.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

std::optional<Instant> instantOf(const Value& value)
{
    const Result<Instant> instant = Instant::parse(value.toString());
    return instant ? std::optional(*instant) : std::nullopt;
}

bool flagOf(const Value& value)
{
    return value.toInteger() != 0 || value.toBool();
}

QString words(const char* text, qint64 count = -1)
{
    return QCoreApplication::translate("citss::Task", text, nullptr, static_cast<int>(count));
}

QString aheadText(qint64 left)
{
    return left >= Day    ? words(QT_TRANSLATE_N_NOOP("citss::Task", "in %n day(s)"), left / Day)
           : left >= Hour ? words(QT_TRANSLATE_N_NOOP("citss::Task", "in %n hour(s)"), left / Hour)
                          : words(QT_TRANSLATE_N_NOOP("citss::Task", "in %n minute(s)"),
                                  std::max<qint64>(1, left / Minute));
}

QString overdueText(qint64 late)
{
    return late >= Day ? words(QT_TRANSLATE_N_NOOP("citss::Task", "%n day(s) overdue"), late / Day)
           : late >= Hour
               ? words(QT_TRANSLATE_N_NOOP("citss::Task", "%n hour(s) overdue"), late / Hour)
               : words(QT_TRANSLATE_NOOP("citss::Task", "just overdue"));
}

}  // namespace

TaskRow TaskRow::of(const QCborMap& record)
{
    const auto text = [&record](const QString& column) { return record.value(column).toString(); };
    return {.kind = text(u"kind"_s),
            .record = text(u"record"_s),
            .command = text(u"command"_s),
            .jurisdiction = text(u"jurisdiction"_s),
            .entity = text(u"entity_id"_s),
            .entityName = text(u"legal_name"_s),
            .waitsForMe = text(u"waits_for"_s) == u"ME"_s,
            .mayAct = flagOf(record.value(u"may_act"_s)),
            .since = instantOf(record.value(u"waiting_since"_s)),
            .due = instantOf(record.value(u"due"_s)),
            .dueDate = text(u"due_date"_s),
            .daysLeft = static_cast<int>(record.value(u"days_left"_s).toInteger()),
            .isOverdue = flagOf(record.value(u"overdue"_s)),
            .roles = text(u"roles"_s),
            .claimedBy = text(u"claimed_by"_s),
            .username = text(u"username"_s),
            .assignedBy = text(u"assigned_by"_s),
            .note = text(u"note"_s)};
}

bool TaskRow::isProposal() const
{
    return kind == u"DECIDE"_s || kind == u"REVISE"_s;
}

bool TaskRow::isEvent() const
{
    return kind == u"PUBLISH"_s || kind == u"PREVIEW"_s || kind == u"RUN"_s || kind == u"CLOSE"_s;
}

bool TaskRow::isSameAs(const TaskRow& other) const
{
    return kind == other.kind && record == other.record;
}

QCborMap TaskRow::name() const
{
    return {{u"kind"_s, kind}, {u"record"_s, record}};
}

std::optional<Instant> shownTime(const RegistryLink& link)
{
    const Moment& moment = link.moment();
    return moment.isNow() ? std::optional(link.about().now) : moment.time;
}

QString taskTitle(const TaskRow& task, const RegistryLink& link)
{
    if (task.kind == u"DECIDE"_s) {
        return words(QT_TRANSLATE_NOOP("citss::Task", "Decide: %1"))
            .arg(link.cellText().commandTitle(task.command));
    }
    if (task.kind == u"REVISE"_s) {
        return words(QT_TRANSLATE_NOOP("citss::Task", "Revise: %1"))
            .arg(link.cellText().commandTitle(task.command));
    }
    // Other codes are spelt like some of these: only its own labels will do.
    const View& view = *link.catalogue().view(u"tasks"_s);
    return link.cellText().code(task.kind, view.column(u"kind"_s)->choices);
}

QString taskAbout(const TaskRow& task)
{
    if (task.isProposal()) {
        const QString proposal =
            words(QT_TRANSLATE_NOOP("citss::Task", "Proposal %1")).arg(task.record);
        return task.jurisdiction.isEmpty() ? proposal : proposal + u" · "_s + task.jurisdiction;
    }
    return task.entity.isEmpty() || task.isEvent() ? task.record
                                                   : task.entity + u"  "_s + task.entityName;
}

QString countdownText(const TaskRow& task, const std::optional<Instant>& now)
{
    if (!task.due) {
        return {};
    }
    // Only whole days are known of a moment that was chosen by its number.
    const qint64 left =
        now ? task.due->milliseconds() - now->milliseconds() : qint64{task.daysLeft} * Day;
    return left > 0 || (!now && !task.isOverdue) ? aheadText(left) : overdueText(-left);
}

QString ageText(const TaskRow& task, const std::optional<Instant>& now)
{
    if (!task.since) {
        return {};
    }
    if (!now) {
        return task.since->text().left(10);
    }
    const qint64 days = (now->milliseconds() - task.since->milliseconds()) / Day;
    return days < 1 ? words(QT_TRANSLATE_NOOP("citss::Task", "today"))
                    : words(QT_TRANSLATE_N_NOOP("citss::Task", "%n day(s)"), days);
}

QString consequenceText(const TaskRow& task)
{
    struct Sentence {
        QStringView kind;
        const char* text;
    };
    static const Sentence sentences[] = {
        {u"DECIDE",
         QT_TRANSLATE_NOOP("citss::Task", "Undecided, it expires and has to be proposed again.")},
        {u"REVISE",
         QT_TRANSLATE_NOOP("citss::Task",
                           "Not revised in time, it expires and has to be proposed again.")},
        {u"PUBLISH",
         QT_TRANSLATE_NOOP("citss::Task",
                           "Until its obligations are published, nobody is told what to surrender "
                           "and nothing can be run.")},
        {u"PREVIEW",
         QT_TRANSLATE_NOOP("citss::Task",
                           "Until it is worked out, nobody sees who would fall short, and it "
                           "cannot be run.")},
        {u"RUN",
         QT_TRANSLATE_NOOP("citss::Task",
                           "Until it is run, nothing is retired and no entity has complied.")},
        {u"CLOSE",
         QT_TRANSLATE_NOOP("citss::Task",
                           "Everyone has complied or has settled it. Until it is closed, its "
                           "surrenders can still be reversed.")},
        {u"ACCOUNT",
         QT_TRANSLATE_NOOP("citss::Task",
                           "Only what lies in a compliance account counts at an event: without one "
                           "the entity falls short of everything.")},
        {u"PENALTY",
         QT_TRANSLATE_NOOP("citss::Task",
                           "Until it is settled, the missed event stays unfulfilled.")},
        {u"SIDE",
         QT_TRANSLATE_NOOP("citss::Task", "Until it is covered, it stays open beside the events.")},
        {u"UNLOCK", QT_TRANSLATE_NOOP("citss::Task", "Until then this person cannot sign in.")},
        {u"ROLE",
         QT_TRANSLATE_NOOP("citss::Task",
                           "Until then this person can sign in and sees nothing but an own "
                           "profile.")},
    };
    for (const Sentence& sentence : sentences) {
        if (task.kind == sentence.kind) {
            return words(sentence.text);
        }
    }
    return {};
}

QString rolesText(const TaskRow& task, const RegistryLink& link)
{
    const View& tasks = *link.catalogue().view(u"tasks"_s);
    return link.cellText().cell(*tasks.column(u"roles"_s), task.roles);
}

RecordPlace placeOf(const TaskRow& task)
{
    const auto place = [](const QString& view, const QString& column, const Value& value) {
        return RecordPlace{view, {{column, Comparison::Equal, value}}};
    };
    if (task.isProposal()) {
        return place(u"proposals"_s, u"id"_s, task.record.toLongLong());
    }
    if (task.isEvent()) {
        return place(u"compliance_events"_s, u"event"_s, task.record);
    }
    if (task.kind == u"PENALTY"_s) {
        return place(u"penalties"_s, u"penalty"_s, task.record.toLongLong());
    }
    if (task.kind == u"SIDE"_s) {
        return place(u"side_obligations"_s, u"obligation"_s, task.record.toLongLong());
    }
    if (task.kind == u"UNLOCK"_s || task.kind == u"ROLE"_s) {
        return place(u"people"_s, u"username"_s, task.record);
    }
    return place(u"entities"_s, u"entity_id"_s, task.record);
}

}  // namespace citss
