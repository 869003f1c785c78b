// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/command_form.h"

#include "core/base/problem_text.h"
#include "core/registry/field_codec.h"
#include "ui/widgets/field_editors.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/shortcuts.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// "rows[12].quantity" belongs to the field "rows".
QString fieldOf(const QString& place)
{
    return place.section(u'[', 0, 0).section(u'.', 0, 0);
}

QLabel* smallLabel(const QString& name, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

CommandForm::CommandForm(const std::vector<FieldInfo>& fields, RegistryLink& link, QWidget* parent)
    : QWidget(parent), m_others(new ProblemList(this))
{
    setObjectName(u"commandForm"_s);
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    for (const FieldInfo& field : fields) {
        addRow(field, link, grid);
    }
    const int last = grid->rowCount();
    grid->setRowStretch(last, 1);
    grid->addWidget(m_others, last + 1, 0, 1, 2);
    retranslate();
    m_history.reset(this->fields());
}

void CommandForm::addRow(const FieldInfo& field, RegistryLink& link, QGridLayout* grid)
{
    const int at = grid->rowCount();
    const QString name = QLatin1String(field.name);
    auto* const label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(150);
    label->setMaximumWidth(190);
    FieldEditor* const editor = makeFieldEditor(field, link, this);
    editor->setObjectName(u"field_"_s + name);
    label->setBuddy(editor->input());
    Row row{.field = &field,
            .label = label,
            .editor = editor,
            .help = smallLabel(u"help"_s, this),
            .fault = smallLabel(u"fault"_s, this),
            .note = smallLabel(u"entryNote"_s, this),
            .problems = {}};
    row.fault->hide();
    row.note->hide();
    auto* const cell = new QVBoxLayout;
    cell->setSpacing(3);
    cell->addWidget(editor);
    cell->addWidget(row.note);
    cell->addWidget(row.fault);
    cell->addWidget(row.help);
    if (field.kind == FieldKind::Table) {
        label->setMaximumWidth(QWIDGETSIZE_MAX);
        grid->addWidget(label, at, 0, 1, 2);
        grid->addLayout(cell, at + 1, 0, 1, 2);
    } else {
        grid->addWidget(label, at, 0, Qt::AlignTop);
        grid->addLayout(cell, at, 1);
    }
    editor->input()->installEventFilter(this);
    const qsizetype index = m_rows.size();
    connect(editor, &FieldEditor::edited, this, [this, index] { onEdited(index); });
    connect(editor, &FieldEditor::noteChanged, this, [this, index] { showNote(m_rows.at(index)); });
    m_rows.append(row);
}

void CommandForm::onEdited(qsizetype row)
{
    if (m_isReplaying) {
        return;
    }
    const QCborMap all = fields();
    m_history.note(all);
    for (const Row& each : std::as_const(m_rows)) {
        each.editor->noticeForm(all);
    }
    showNote(m_rows.at(row));
    Q_EMIT edited();
}

void CommandForm::undo()
{
    replay(m_history.undo());
}

void CommandForm::redo()
{
    replay(m_history.redo());
}

void CommandForm::replay(const std::optional<FormHistory::Entry>& entry)
{
    const qsizetype at = entry ? rowOf(entry->field) : -1;
    if (at < 0) {
        return;
    }
    const Row& row = m_rows.at(at);
    m_isReplaying = true;
    row.editor->setValue(entry->value);
    m_isReplaying = false;
    const QCborMap all = fields();
    m_history.settle(all);
    for (const Row& each : std::as_const(m_rows)) {
        each.editor->noticeForm(all);
    }
    showNote(row);
    row.editor->input()->setFocus();
    Q_EMIT edited();
}

bool CommandForm::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto* const key = isKey ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool isUndo = key != nullptr && isPressed(Shortcut::UndoInForm, key->keyCombination());
    const bool isRedo = key != nullptr && isPressed(Shortcut::RedoInForm, key->keyCombination());
    if (!isUndo && !isRedo) {
        return QWidget::eventFilter(watched, event);
    }
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        isUndo ? undo() : redo();
    }
    return true;
}

QCborMap CommandForm::draft() const
{
    QCborMap map;
    for (const Row& row : m_rows) {
        const Value value = row.field->kind == FieldKind::Secret ? Value(QCborValue::Undefined)
                                                                 : row.editor->draft();
        if (!value.isUndefined()) {
            map.insert(QLatin1String(row.field->name), value);
        }
    }
    return map;
}

QCborMap CommandForm::restore(const QCborMap& draft)
{
    QCborMap homeless = draft;
    for (const Row& row : std::as_const(m_rows)) {
        if (const Value value = homeless.take(QLatin1String(row.field->name));
            !value.isUndefined() && !value.isNull()) {
            const QSignalBlocker quiet(row.editor);
            row.editor->restore(value);
        }
    }
    setFields({});
    return homeless;
}

void CommandForm::showNote(const Row& row)
{
    const QString note = row.editor->note();
    row.note->setText(note);
    row.note->setVisible(!note.isEmpty());
    describe(row);
}

void CommandForm::describe(const Row& row)
{
    QStringList parts = {row.fault->text(), row.note->text(), row.help->text()};
    parts.removeAll(QString());
    row.editor->input()->setAccessibleDescription(parts.join(u' '));
}

QCborMap CommandForm::fields() const
{
    QCborMap map;
    for (const Row& row : m_rows) {
        if (const Value value = row.editor->value(); !value.isUndefined()) {
            map.insert(QLatin1String(row.field->name), value);
        }
    }
    return map;
}

void CommandForm::setFields(const QCborMap& fields)
{
    for (const Row& row : std::as_const(m_rows)) {
        if (const Value value = fields.value(QLatin1String(row.field->name));
            !value.isUndefined() && !value.isNull()) {
            row.editor->setValue(value);
        }
    }
    const QCborMap all = this->fields();
    m_history.reset(all);
    for (const Row& row : std::as_const(m_rows)) {
        row.editor->noticeForm(all);
        showNote(row);
    }
}

void CommandForm::setProblems(const Problems& problems, bool showsMissing)
{
    for (Row& row : m_rows) {
        row.problems.clear();
    }
    Problems others;
    for (const Problem& problem : problems) {
        const qsizetype row = rowOf(fieldOf(problem.field));
        const bool isMissing = problem.type == &FieldMissing;
        if (isMissing && !showsMissing) {
            continue;
        }
        (row < 0 ? others : m_rows[row].problems).append(problem);
    }
    for (const Row& row : std::as_const(m_rows)) {
        row.editor->setProblems(row.problems);
        showFaults(row);
    }
    m_others->setProblems(others);
}

void CommandForm::showFaults(const Row& row)
{
    constexpr qsizetype MostShown = 6;
    QStringList sentences;
    for (const Problem& problem : row.problems.mid(0, MostShown)) {
        const QString inside = problem.field.section(u'[', 1, 1).section(u']', 0, 0);
        const QString rule = problem.rule.isEmpty() ? QString() : u" ["_s + problem.rule + u']';
        const QString sentence = citss::problemText(problem) + rule;
        sentences.append(inside.isEmpty()
                             ? sentence
                             : tr("Row %1: %2").arg(QString::number(inside.toInt() + 1), sentence));
    }
    if (row.problems.size() > MostShown) {
        sentences.append(
            tr("… and %n more", nullptr, static_cast<int>(row.problems.size() - MostShown)));
    }
    row.fault->setText(sentences.join(u'\n'));
    row.fault->setVisible(!sentences.isEmpty());
    describe(row);
}

void CommandForm::focusFirst()
{
    const auto faulty = std::find_if(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.problems.isEmpty(); });
    if (faulty != m_rows.end()) {
        faulty->editor->input()->setFocus();
    } else if (!m_rows.isEmpty()) {
        m_rows.first().editor->input()->setFocus();
    }
}

qsizetype CommandForm::rowOf(const QString& field) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&field](const Row& row) {
        return field == QLatin1String(row.field->name);
    });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

FieldEditor* CommandForm::editor(const QString& field) const
{
    const qsizetype row = rowOf(field);
    return row < 0 ? nullptr : m_rows.at(row).editor;
}

QString CommandForm::problemText(const QString& field) const
{
    const qsizetype row = rowOf(field);
    return row < 0 ? QString() : m_rows.at(row).fault->text();
}

void CommandForm::retranslate()
{
    for (const Row& row : std::as_const(m_rows)) {
        const QString title = labelText(row.field->title);
        const bool isOptional = !row.field->required && row.field->kind != FieldKind::Flag;
        row.label->setText(isOptional ? tr("%1 (optional)").arg(title) : title);
        row.editor->input()->setAccessibleName(title);
        row.help->setText(row.field->help == nullptr ? QString() : labelText(row.field->help));
        row.help->setVisible(row.field->help != nullptr);
        row.editor->retranslate();
        showNote(row);
        showFaults(row);
    }
}

void CommandForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
