// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QList>

namespace citss {

struct RecordKind;

/// Where a window can stand: a section as it was left, or one record.
struct Place {
    QString section;  ///< that the navigation marks
    PageState state = {};
    const RecordKind* kind = nullptr;  ///< of a record
    QString record = {};
    bool operator==(const Place&) const = default;

    /// The same section or record, however it stands.
    [[nodiscard]] bool isAt(const Place& other) const;
};

/// The places a window has been to, in order, and which of them it shows.
class PageHistory {
public:
    /// Goes on from here; what was ahead is forgotten.
    void go(const Place& place);
    /// False at the end.
    bool back();
    bool forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    [[nodiscard]] Place current() const { return m_places.value(m_at); }
    /// How the current place stands now, before it is left.
    void keep(const PageState& state);

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

}  // namespace citss
