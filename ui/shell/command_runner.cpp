// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_runner.h"

#include "core/access/password.h"
#include "ui/widgets/when_done.h"

#include <algorithm>

namespace citss {

namespace {

bool hasSecrets(const std::vector<FieldInfo>& fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const FieldInfo& field) {
        return field.kind == FieldKind::Secret;
    });
}

/// A password never enters a command: its hash does.
Result<QCborMap> withHashes(const std::vector<FieldInfo>& fields,
                            QCborMap map,
                            PasswordStrength strength)
{
    Problems problems;
    for (const FieldInfo& field : fields) {
        const QString name = QLatin1String(field.name);
        if (field.kind != FieldKind::Secret || !map.contains(name)) {
            continue;
        }
        const QString password = map.value(name).toString();
        for (Problem problem : checkPassword(password)) {
            problem.field = name;
            problems.append(problem);
        }
        map.insert(name, hashPassword(password, strength));
    }
    return problems.isEmpty() ? Result<QCborMap>(map) : Result<QCborMap>(problems);
}

/// What a command would do, by reading the same pages before it and after it.
struct Sight {
    QList<Result<Page>> before;
    Result<Rehearsal> after;
};

}  // namespace

CommandRunner::CommandRunner(RegistryLink& link, const CommandType& command, QObject* parent)
    : QObject(parent),
      m_link(link),
      m_command(command),
      m_inner(&command),
      m_id(RegistryLink::newCommandId())
{
}

CommandRunner::~CommandRunner()
{
    forget();  // nobody waits for it any more
}

void CommandRunner::setInner(const CommandType& inner, const QCborMap& fields)
{
    m_inner = &inner;
    m_innerFields = fields;
}

bool CommandRunner::isProposing() const
{
    const Rights rights = m_link.rights(m_command.info().action);
    return rights.propose && !rights.alone;
}

QFuture<CommandRunner::Prepared> CommandRunner::prepared(const QCborMap& fields, bool isRehearsal)
{
    if (!hasSecrets(m_command.fields())) {
        return QtFuture::makeReadyFuture(Prepared(fields));
    }
    const bool quick = isRehearsal || m_link.about().training;
    const std::vector<FieldInfo>& infos = m_command.fields();
    return m_link.work<Prepared>([&infos, fields, quick](Registry&) {
        return withHashes(
            infos, fields, quick ? PasswordStrength::Quick : PasswordStrength::Moderate);
    });
}

void CommandRunner::forget()
{
    ++m_asked;
    if (m_rehearsal) {
        m_rehearsal->cancel();
        m_rehearsal.reset();
    }
}

void CommandRunner::rehearse(const QCborMap& fields, const ProgressPointer& progress)
{
    forget();
    const int number = m_asked;
    m_rehearsal = progress ? progress : std::make_shared<Progress>();
    whenDone(prepared(fields, true), this, [this, number](const Prepared& ready) {
        if (number != m_asked) {
            return;
        }
        if (ready) {
            look(*ready, number, m_rehearsal);
        } else {
            Q_EMIT rehearsed({.problems = ready.error(), .outcome = {}, .changes = {}});
        }
    });
}

void CommandRunner::look(const QCborMap& fields, int number, const ProgressPointer& progress)
{
    const QList<ViewRequest> pages =
        watchedPages(m_link.catalogue(), *m_inner, m_innerFields.value_or(fields));
    const CommandRequest request{
        .id = m_id, .command = QLatin1String(m_command.info().name), .fields = fields};
    const QByteArray token = m_link.session() ? m_link.session()->token : QByteArray();
    const auto compare = [request, pages, token, progress](Registry& registry) {
        const Result<Rehearsal> before = registry.rehearse({.commands = {}, .views = pages}, token);
        return Sight{
            .before = before ? before->pages : QList<Result<Page>>(),
            .after = registry.rehearse({.commands = {request}, .views = pages}, token, *progress)};
    };
    whenDone(m_link.work<Sight>(compare), this, [this, number](const Sight& seen) {
        if (number != m_asked) {
            return;
        }
        Forecast forecast;
        if (!seen.after) {
            forecast.problems = seen.after.error();
        } else if (const Result<Outcome>& outcome = seen.after->outcomes.last(); !outcome) {
            forecast.problems = outcome.error();
        } else {
            forecast.outcome = *outcome;
            forecast.changes = findChanges(m_link.catalogue(), seen.before, seen.after->pages);
        }
        Q_EMIT rehearsed(forecast);
    });
}

void CommandRunner::run(const QCborMap& fields, const ProgressPointer& progress)
{
    forget();
    whenDone(prepared(fields, false), this, [this, progress](const Prepared& ready) {
        if (ready) {
            send(*ready, progress);
        } else {
            Q_EMIT refused(ready.error());
        }
    });
}

void CommandRunner::send(const QCborMap& fields, const ProgressPointer& progress)
{
    const CommandRequest request{
        .id = m_id, .command = QLatin1String(m_command.info().name), .fields = fields};
    whenDone(m_link.execute(request, progress), this, [this](const Result<Outcome>& outcome) {
        if (outcome) {
            m_id = RegistryLink::newCommandId();
            Q_EMIT done(*outcome);
        } else {
            Q_EMIT refused(outcome.error());
        }
    });
}

}  // namespace citss
