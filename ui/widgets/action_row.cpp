// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_row.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int Gap = 8;
constexpr int LeastLead = 60;

int widthOf(const QWidget& button)
{
    return Gap + button.sizeHint().width();
}

}  // namespace

ActionRow::ActionRow(QWidget* parent, int sentenceShare)
    : QWidget(parent),
      m_share(sentenceShare),
      m_lead(new QLabel(this)),
      m_more(new QToolButton(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_lead->setWordWrap(true);
    m_more->setObjectName(u"moreActions"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(new QMenu(m_more));
    m_more->menu()->setToolTipsVisible(true);
    m_more->hide();
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ActionRow::nameActions);
    retranslate();
}

void ActionRow::addButton(QAbstractButton* button)
{
    setTabOrder(m_buttons.isEmpty() ? static_cast<QWidget*>(m_lead) : m_buttons.last(), button);
    setTabOrder(button, m_more);
    m_buttons.append(button);
    updateGeometry();
}

void ActionRow::addToMenu(QAction* action)
{
    m_menuOnly.append(action);
    updateGeometry();
}

void ActionRow::setOffered(QAbstractButton* button, bool isOffered)
{
    m_withheld.removeAll(button);
    if (!isOffered) {
        m_withheld.append(button);
        button->hide();
    }
    updateGeometry();
    arrange();
}

QList<QAbstractButton*> ActionRow::offered() const
{
    QList<QAbstractButton*> list;
    std::copy_if(m_buttons.begin(),
                 m_buttons.end(),
                 std::back_inserter(list),
                 [this](QAbstractButton* button) { return !m_withheld.contains(button); });
    return list;
}

int ActionRow::inside(int width) const
{
    return std::max(0, width - contentsMargins().left() - contentsMargins().right());
}

/// What the sentence has for sure: a longer one goes on in a further line.
int ActionRow::leadWanted(int width) const
{
    const int whole = m_lead->fontMetrics().size(Qt::TextSingleLine, m_lead->text()).width() + 1;
    return std::min(whole, width * m_share / 100);
}

ActionRow::Division ActionRow::division(int width) const
{
    const QList<QAbstractButton*> buttons = offered();
    const int lead = leadWanted(width);
    int left = width - lead;
    for (const QAbstractButton* button : buttons) {
        left -= widthOf(*button);
    }
    Division found{.buttons = buttons.size(), .hasMenu = !m_menuOnly.isEmpty(), .lead = 0};
    left -= found.hasMenu ? widthOf(*m_more) : 0;
    while (left < 0 && found.buttons > 0) {
        left -= found.hasMenu ? 0 : widthOf(*m_more);
        found.hasMenu = true;
        --found.buttons;
        left += widthOf(*buttons.at(found.buttons));
    }
    found.lead = std::max(lead + left, 0);
    return found;
}

QSize ActionRow::sizeHint() const
{
    int width = m_lead->sizeHint().width();
    int height = m_lead->text().isEmpty() ? 0 : m_lead->fontMetrics().height();
    const QList<QAbstractButton*> buttons = offered();
    for (const QAbstractButton* button : buttons) {
        width += widthOf(*button);
        height = std::max(height, button->sizeHint().height());
    }
    if (!m_menuOnly.isEmpty()) {
        width += widthOf(*m_more);
        height = std::max(height, m_more->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize ActionRow::minimumSizeHint() const
{
    const bool hasButtons = !m_menuOnly.isEmpty() || !offered().isEmpty();
    const QSize least(LeastLead + (hasButtons ? widthOf(*m_more) : 0), 0);
    return {least.grownBy(contentsMargins()).width(), sizeHint().height()};
}

int ActionRow::heightForWidth(int width) const
{
    const int words =
        m_lead->text().isEmpty() ? 0 : m_lead->heightForWidth(division(inside(width)).lead);
    const QMargins margins = contentsMargins();
    return std::max(sizeHint().height(), words + margins.top() + margins.bottom());
}

void ActionRow::arrange()
{
    const QRect rect = contentsRect();
    const Division use = division(rect.width());
    const QList<QAbstractButton*> buttons = offered();
    m_lead->setGeometry(rect.left(), rect.top(), use.lead, rect.height());
    int x = rect.left() + use.lead + Gap;
    const auto place = [&rect, &x](QWidget& button) {
        const QSize size = button.sizeHint();
        const int height = std::min(size.height(), rect.height());
        button.setGeometry(x, rect.top() + (rect.height() - height) / 2, size.width(), height);
        x += size.width() + Gap;
    };
    m_more->setVisible(use.hasMenu);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const bool isShown = i < use.buttons;
        if (!isShown && buttons.at(i)->hasFocus()) {
            m_more->setFocus();
        }
        buttons.at(i)->setVisible(isShown);
        if (isShown) {
            place(*buttons.at(i));
        }
    }
    place(*m_more);
    fillMenu(buttons.mid(use.buttons));
}

void ActionRow::fillMenu(const QList<QAbstractButton*>& hidden)
{
    QList<QAction*> wanted;
    for (QAbstractButton* button : hidden) {
        wanted.append(actionOf(button));
    }
    wanted.append(m_menuOnly);
    if (m_more->menu()->actions() != wanted) {
        const QList<QAction*> before = m_more->menu()->actions();
        for (QAction* action : before) {
            m_more->menu()->removeAction(action);
        }
        m_more->menu()->addActions(wanted);
    }
    nameActions();
}

QAction* ActionRow::actionOf(QAbstractButton* button)
{
    auto* const tool = qobject_cast<QToolButton*>(button);
    if (tool != nullptr && tool->defaultAction() != nullptr) {
        return tool->defaultAction();
    }
    QAction*& action = m_actions[button];
    if (action == nullptr && tool != nullptr && tool->menu() != nullptr) {
        action = tool->menu()->menuAction();
    } else if (action == nullptr) {
        action = new QAction(this);
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
    }
    return action;
}

void ActionRow::nameActions()
{
    for (auto each = m_actions.cbegin(); each != m_actions.cend(); ++each) {
        each.value()->setText(each.key()->text());
        each.value()->setToolTip(each.key()->toolTip());
        each.value()->setEnabled(each.key()->isEnabled());
    }
}

bool ActionRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void ActionRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ActionRow::retranslate()
{
    m_more->setText(tr("More ▾"));
}

void ActionRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
