// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_host.h"

#include "ui/shell/record_pages.h"
#include "ui/widgets/registry_link.h"

#include <algorithm>

namespace citss {

namespace {

constexpr int MostRecords = 12;

}  // namespace

PageHost::PageHost(const Workplace& workplace, QWidget* parent)
    : QStackedWidget(parent), m_workplace(workplace)
{
    setObjectName(QStringLiteral("pages"));
}

void PageHost::add(const QString& section, NavigablePage* page)
{
    m_names.append(section);
    m_sections.insert(section, page);
    take(page);
}

void PageHost::take(NavigablePage* page)
{
    addWidget(page);
    connect(page, &NavigablePage::titleChanged, this, &PageHost::titleChanged);
    connect(page, &NavigablePage::viewRequested, this, &PageHost::viewRequested);
}

PageState PageHost::stateOf(const QString& section) const
{
    return m_sections.contains(section) ? m_sections.value(section)->state() : PageState();
}

std::optional<Place> PageHost::find(const QString& view, const QList<Filter>& filters)
{
    const RecordKind* const kind = recordKindOf(view, filters);
    const View* const declared = m_workplace.link.catalogue().view(view);
    if (kind != nullptr && declared != nullptr && m_workplace.link.rights(declared->action).view) {
        return Place{.section = QLatin1String(kind->section),
                     .kind = kind,
                     .record = filters.first().value.toVariant().toString()};
    }
    const auto found = std::find_if(m_names.begin(), m_names.end(), [&](const QString& name) {
        return m_sections.value(name)->openView(view, filters);
    });
    return found == m_names.end()
               ? std::nullopt
               : std::optional(Place{.section = *found, .state = stateOf(*found)});
}

RecordPage* PageHost::recordPage(const Place& place)
{
    const auto found = std::find_if(m_records.begin(), m_records.end(), [&](const Opened& each) {
        return each.kind == place.kind && each.id == place.record;
    });
    if (found != m_records.end()) {
        std::rotate(found, found + 1, m_records.end());
        return m_records.last().page;
    }
    RecordPage* const page = place.kind->make(m_workplace, this);
    page->showRecord(place.record);
    take(page);
    m_records.append({place.kind, place.record, page});
    return page;
}

NavigablePage* PageHost::pageOf(const Place& place)
{
    return place.kind != nullptr ? recordPage(place) : m_sections.value(place.section);
}

void PageHost::show(const Place& place)
{
    bringForward(pageOf(place));
}

void PageHost::restore(const Place& place)
{
    NavigablePage* const page = pageOf(place);
    if (page->state() != place.state) {
        page->restore(place.state);
    }
    bringForward(page);
}

void PageHost::bringForward(NavigablePage* page)
{
    setCurrentWidget(page);
    page->enter();
    letGo();
}

void PageHost::letGo()
{
    while (m_records.size() > MostRecords) {
        m_records.takeFirst().page->deleteLater();
    }
}

NavigablePage* PageHost::current() const
{
    return static_cast<NavigablePage*>(currentWidget());
}

}  // namespace citss
