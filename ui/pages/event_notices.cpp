// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_notices.h"

#include "ui/pages/compliance_desk.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostRead = 200;
constexpr qsizetype MostTold = 3;

}  // namespace

EventNotices::EventNotices(RegistryLink& link, QWidget* parent)
    : QWidget(parent), m_link(link), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"eventNotices"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
    connect(&link, &RegistryLink::momentChanged, this, &EventNotices::read);
    connect(&link, &RegistryLink::changed, this, [this](const QStringList& topics) {
        if (topics.contains(u"events"_s)) {
            read();
        }
    });
}

void EventNotices::read()
{
    const View* const view = m_link.catalogue().view(u"compliance_events"_s);
    if (view == nullptr || !m_link.rights(view->action).view) {
        return;
    }
    ViewRequest request;
    request.view = u"compliance_events"_s;
    request.sort = u"deadline_date"_s;
    request.descending = true;
    request.limit = MostRead;
    ++m_reading;
    whenDone(m_link.read(request), this, [this](const Result<Page>& page) {
        --m_reading;
        take(page);
    });
}

void EventNotices::take(const Result<Page>& page)
{
    m_events.clear();
    for (const QCborMap& record : recordsOf(page)) {
        const ComplianceEventRow event = ComplianceEventRow::of(record);
        if (!event.isClosed() && event.state != u"RUN"_s && m_events.size() < MostTold) {
            m_events.append(event);
        }
    }
    rebuild();
}

void EventNotices::rebuild()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto* const lines = new FlowLayout(m_lines);
    lines->setContentsMargins(16, 8, 16, 8);
    lines->setSpacing(12);
    for (const ComplianceEventRow& event : std::as_const(m_events)) {
        lines->addWidget(makeNotice(event), 1);
    }
    m_layout->addWidget(m_lines);
    setVisible(!m_events.isEmpty());
}

QWidget* EventNotices::makeNotice(const ComplianceEventRow& event)
{
    auto* const notice = new QWidget(m_lines);
    notice->setObjectName(u"eventNotice"_s);
    notice->setAttribute(Qt::WA_StyledBackground);
    auto* const layout = new FlowLayout(notice);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(12);
    const QString title = eventTitle(event, m_link.cellText());
    auto* const name = new QLabel(title, notice);
    name->setObjectName(u"eventState"_s);
    auto* const standing = new QLabel(eventStanding(event, m_link.about().now), notice);
    standing->setWordWrap(true);
    auto* const open = new QPushButton(tr("Open the event"), notice);
    open->setObjectName(u"openEvent_"_s + event.id);
    open->setAccessibleName(tr("Open the event %1").arg(title));
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(standing, 1);
    layout->addLayout(words, 1);
    layout->addWidget(open, 0, Qt::AlignVCenter);
    connect(open, &QPushButton::clicked, this, [this, id = event.id] { Q_EMIT chosen(id); });
    return notice;
}

void EventNotices::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
