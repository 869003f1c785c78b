// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_host.h"

#include "ui/shell/record_pages.h"
#include "ui/shell/sections.h"
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
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize PageHost::minimumSizeHint() const
{
    return currentWidget() == nullptr ? QSize() : currentWidget()->minimumSizeHint();
}

/// Not what the wrapped words of all pages would like at most: each lays out its own.
int PageHost::heightForWidth(int) const
{
    return minimumSizeHint().height();
}

void PageHost::add(const Section& section, std::function<NavigablePage*()> make)
{
    m_sections.push_back(
        {.section = section.name, .views = section.views, .make = std::move(make)});
}

PageHost::Slot* PageHost::slotOf(const QString& section)
{
    const auto found =
        std::find_if(m_sections.begin(), m_sections.end(), [&section](const Slot& each) {
            return each.section == section;
        });
    return found == m_sections.end() ? nullptr : &*found;
}

bool PageHost::has(const QString& section) const
{
    return std::any_of(m_sections.begin(), m_sections.end(), [&section](const Slot& each) {
        return each.section == section;
    });
}

NavigablePage& PageHost::made(Slot& slot)
{
    if (slot.page == nullptr) {
        slot.page = slot.make();
        take(slot.page);
    }
    return *slot.page;
}

/// First those that list the view, so that asking makes no other page.
QList<PageHost::Slot*> PageHost::slotsFor(const QString& view)
{
    QList<Slot*> listing;
    QList<Slot*> others;
    for (Slot& slot : m_sections) {
        const bool lists =
            std::any_of(slot.views.begin(), slot.views.end(), [&view](const View* each) {
                return view == QLatin1String(each->name);
            });
        (lists ? listing : others).append(&slot);
    }
    return listing + others;
}

void PageHost::take(NavigablePage* page)
{
    addWidget(page);
    connect(page, &NavigablePage::titleChanged, this, &PageHost::titleChanged);
    connect(page, &NavigablePage::viewRequested, this, &PageHost::viewRequested);
}

PageState PageHost::stateOf(const QString& section) const
{
    for (const Slot& each : m_sections) {
        if (each.section == section && each.page != nullptr) {
            return each.page->state();
        }
    }
    return {};
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
    const QList<Slot*> all = slotsFor(view);
    const auto found = std::find_if(
        all.begin(), all.end(), [&](Slot* slot) { return made(*slot).openView(view, filters); });
    return found == all.end() ? std::nullopt
                              : std::optional(Place{.section = (*found)->section,
                                                    .state = (*found)->page->state()});
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
    return place.kind != nullptr ? recordPage(place) : &made(*slotOf(place.section));
}

void PageHost::show(const Place& place)
{
    bringForward(pageOf(place));
}

void PageHost::restore(const Place& place)
{
    NavigablePage* const page = pageOf(place);
    const bool isKnown = place.state != PageState();  // not of a page that was never made
    if (isKnown && page->state() != place.state) {
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
