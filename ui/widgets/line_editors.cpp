// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_editors.h"

#include "ui/widgets/field_text.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/tonnes_edit.h"

#include <QCalendarWidget>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int NarrowWidth = 220;
constexpr int LongTextHeight = 84;

void fill(FieldEditor* editor, QWidget* input)
{
    auto* const layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(input);
    editor->setFocusProxy(input);
}

/// Numbers and dates look lost in a line as wide as a name.
bool isNarrow(FieldKind kind)
{
    return kind == FieldKind::Count || kind == FieldKind::Vintage || kind == FieldKind::Percent ||
           kind == FieldKind::Instant || kind == FieldKind::SerialRange;
}

}  // namespace

LineEditor::LineEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(parent), m_field(field), m_line(new QLineEdit(this))
{
    fill(this, m_line);
    m_line->setObjectName(u"input"_s);
    if (isNarrow(field.kind)) {
        m_line->setMaximumWidth(NarrowWidth);
        layout()->setAlignment(m_line, Qt::AlignLeft);
        m_line->setMinimumWidth(NarrowWidth);
    }
    if (field.kind == FieldKind::Secret) {
        m_line->setEchoMode(QLineEdit::Password);
    }
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

Value LineEditor::value() const
{
    return valueFromText(m_field.kind, m_line->text());
}

void LineEditor::setValue(const Value& value)
{
    m_line->setText(textFromValue(m_field.kind, value));
}

void LineEditor::retranslate()
{
    switch (m_field.kind) {
        case FieldKind::Instant:
            m_line->setPlaceholderText(tr("YYYY-MM-DD HH:MM UTC"));
            break;
        case FieldKind::Vintage:
            m_line->setPlaceholderText(tr("YYYY"));
            break;
        case FieldKind::Percent:
            m_line->setPlaceholderText(u"%"_s);
            break;
        default:
            break;
    }
}

QWidget* LineEditor::input()
{
    return m_line;
}

TonnesEditor::TonnesEditor(const FieldInfo&, QWidget* parent)
    : FieldEditor(parent), m_edit(new TonnesEdit(this))
{
    fill(this, m_edit);
    m_edit->setObjectName(u"input"_s);
    m_edit->setFixedWidth(NarrowWidth);
    layout()->setAlignment(m_edit, Qt::AlignLeft);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

Value TonnesEditor::value() const
{
    return m_edit->value();
}

void TonnesEditor::setValue(const Value& value)
{
    m_edit->setValue(value);
}

QWidget* TonnesEditor::input()
{
    return m_edit;
}

DateEditor::DateEditor(const FieldInfo&, QWidget* parent)
    : FieldEditor(parent), m_line(new QLineEdit(this)), m_open(new QToolButton(this))
{
    fill(this, m_line);
    layout()->addWidget(m_open);
    static_cast<QHBoxLayout*>(layout())->addStretch(1);
    m_line->setObjectName(u"input"_s);
    m_line->setFixedWidth(NarrowWidth);
    m_open->setText(u"▾"_s);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_open, &QToolButton::clicked, this, &DateEditor::showCalendar);
}

Value DateEditor::value() const
{
    return valueFromText(FieldKind::Date, m_line->text());
}

void DateEditor::setValue(const Value& value)
{
    m_line->setText(textFromValue(FieldKind::Date, value));
}

void DateEditor::retranslate()
{
    m_line->setPlaceholderText(tr("YYYY-MM-DD"));
    m_open->setAccessibleName(tr("Choose from a calendar"));
    m_open->setToolTip(tr("Choose from a calendar"));
}

QWidget* DateEditor::input()
{
    return m_line;
}

void DateEditor::showCalendar()
{
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* const calendar = new QCalendarWidget(menu);
    calendar->setLocale(QLocale());
    if (const QDate date = QDate::fromString(m_line->text(), Qt::ISODate); date.isValid()) {
        calendar->setSelectedDate(date);
    }
    const auto choose = [this, menu](QDate date) {
        m_line->setText(date.toString(Qt::ISODate));
        menu->close();
        Q_EMIT edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    auto* const action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
}

LongTextEditor::LongTextEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(parent), m_field(field), m_text(new QPlainTextEdit(this))
{
    fill(this, m_text);
    m_text->setObjectName(u"input"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(LongTextHeight);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

Value LongTextEditor::value() const
{
    return valueFromText(m_field.kind, m_text->toPlainText());
}

void LongTextEditor::setValue(const Value& value)
{
    m_text->setPlainText(textFromValue(m_field.kind, value));
}

QWidget* LongTextEditor::input()
{
    return m_text;
}

LinesEditor::LinesEditor(const FieldInfo& field, RegistryLink& link, QWidget* parent)
    : FieldEditor(parent), m_field(field), m_link(link), m_text(new QPlainTextEdit(this))
{
    fill(this, m_text);
    m_text->setObjectName(u"input"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(LongTextHeight);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

Value LinesEditor::value() const
{
    QCborArray values;
    for (const QString& line : m_text->toPlainText().split(u'\n')) {
        const Value item = valueFromText(m_field.kind, line);
        if (item.isUndefined()) {
            continue;
        }
        const std::optional<QString> code =
            m_field.kind == FieldKind::Choice
                ? m_link.cellText().codeFor(line.trimmed(), m_field.choices)
                : std::nullopt;
        values.append(code ? Value(*code) : item);
    }
    return values.isEmpty() ? Value(QCborValue::Undefined) : Value(values);
}

void LinesEditor::setValue(const Value& value)
{
    QStringList lines;
    for (const QCborValue item : value.toArray()) {
        lines.append(textFromValue(m_field.kind, item));
    }
    m_text->setPlainText(lines.join(u'\n'));
}

void LinesEditor::retranslate()
{
    m_text->setPlaceholderText(tr("One on each line"));
}

QWidget* LinesEditor::input()
{
    return m_text;
}

}  // namespace citss
