// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_editors.h"

#include "core/base/problem_text.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/registry_link.h"

#include <QCalendarWidget>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
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
    return kind == FieldKind::Instant;
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
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::tidy);
}

void LineEditor::tidy()
{
    if (m_field.kind == FieldKind::SerialRange) {
        if (const QString tidied = value().toString(); tidied != m_line->text()) {
            m_line->setText(tidied);
        }
    }
}

QString LineEditor::note() const
{
    return fieldNote(m_field.kind, m_line->text());
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
        case FieldKind::SerialRange:
            m_line->setPlaceholderText(u"WA-A-2026-1..250"_s);
            break;
        default:
            break;
    }
}

QWidget* LineEditor::input()
{
    return m_line;
}

NumberEditor::NumberEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(parent), m_kind(field.kind), m_edit(new NumberEdit(shownKind(field), this))
{
    fill(this, m_edit);
    m_edit->setObjectName(u"input"_s);
    m_edit->setFixedWidth(NarrowWidth);
    layout()->setAlignment(m_edit, Qt::AlignLeft);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

Value NumberEditor::value() const
{
    return m_edit->value();
}

void NumberEditor::setValue(const Value& value)
{
    m_edit->setValue(value);
}

void NumberEditor::retranslate()
{
    if (m_kind == FieldKind::Vintage) {
        m_edit->setPlaceholderText(tr("YYYY"));
    } else if (m_kind == FieldKind::Percent) {
        m_edit->setPlaceholderText(u"%"_s);
    } else if (m_kind == FieldKind::Money) {
        m_edit->setPlaceholderText(textFromValue(FieldKind::Money, u"131.35"_s));
    }
}

QString NumberEditor::note() const
{
    const bool isAmount = m_kind == FieldKind::Money && !m_edit->text().isEmpty();
    return isAmount && !m_currency.isEmpty()
               ? textFromValue(FieldKind::Money, m_edit->value()) + u"\u00A0"_s + m_currency
               : QString();
}

void NumberEditor::noticeForm(const QCborMap& fields)
{
    m_currency = fields.value(u"currency"_s).toString();
}

QWidget* NumberEditor::input()
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
    m_open->setObjectName(u"showList"_s);
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

QString DateEditor::note() const
{
    return fieldNote(FieldKind::Date, m_line->text());
}

QWidget* DateEditor::input()
{
    return m_line;
}

void DateEditor::showCalendar()
{
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QCalendarWidget* const calendar = makeCalendar(menu);
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
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setObjectName(u"input"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(LongTextHeight);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        read();
        Q_EMIT edited();
    });
    if (isPicked(field)) {
        addPicker();
    }
}

void LinesEditor::addPicker()
{
    m_more = new QLineEdit(this);
    m_more->setObjectName(u"more"_s);
    layout()->addWidget(m_more);
    m_picker = new Picker(m_field, m_link, m_more);
    connect(m_picker, &Picker::picked, this, &LinesEditor::take);
    connect(m_picker, &Picker::noteChanged, this, &FieldEditor::noteChanged);
    m_more->installEventFilter(this);
}

bool LinesEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == m_more && event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    // Enter would send the whole form.
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_more->text().trimmed().isEmpty()) {
        m_picker->settle();
        take();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void LinesEditor::take()
{
    const QString entry = m_more->text().trimmed();
    QStringList lines = m_text->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    if (!entry.isEmpty() && !lines.contains(entry)) {
        lines.append(entry);
        m_text->setPlainText(lines.join(u'\n'));
    }
    // The list is still about to show what was chosen in the line.
    QMetaObject::invokeMethod(
        m_picker, [this] { m_picker->setValue(Value(QString())); }, Qt::QueuedConnection);
}

void LinesEditor::noticeForm(const QCborMap& fields)
{
    if (m_picker != nullptr) {
        m_picker->noticeForm(fields);
    }
}

void LinesEditor::read()
{
    m_values = QCborArray();
    for (const QString& line : m_text->toPlainText().split(u'\n')) {
        const Value item = valueFromText(m_field.kind, line);
        if (item.isUndefined()) {
            continue;
        }
        const std::optional<QString> code =
            m_field.kind == FieldKind::Choice
                ? m_link.cellText().codeFor(line.trimmed(), m_field.choices)
                : std::nullopt;
        m_values.append(code ? Value(*code) : item);
    }
}

Value LinesEditor::value() const
{
    return m_values.isEmpty() ? Value(QCborValue::Undefined) : Value(m_values);
}

QString LinesEditor::textOf(const Value& item) const
{
    return m_field.kind == FieldKind::Choice
               ? m_link.cellText().code(item.toString(), m_field.choices)
               : textFromValue(m_field.kind, item);
}

void LinesEditor::setValue(const Value& value)
{
    QStringList lines;
    for (const QCborValue item : value.toArray()) {
        lines.append(textOf(item));
    }
    m_text->setPlainText(lines.join(u'\n'));
}

void LinesEditor::retranslate()
{
    m_text->setPlaceholderText(tr("One on each line"));
    if (m_more != nullptr) {
        m_more->setPlaceholderText(tr("Choose one more, or type part of it"));
        m_more->setAccessibleName(tr("Add to: %1").arg(labelText(m_field.title)));
    }
    if (m_field.kind == FieldKind::Choice && !m_values.isEmpty()) {
        const QSignalBlocker quiet(this);  // other words for the same values
        setValue(QCborArray(m_values));
    }
}

QString LinesEditor::note() const
{
    const QString picked = m_picker == nullptr ? QString() : m_picker->note();
    if (!picked.isEmpty()) {
        return picked;
    }
    return m_values.size() > 1 ? tr("%n entries", nullptr, static_cast<int>(m_values.size()))
                               : QString();
}

QWidget* LinesEditor::input()
{
    return m_text;
}

}  // namespace citss
