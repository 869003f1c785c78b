// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/waiting_counts.h"

#include "ui/shell/sections.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/when_done.h"

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostCounted = 500;
const QString Home = u"home"_s;

struct Waiting {
    const CommandType* command;
    QString state;
    QString proposer;
    std::optional<JurisdictionCode> jurisdiction;
};

QList<Waiting> waitingOf(const Page& page, const Catalogue& catalogue)
{
    const qsizetype command = page.columns.indexOf(u"command"_s);
    const qsizetype state = page.columns.indexOf(u"state"_s);
    const qsizetype proposer = page.columns.indexOf(u"proposer"_s);  // not everybody may see who
    const qsizetype jurisdiction = page.columns.indexOf(u"jurisdiction"_s);
    QList<Waiting> waiting;
    for (const QList<Value>& row : page.rows) {
        const Result<JurisdictionCode> code =
            JurisdictionCode::parse(row.value(jurisdiction).toString());
        waiting.append(Waiting{.command = catalogue.command(row.value(command).toString()),
                               .state = row.value(state).toString(),
                               .proposer = row.value(proposer).toString(),
                               .jurisdiction = code ? std::optional(*code) : std::nullopt});
    }
    return waiting;
}

/// What this person has to do something about: decide it, or mend their own that came back.
bool isFor(const Session& session, const Waiting& waiting)
{
    const bool isOwn = waiting.proposer == session.name;
    if (waiting.state == u"REVISIONS"_s) {
        return isOwn;
    }
    const Rights rights =
        rightsOf(session.grants, waiting.command->info().action, waiting.jurisdiction);
    return !isOwn && (rights.approve || rights.alone);
}

}  // namespace

WaitingCounts::WaitingCounts(RegistryLink& link, QObject* parent) : QObject(parent), m_link(link)
{
    connect(&link, &RegistryLink::momentChanged, this, &WaitingCounts::read);
    connect(&link, &RegistryLink::changed, this, [this](const QStringList& topics) {
        if (topics.contains(u"proposals"_s)) {
            read();
        }
    });
}

void WaitingCounts::read()
{
    const int number = ++m_asked;
    for (const QString& state : {u"PROPOSED"_s, u"REVISIONS"_s}) {
        ViewRequest request;
        request.view = u"proposals"_s;
        request.filters = {{u"state"_s, Comparison::Equal, state}};
        request.limit = MostCounted;
        whenDone(m_link.read(request), this, [this, number, state](const Result<Page>& page) {
            if (number == m_asked && page && m_link.session()) {
                m_pages.insert(state, *page);
                tell();
            }
        });
    }
}

void WaitingCounts::tell()
{
    QMap<QString, int> counts;
    bool isMore = false;
    for (const Page& page : std::as_const(m_pages)) {
        isMore = isMore || !page.next.isEmpty();
        for (const Waiting& waiting : waitingOf(page, m_link.catalogue())) {
            if (waiting.command == nullptr) {
                continue;
            }
            ++counts[sectionOf(waiting.command->info().topics)];
            counts[Home] += isFor(*m_link.session(), waiting) ? 1 : 0;
        }
    }
    for (const QString& section : m_told) {
        if (!counts.contains(section)) {
            Q_EMIT counted(section, 0, false);
        }
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        Q_EMIT counted(it.key(), it.value(), isMore);
    }
    m_told = counts.keys();
}

}  // namespace citss
