// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/view_model.h"

#include <QSet>

class QTableView;

namespace citss {

/// Keeps a person's place in a table whose rows come and go: which rows are in sight, which are
/// chosen, all by key and not by number. Asks for more rows before the last in sight is the last.
class TablePlace final : public QObject {
    Q_OBJECT

public:
    TablePlace(QTableView& table, ViewModel& model);

    /// Chooses a row as soon as it is read.
    void choose(const QByteArray& key);
    /// The keys that go to the very first and last row, also where those have not been read.
    bool press(const QKeySequence& keys);

private:
    void look();
    void remember();
    void restore(ViewModel::Purpose purpose);
    void restoreSelection(bool isScrolling);
    void scrollTo(const QByteArray& key);
    void setCurrent(int row);

    QTableView& m_table;
    ViewModel& m_model;
    QByteArray m_top;  ///< the first row in sight
    bool m_isAtStart = true;
    QSet<QByteArray> m_chosen;
    QSet<QByteArray> m_away;  ///< chosen, and not among the rows kept
    int m_column = 0;
    bool m_isRestoring = false;
    bool m_goesToFirst = false;
};

}  // namespace citss
