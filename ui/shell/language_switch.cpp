// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_switch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

struct Choice {
    const char* code;
    const char* letters;
    const char16_t* name;  ///< each language by its own name
};

constexpr Choice Choices[] = {{"en", "EN", u"English"}, {"fr", "FR", u"Français"}};

}  // namespace

LanguageSwitch::LanguageSwitch(Languages languages, QWidget* parent)
    : QWidget(parent), m_languages(std::move(languages))
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const Choice& choice : Choices) {
        auto* const button = new QToolButton(this);
        const QString code = QLatin1String(choice.code);
        button->setObjectName(u"language_"_s + code);
        button->setText(QLatin1String(choice.letters));
        button->setToolTip(QString::fromUtf16(choice.name));
        button->setAccessibleName(QString::fromUtf16(choice.name));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, code] {
            m_languages.use(code);
            showCurrent();
        });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    showCurrent();
}

void LanguageSwitch::showCurrent()
{
    const QString code = m_languages.current();
    for (QToolButton* button : std::as_const(m_buttons)) {
        button->setChecked(button->objectName().endsWith(code));
    }
}

void LanguageSwitch::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showCurrent();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
