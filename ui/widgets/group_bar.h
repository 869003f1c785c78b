// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace citss {

/// What stands above a table that is grouped, or shows the rows of one group: where one is, and
/// the way back.
class GroupBar final : public QWidget {
    Q_OBJECT

public:
    explicit GroupBar(QWidget* parent);

    void showGroups(const QString& text);
    void showGroup(const QString& text);
    [[nodiscard]] QString text() const;
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void ungroupRequested();

private:
    QPushButton* m_back;
    QLabel* m_text;
    QPushButton* m_ungroup;
};

}  // namespace citss
