// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_edit.h"

#include "ui/widgets/field_text.h"

#include <QEvent>

#include <algorithm>

namespace citss {

namespace {

bool isDigit(QChar c)
{
    return c.isDigit();
}

/// Where the cursor must stand so that as many digits follow it as before.
int placeBefore(const QString& text, qsizetype digitsAfter)
{
    qsizetype at = text.size();
    while (at > 0 && digitsAfter > 0) {
        --at;
        digitsAfter -= text.at(at).isDigit() ? 1 : 0;
    }
    return static_cast<int>(at);
}

}  // namespace

NumberEdit::NumberEdit(FieldKind kind, QWidget* parent) : QLineEdit(parent), m_kind(kind)
{
    connect(this, &QLineEdit::textEdited, this, &NumberEdit::read);
}

void NumberEdit::read(const QString& typed)
{
    m_value = valueFromText(m_kind, typed);
    m_isRead = m_value.isInteger() || m_kind == FieldKind::Money;
    const bool isGrouped = m_kind == FieldKind::Tonnes || m_kind == FieldKind::Count;
    if (!isGrouped || !m_value.isInteger()) {
        return;
    }
    const QString grouped = textFromValue(m_kind, m_value);
    if (grouped != typed) {
        const QStringView after = QStringView(typed).mid(cursorPosition());
        const qsizetype digits = std::count_if(after.begin(), after.end(), isDigit);
        setText(grouped);
        setCursorPosition(placeBefore(grouped, digits));
    }
}

void NumberEdit::setValue(const Value& value)
{
    m_value = value;
    m_isRead = value.isInteger() || m_kind == FieldKind::Money;
    setText(textFromValue(m_kind, value));
}

void NumberEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        regroup();
    }
    QLineEdit::changeEvent(event);
}

void NumberEdit::focusOutEvent(QFocusEvent* event)
{
    regroup();
    QLineEdit::focusOutEvent(event);
}

void NumberEdit::regroup()
{
    const QString grouped = m_isRead ? textFromValue(m_kind, m_value) : text();
    if (grouped != text()) {
        const int cursor = cursorPosition();
        setText(grouped);
        setCursorPosition(cursor);
    }
}

}  // namespace citss
