// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/group_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace citss {

GroupBar::GroupBar(QWidget* parent)
    : QWidget(parent),
      m_back(new QPushButton(this)),
      m_text(new QLabel(this)),
      m_ungroup(new QPushButton(this))
{
    setObjectName(u"groupBar"_s);
    m_back->setObjectName(u"backToGroups"_s);
    m_text->setObjectName(u"groupText"_s);
    m_text->setWordWrap(true);
    m_ungroup->setObjectName(u"ungroup"_s);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_back);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_ungroup);
    connect(m_back, &QPushButton::clicked, this, &GroupBar::backRequested);
    connect(m_ungroup, &QPushButton::clicked, this, &GroupBar::ungroupRequested);
    hide();
}

void GroupBar::showGroups(const QString& text)
{
    m_text->setText(text);
    m_back->hide();
    m_ungroup->show();
}

void GroupBar::showGroup(const QString& text)
{
    m_text->setText(text);
    m_back->show();
    m_ungroup->hide();
}

QString GroupBar::text() const
{
    return m_text->text();
}

void GroupBar::retranslate()
{
    m_back->setText(tr("◂ Back to the groups"));
    m_ungroup->setText(tr("Show all rows"));
}

}  // namespace citss
