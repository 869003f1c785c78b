// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_history.h"
#include "ui/shell/workplace.h"

#include <QStackedWidget>

#include <functional>

namespace citss {

struct Section;

/// All pages of a window. Those of the sections are made when they are first needed and live as
/// long as it does; of the records' pages the last ones, so that going back finds them as they
/// were.
class PageHost final : public QStackedWidget {
    Q_OBJECT

public:
    PageHost(const Workplace& workplace, QWidget* parent);

    /// A section whose page, a child of this, `make` makes.
    void add(const Section& section, std::function<NavigablePage*()> make);
    [[nodiscard]] bool has(const QString& section) const;
    [[nodiscard]] PageState stateOf(const QString& section) const;

    /// The place that shows a view with these filters: a record, or a section whose page now shows
    /// them; nothing if no page of this person does.
    std::optional<Place> find(const QString& view, const QList<Filter>& filters);
    /// Brings the page of a place to the front, as it stands; it is made if it has to be.
    void show(const Place& place);
    /// The same, and as it stood when the place was left.
    void restore(const Place& place);
    [[nodiscard]] NavigablePage* current() const;
    /// Of the page in front alone.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int recordPages() const { return static_cast<int>(m_records.size()); }

Q_SIGNALS:
    void titleChanged();
    void viewRequested(const QString& view, const QList<citss::Filter>& filters);

private:
    struct Slot {
        QString section;
        QList<const View*> views;  ///< that it lists
        std::function<NavigablePage*()> make;
        NavigablePage* page = nullptr;
    };
    struct Opened {
        const RecordKind* kind;
        QString id;
        RecordPage* page;
    };

    void take(NavigablePage* page);
    [[nodiscard]] NavigablePage& made(Slot& slot);
    [[nodiscard]] Slot* slotOf(const QString& section);
    [[nodiscard]] QList<Slot*> slotsFor(const QString& view);
    [[nodiscard]] NavigablePage* pageOf(const Place& place);
    [[nodiscard]] RecordPage* recordPage(const Place& place);
    void bringForward(NavigablePage* page);
    void letGo();

    Workplace m_workplace;
    std::vector<Slot> m_sections;  ///< in the order of the navigation
    QList<Opened> m_records;       ///< the last one shown at the end
};

}  // namespace citss
