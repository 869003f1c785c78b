// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_footer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace citss {

TableFooter::TableFooter(QWidget* parent) : QWidget(parent), m_text(new QLabel(this))
{
    setObjectName(u"tableFooter"_s);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->setSpacing(4);
    m_text->setObjectName(u"footer"_s);
    m_text->setWordWrap(true);  // totals of many columns must not make the window wide
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    m_views = makeButton(u"views"_s);
    m_groups = makeButton(u"groups"_s);
    m_columns = makeButton(u"columns"_s);
    m_copy = makeButton(u"copy"_s);
    m_export = makeButton(u"export"_s);
    m_print = makeButton(u"print"_s);
    m_viewsMenu = makeMenu(m_views);
    m_groupsMenu = makeMenu(m_groups);
    m_columnsMenu = makeMenu(m_columns);
    m_views->hide();
    m_print->hide();
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
    layout()->addWidget(button);
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
    m_text->setText(text);
}

QString TableFooter::text() const
{
    return m_text->text();
}

void TableFooter::say(const QString& word)
{
    m_text->setText(word);
}

void TableFooter::setCanPrint(bool canPrint)
{
    m_print->setVisible(canPrint);
}

void TableFooter::setCanSave(bool canSave)
{
    m_views->setVisible(canSave);
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
