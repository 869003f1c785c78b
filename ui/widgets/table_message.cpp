// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_message.h"

#include "ui/widgets/empty_text.h"
#include "ui/widgets/problem_list.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

TableMessage::TableMessage(QWidget* parent)
    : QWidget(parent),
      m_text(makeEmptyText(this)),
      m_problems(new ProblemList(this)),
      m_clear(new QPushButton(this)),
      m_retry(new QPushButton(this))
{
    setObjectName(u"tableMessage"_s);
    m_clear->setObjectName(u"clearFilters"_s);
    m_retry->setObjectName(u"retry"_s);
    auto* const layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_text);
    layout->addWidget(m_problems);
    layout->addWidget(m_clear, 0, Qt::AlignHCenter);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_clear, &QPushButton::clicked, this, &TableMessage::clearRequested);
    connect(m_retry, &QPushButton::clicked, this, &TableMessage::retryRequested);
}

void TableMessage::say(const QString& text, bool canClear)
{
    m_problems->setProblems({});
    m_said = text;
    m_text->setText(text);
    m_text->show();
    m_clear->setVisible(canClear);
    m_retry->hide();
    fit();
}

/// In a low list, with large letters, the first sentence must do.
void TableMessage::fit()
{
    const QRect room = contentsRect().marginsRemoved(layout()->contentsMargins());
    m_text->setText(m_said);
    const bool isTooLong = m_text->heightForWidth(room.width()) > room.height();
    m_text->setText(isTooLong ? m_said.section(u'\n', 0, 0) : m_said);
    m_text->setToolTip(isTooLong ? m_said : QString());
    layout()->activate();  // not a round of events later
}

void TableMessage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TableMessage::fail(const Problems& problems)
{
    m_problems->setProblems(problems);
    m_said.clear();
    m_text->clear();
    m_text->hide();
    m_clear->hide();
    m_retry->show();
}

QString TableMessage::text() const
{
    return isHidden() ? QString() : m_said;
}

void TableMessage::retranslate()
{
    m_clear->setText(tr("Clear filters"));
    m_retry->setText(tr("Read again"));
}

}  // namespace citss
