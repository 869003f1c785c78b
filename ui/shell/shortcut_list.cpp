// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_list.h"

#include "ui/shell/dialog_help.h"
#include "ui/widgets/shortcuts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

ShortcutList::ShortcutList(QWidget* parent)
    : QDialog(parent), m_list(new QTreeWidget(this)), m_close(new QPushButton(this))
{
    setObjectName(u"shortcutList"_s);
    bindHelp(*this, u"window"_s);
    m_list->setObjectName(u"shortcuts"_s);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIndentation(16);
    m_list->header()->setStretchLastSection(true);
    m_close->setObjectName(u"closeShortcuts"_s);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    resize(560, 520);
}

void ShortcutList::fill()
{
    m_list->clear();
    QTreeWidgetItem* group = nullptr;
    const char* name = nullptr;
    for (const ShortcutInfo& info : shortcuts()) {
        if (group == nullptr || info.group != name) {
            name = info.group;
            group = new QTreeWidgetItem(
                m_list, {QCoreApplication::translate("citss::Shortcut", info.group)});
            QFont font = m_list->font();
            font.setBold(true);
            group->setFont(0, font);
            group->setFlags(Qt::ItemIsEnabled);
        }
        new QTreeWidgetItem(
            group,
            {QCoreApplication::translate("citss::Shortcut", info.title), keysText(info.shortcut)});
    }
    m_list->expandAll();
    m_list->resizeColumnToContents(0);
}

void ShortcutList::retranslate()
{
    setWindowTitle(tr("Keys"));
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->setAccessibleName(tr("Keys of the program"));
    m_close->setText(tr("Close"));
    fill();
}

void ShortcutList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

}  // namespace citss
