// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_footer.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int TotalsShare = 65;

}  // namespace

TableFooter::TableFooter(QWidget* parent) : ActionRow(parent, TotalsShare)
{
    setObjectName(u"tableFooter"_s);
    setContentsMargins(8, 2, 4, 2);
    lead().setObjectName(u"footer"_s);
    lead().setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_views = makeButton(u"views"_s);
    m_groups = makeButton(u"groups"_s);
    m_columns = makeButton(u"columns"_s);
    m_copy = makeButton(u"copy"_s);
    m_export = makeButton(u"export"_s);
    m_print = makeButton(u"print"_s);
    m_viewsMenu = makeMenu(m_views);
    m_groupsMenu = makeMenu(m_groups);
    m_columnsMenu = makeMenu(m_columns);
    setCanSave(false);
    setCanPrint(false);
    connect(m_copy, &QToolButton::clicked, this, &TableFooter::copyRequested);
    connect(m_export, &QToolButton::clicked, this, &TableFooter::exportRequested);
    connect(m_print, &QToolButton::clicked, this, &TableFooter::printRequested);
}

QToolButton* TableFooter::makeButton(const QString& name)
{
    auto* const button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    addButton(button);
    return button;
}

QMenu* TableFooter::makeMenu(QToolButton* button)
{
    auto* const menu = new QMenu(button);
    menu->setObjectName(button->objectName() + u"Menu"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return menu;
}

void TableFooter::setText(const QString& text)
{
    lead().setText(text);
}

QString TableFooter::text() const
{
    return lead().text();
}

void TableFooter::say(const QString& word)
{
    lead().setText(word);
}

void TableFooter::setCanPrint(bool canPrint)
{
    setOffered(m_print, canPrint);
}

void TableFooter::setCanSave(bool canSave)
{
    setOffered(m_views, canSave);
}

void TableFooter::retranslate()
{
    m_views->setText(tr("Views"));
    m_views->setToolTip(tr("Keep these filters, columns and groups under a name."));
    m_groups->setText(tr("Group"));
    m_groups->setToolTip(tr("A row for each value of a column, with sums."));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose which columns are shown."));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the selected rows, or all that are shown, as a table."));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write all rows to a file."));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("All rows on paper, as they are filtered and grouped."));
}

}  // namespace citss
