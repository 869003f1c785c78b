// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QDialog;

namespace citss {

/// F1 in a dialog opens the guide at a chapter, over the dialog.
void bindHelp(QDialog& dialog, const QString& chapter);

/// Gives F1 to every dialog that opens over a window, also to those of the toolkit: the guide at
/// the dialog's own chapter, else at that of what the dialog covers.
class DialogHelp final : public QObject {
    Q_OBJECT

public:
    DialogHelp(QWidget& window, std::function<QString()> covered);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isOfWindow(const QWidget& dialog) const;

    const QWidget& m_window;
    std::function<QString()> m_covered;
};

}  // namespace citss
