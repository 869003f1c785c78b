// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_desk.h"

#include "core/exchange/cell_text.h"
#include "ui/widgets/when_done.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostEvents = 1'000;
constexpr int MostPreviews = 50;
constexpr int MostOpen = 500;

ViewRequest openProposals()
{
    ViewRequest request;
    request.view = u"proposals"_s;
    request.sort = u"id"_s;
    request.descending = true;
    request.limit = MostOpen;
    return request;
}

}  // namespace

ComplianceDesk::ComplianceDesk(const Workplace& workplace, QObject* parent)
    : QObject(parent), m_workplace(workplace)
{
    connect(&workplace.link, &RegistryLink::momentChanged, this, [this] {
        if (m_hasRead) {
            read();
        }
    });
    connect(&workplace.link, &RegistryLink::changed, this, [this](const QStringList& topics) {
        if (!m_hasRead) {
            return;
        }
        if (topics.contains(u"events"_s)) {
            readEvents();
        }
        if (topics.contains(u"previews"_s)) {
            readPreviews();
        }
        if (topics.contains(u"proposals"_s)) {
            readWaiting();
        }
    });
}

void ComplianceDesk::read()
{
    m_hasRead = true;
    readEvents();
    readWaiting();
}

void ComplianceDesk::readEvents()
{
    ViewRequest request;
    request.view = u"compliance_events"_s;
    request.sort = u"deadline_date"_s;
    request.descending = true;
    request.limit = MostEvents;
    ++m_reading;
    whenDone(link().read(request), this, [this](const Result<Page>& page) {
        --m_reading;
        QList<ComplianceEventRow> events;
        for (const QCborMap& record : recordsOf(page)) {
            events.append(ComplianceEventRow::of(record));
        }
        take(events);
    });
}

void ComplianceDesk::take(const QList<ComplianceEventRow>& events)
{
    m_events = events;
    Q_EMIT eventsChanged();
    const QString wanted = !m_wanted.isEmpty()  ? m_wanted
                           : m_event            ? m_event->id
                           : m_events.isEmpty() ? QString()
                                                : m_events.first().id;
    chooseEvent(wanted);
}

void ComplianceDesk::chooseEvent(const QString& id)
{
    const auto found = std::find_if(
        m_events.begin(), m_events.end(), [&id](const auto& each) { return each.id == id; });
    const bool isKnown = found != m_events.end();
    m_wanted = isKnown ? QString() : id;
    const auto chosen = isKnown ? std::optional(*found) : std::nullopt;
    if (chosen == m_event) {
        return;
    }
    const bool isOther = !m_event || !chosen || m_event->id != chosen->id;
    m_event = chosen;
    if (isOther) {
        m_previews.clear();
        m_preview.reset();
        readPreviews();
    }
    filterWaiting();
    Q_EMIT eventChanged();
}

void ComplianceDesk::readPreviews()
{
    if (!m_event) {
        return;
    }
    ViewRequest request;
    request.view = u"previews"_s;
    request.filters = ofEvent();
    request.sort = u"preview"_s;
    request.descending = true;
    request.limit = MostPreviews;
    ++m_reading;
    whenDone(link().read(request), this, [this, event = m_event->id](const Result<Page>& page) {
        --m_reading;
        if (!m_event || m_event->id != event) {
            return;
        }
        const qint64 newest = m_previews.isEmpty() ? 0 : m_previews.first().id;
        m_previews.clear();
        for (const QCborMap& record : recordsOf(page)) {
            m_previews.append(
                {record.value(u"preview"_s).toInteger(), record.value(u"made_at"_s).toString()});
        }
        const bool isNew = !m_previews.isEmpty() && m_previews.first().id != newest;
        if (isNew || !preview()) {
            m_preview = m_previews.isEmpty() ? std::nullopt : std::optional(m_previews.first().id);
        }
        filterWaiting();
        Q_EMIT previewsChanged();
    });
}

void ComplianceDesk::choosePreview(qint64 id)
{
    if (m_preview != id) {
        m_preview = id;
        Q_EMIT previewsChanged();
    }
}

std::optional<PreviewRow> ComplianceDesk::preview() const
{
    const auto found = std::find_if(m_previews.begin(), m_previews.end(), [this](const auto& each) {
        return m_preview == each.id;
    });
    return found == m_previews.end() ? std::nullopt : std::optional(*found);
}

void ComplianceDesk::readWaiting()
{
    ++m_reading;
    whenDone(link().read(openProposals()), this, [this](const Result<Page>& page) {
        --m_reading;
        m_open.clear();
        for (const QCborMap& record : recordsOf(page)) {
            const QString state = record.value(u"state"_s).toString();
            if (state == u"PROPOSED"_s || state == u"REVISIONS"_s) {
                m_open.append(record);
            }
        }
        filterWaiting();
    });
}

bool ComplianceDesk::concerns(const QCborMap& proposal) const
{
    const CommandType* const command =
        link().catalogue().command(proposal.value(u"command"_s).toString());
    if (command == nullptr) {
        return false;
    }
    const Action action = command->info().action;
    if (action != Action::LoadCompliance && action != Action::SurrenderRun &&
        action != Action::ReverseRun) {
        return false;
    }
    if (!m_event) {
        return true;
    }
    const QCborMap fields = decodedFields(proposal.value(u"fields"_s));
    const QString event = fields.value(u"event"_s).toString();
    if (!event.isEmpty()) {
        return event == m_event->id;
    }
    if (const QCborValue preview = fields.value(u"preview"_s); preview.isInteger()) {
        return std::any_of(m_previews.begin(), m_previews.end(), [&preview](const auto& each) {
            return each.id == preview.toInteger();
        });
    }
    return fields.value(u"jurisdiction"_s).toString() == m_event->jurisdiction;
}

void ComplianceDesk::filterWaiting()
{
    QList<QCborMap> waiting;
    std::copy_if(
        m_open.begin(), m_open.end(), std::back_inserter(waiting), [this](const QCborMap& each) {
            return concerns(each);
        });
    if (waiting != m_waiting) {
        m_waiting = waiting;
        Q_EMIT waitingChanged();
    }
}

std::optional<qint64> ComplianceDesk::waitingFor(const QString& command) const
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const QCborMap& each) {
        return each.value(u"command"_s).toString() == command;
    });
    return found == m_waiting.end() ? std::nullopt
                                    : std::optional(found->value(u"id"_s).toInteger());
}

QList<Filter> ComplianceDesk::ofEvent() const
{
    return {{u"event"_s, Comparison::Equal, m_event ? m_event->id : QString()}};
}

}  // namespace citss
