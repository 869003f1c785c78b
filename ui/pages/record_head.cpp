// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_head.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QLabel* makeLabel(const QString& name, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Words that belong together stay on one line.
QString unbroken(const QString& text)
{
    return u"<span style=\"white-space: nowrap\">%1</span>"_s.arg(text);
}

QString factText(const RecordFact& fact)
{
    const QString value = fact.value.toHtmlEscaped();
    return unbroken(fact.caption.toHtmlEscaped() + u"\u00a0"_s +
                    (fact.target.isEmpty()
                         ? u"<b>%1</b>"_s.arg(value)
                         : u"<a href=\"%1\">%2</a>"_s.arg(fact.target.toHtmlEscaped(), value)));
}

}  // namespace

RecordHead::RecordHead(QWidget* parent)
    : QWidget(parent),
      m_title(makeLabel(u"recordTitle"_s, this)),
      m_standing(makeLabel(u"recordStanding"_s, this)),
      m_facts(makeLabel(u"recordFacts"_s, this)),
      m_warningText(makeLabel(u"recordWarnings"_s, this)),
      m_menu(new QToolButton(this))
{
    setObjectName(u"recordHead"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard |
                                     Qt::TextSelectableByMouse);
    m_menu->setObjectName(u"recordActions"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setMenu(new QMenu(m_menu));
    m_menu->menu()->setToolTipsVisible(true);
    auto* const top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_menu, 0, Qt::AlignTop);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_standing);
    layout->addWidget(m_facts);
    layout->addWidget(m_warningText);
    m_warningText->hide();
    m_menu->hide();
    connect(m_facts, &QLabel::linkActivated, this, &RecordHead::linkFollowed);
    retranslate();
}

void RecordHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

void RecordHead::setStanding(const QString& sentence, bool isGood)
{
    m_standing->setText(sentence);
    m_standing->setVisible(!sentence.isEmpty());
    m_standing->setProperty("good", isGood);
    m_standing->style()->unpolish(m_standing);
    m_standing->style()->polish(m_standing);
}

void RecordHead::setFacts(const QList<RecordFact>& facts)
{
    QStringList texts;
    QStringList spoken;
    for (const RecordFact& fact : facts) {
        if (!fact.value.isEmpty()) {
            texts.append(factText(fact));
            spoken.append(tr("%1: %2").arg(fact.caption, fact.value));
        }
    }
    m_facts->setAccessibleName(spoken.join(u"; "_s));
    m_facts->setText(texts.join(u" &nbsp;·&nbsp; "_s));
    m_facts->setVisible(!texts.isEmpty());
}

void RecordHead::setWarnings(const QStringList& warnings)
{
    m_warnings = warnings;
    QStringList lines;
    for (const QString& warning : warnings) {
        lines.append(u"⚠ "_s + warning);
    }
    m_warningText->setText(lines.join(u'\n'));
    m_warningText->setAccessibleName(warnings.join(u' '));
    m_warningText->setVisible(!warnings.isEmpty());
}

void RecordHead::setActions(const QList<QAction*>& actions)
{
    m_menu->menu()->clear();
    m_menu->menu()->addActions(actions);
    m_menu->setVisible(!actions.isEmpty());
}

void RecordHead::setReason(const QString& readOnlyReason)
{
    m_menu->setToolTip(readOnlyReason);
    m_menu->setAccessibleDescription(readOnlyReason);
}

QString RecordHead::title() const
{
    return m_title->text();
}

QString RecordHead::standing() const
{
    return m_standing->text();
}

QString RecordHead::facts() const
{
    return m_facts->text();
}

void RecordHead::retranslate()
{
    m_menu->setText(tr("Change"));
}

void RecordHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
