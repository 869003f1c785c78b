// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_editor.h"

#include "ui/widgets/picker.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace citss {

PickEditor::PickEditor(const FieldInfo& field, RegistryLink& link, QWidget* parent)
    : FieldEditor(parent),
      m_line(new QLineEdit(this)),
      m_open(new QToolButton(this)),
      m_picker(new Picker(field, link, m_line))
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_open);
    setFocusProxy(m_line);
    m_line->setObjectName(u"input"_s);
    m_open->setObjectName(u"showList"_s);
    m_open->setText(u"▾"_s);
    m_open->setFocusPolicy(Qt::NoFocus);  // in the line the arrow down does the same
    m_open->setVisible(m_picker->isListed());
    connect(m_open, &QToolButton::clicked, m_picker, &Picker::showAll);
    connect(m_picker, &Picker::edited, this, &FieldEditor::edited);
    connect(m_picker, &Picker::noteChanged, this, &FieldEditor::noteChanged);
}

Value PickEditor::value() const
{
    return m_picker->value();
}

void PickEditor::setValue(const Value& value)
{
    m_picker->setValue(value);
}

void PickEditor::retranslate()
{
    m_line->setPlaceholderText(m_picker->isListed() ? tr("Choose, or type part of it")
                                                    : tr("Identifier or part of the name"));
    m_open->setAccessibleName(tr("Show the list"));
    m_open->setToolTip(tr("Show the list (arrow down)"));
}

QString PickEditor::note() const
{
    return m_picker->note();
}

void PickEditor::noticeForm(const QCborMap& fields)
{
    m_picker->noticeForm(fields);
}

QWidget* PickEditor::input()
{
    return m_line;
}

}  // namespace citss
