// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/seat.h"
#include "ui/widgets/view_table.h"

#include <QTabWidget>
#include <QTest>

namespace citss {

/// What a list shows in a column, row by row.
QStringList columnOf(ViewTable& table, const char* name);

/// A window with the page of one record in front, as somebody reads it.
template <typename RecordPageType>
class RecordReader {
public:
    /// Of the list that records of this kind stand in, and the column that names them.
    RecordReader(Desk& desk, const char* view, const char* key)
        : m_window(windowOf(desk)), m_view(view), m_key(key)
    {
        m_window->resize(1366, 768);
    }

    void open(const QString& record)
    {
        const bool isOpen = m_window->openView(QLatin1String(m_view),
                                               {{QLatin1String(m_key), Comparison::Equal, record}});
        QTest::qVerify(isOpen, m_view, qPrintable(record), __FILE__, __LINE__);
        settle();
    }

    void settle() { citss::settle(*m_window); }

    /// Goes to a part along its tabs.
    void part(int index)
    {
        goToTab(page().parts().tabBar(), index);
        settle();
    }

    [[nodiscard]] RecordPageType& page()
    {
        auto* const page = qobject_cast<RecordPageType*>(&m_window->currentPage());
        QTest::qVerify(page != nullptr, "page", m_view, __FILE__, __LINE__);
        return *page;
    }
    [[nodiscard]] MainWindow& window() { return *m_window; }

private:
    std::unique_ptr<MainWindow> m_window;
    const char* m_view;
    const char* m_key;
};

}  // namespace citss
