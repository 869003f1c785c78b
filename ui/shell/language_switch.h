// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QToolButton;

namespace citss {

/// The languages there are, and the one way to change between them: whoever starts the program
/// hands it down, since translations belong to the program.
struct Languages {
    std::function<void(const QString& code)> use;  ///< empty: the system's
    std::function<QString()> current;
};

/// EN | FR: changes the language of everything at once and loses nothing.
class LanguageSwitch final : public QWidget {
    Q_OBJECT

public:
    LanguageSwitch(Languages languages, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCurrent();

    Languages m_languages;
    QList<QToolButton*> m_buttons;
};

}  // namespace citss
