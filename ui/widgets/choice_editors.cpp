// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_editors.h"

#include "core/base/problem_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int LeastBox = 120;

}  // namespace

ChoiceEditor::ChoiceEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(parent), m_field(field), m_box(new QComboBox(this))
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch(1);
    m_box->setObjectName(u"input"_s);
    m_box->setMinimumWidth(LeastBox);  // long words do not widen a form
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusProxy(m_box);
    if (!field.required) {
        m_box->addItem(QString(), QString());
    }
    for (const Choice& choice : field.choices) {
        m_box->addItem(QString(), QString::fromLatin1(choice.code));
    }
    m_box->setCurrentIndex(field.required ? -1 : 0);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

Value ChoiceEditor::value() const
{
    const QString code = m_box->currentData().toString();
    return code.isEmpty() ? Value(QCborValue::Undefined) : Value(code);
}

void ChoiceEditor::setValue(const Value& value)
{
    const int index = m_box->findData(value.toString());
    m_box->setCurrentIndex(index >= 0 ? index : m_field.required ? -1 : 0);
}

void ChoiceEditor::retranslate()
{
    const int first = m_field.required ? 0 : 1;
    for (int i = 0; i < static_cast<int>(m_field.choices.size()); ++i) {
        m_box->setItemText(first + i, labelText(m_field.choices[static_cast<size_t>(i)].label));
    }
    if (!m_field.required) {
        m_box->setItemText(0, tr("(none)"));
    }
    m_box->setPlaceholderText(tr("Choose…"));
}

QWidget* ChoiceEditor::input()
{
    return m_box;
}

FlagEditor::FlagEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(parent), m_field(field), m_box(new QCheckBox(this))
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch(1);
    m_box->setObjectName(u"input"_s);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
}

Value FlagEditor::value() const
{
    return m_box->isChecked();
}

void FlagEditor::setValue(const Value& value)
{
    m_box->setChecked(value.toBool());
}

void FlagEditor::retranslate()
{
    m_box->setText(tr("Yes"));
    m_box->setAccessibleName(labelText(m_field.title));
}

QWidget* FlagEditor::input()
{
    return m_box;
}

}  // namespace citss
