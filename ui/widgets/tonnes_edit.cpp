// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonnes_edit.h"

#include "ui/widgets/field_text.h"

#include <QEvent>

namespace citss {

TonnesEdit::TonnesEdit(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_value = valueFromText(FieldKind::Tonnes, text);
    });
}

Value TonnesEdit::value() const
{
    return m_value;
}

void TonnesEdit::setValue(const Value& value)
{
    m_value = value;
    setText(textFromValue(FieldKind::Tonnes, value));
}

void TonnesEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        regroup();
    }
    QLineEdit::changeEvent(event);
}

void TonnesEdit::focusOutEvent(QFocusEvent* event)
{
    regroup();
    QLineEdit::focusOutEvent(event);
}

void TonnesEdit::regroup()
{
    if (const QString grouped = textFromValue(FieldKind::Tonnes, m_value);
        m_value.isInteger() && grouped != text()) {
        setText(grouped);
    }
}

}  // namespace citss
