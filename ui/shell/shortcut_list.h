// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace citss {

/// Every key of the program, in groups, in the language of the window.
class ShortcutList final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutList(QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void retranslate();

    QTreeWidget* m_list;
    QPushButton* m_close;
};

}  // namespace citss
