// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views_menu.h"

#include "ui/widgets/help_chapter.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int LongestName = 60;

}  // namespace

ViewsMenu::ViewsMenu(TableLook table, QMenu& menu, std::unique_ptr<SavedViews> views)
    : QObject(&table.widget), m_table(std::move(table)), m_menu(menu), m_views(std::move(views))
{
    connect(&menu, &QMenu::aboutToShow, this, &ViewsMenu::fill);
    if (!m_views->preferred().isEmpty()) {
        show(m_views->preferred());
    } else if (!m_views->lastColumns().isEmpty()) {
        m_table.setColumns(m_views->lastColumns());
    }
}

void ViewsMenu::show(const QString& name)
{
    m_current = name;
    TableState all;
    all.columns = m_table.state().columns;
    m_table.setState(m_views->state(name).value_or(all));
}

void ViewsMenu::saveAs(const QString& name)
{
    const QString plain = name.simplified().left(LongestName);
    if (!plain.isEmpty()) {
        m_current = plain;
        m_views->save(plain, m_table.state());
    }
}

void ViewsMenu::renameTo(const QString& name)
{
    const QString plain = name.simplified().left(LongestName);
    if (!plain.isEmpty()) {
        m_views->rename(m_current, plain);
        m_current = plain;
    }
}

void ViewsMenu::addChoice(const QString& title, const QString& name)
{
    QAction* const action = m_menu.addAction(title);
    action->setCheckable(true);
    action->setChecked(name == m_current);
    connect(action, &QAction::triggered, this, [this, name] { show(name); });
}

void ViewsMenu::fill()
{
    m_menu.clear();
    addChoice(tr("All rows"), {});
    for (const QString& name : m_views->names()) {
        addChoice(QString(name).replace(u'&', u"&&"_s), name);
    }
    m_menu.addSeparator();
    const auto add = [this](const QString& title, bool isOpen, auto act) {
        QAction* const action = m_menu.addAction(title);
        action->setEnabled(isOpen);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const bool hasName = !m_current.isEmpty();
    add(tr("Save as…"), true, [this] {
        askName(tr("Save this view"), m_current, &ViewsMenu::saveAs);
    });
    add(tr("Save the changes"), hasName, [this] { saveAs(m_current); });
    add(tr("Rename…"), hasName, [this] {
        askName(tr("Rename the view"), m_current, &ViewsMenu::renameTo);
    });
    add(tr("Delete"), hasName, [this] {
        m_views->remove(m_current);
        show({});
    });
    QAction* const first = add(tr("Begin with this view"), true, [this] {
        m_views->prefer(m_views->preferred() == m_current ? QString() : m_current);
    });
    first->setCheckable(true);
    first->setChecked(m_views->preferred() == m_current);
}

void ViewsMenu::askName(const QString& title,
                        const QString& name,
                        void (ViewsMenu::*act)(const QString&))
{
    auto* const dialog = new QDialog(m_table.widget.window());
    dialog->setObjectName(u"viewName"_s);
    setHelpChapter(*dialog, u"window"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* const layout = new QVBoxLayout(dialog);
    auto* const label = new QLabel(tr("Name of the view"), dialog);
    auto* const line = new QLineEdit(name, dialog);
    line->setObjectName(u"name"_s);
    line->setMaxLength(LongestName);
    line->setAccessibleName(label->text());
    label->setBuddy(line);
    auto* const buttons = new QDialogButtonBox(dialog);
    QPushButton* const save = buttons->addButton(tr("Save the view"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    save->setEnabled(!name.isEmpty());
    layout->addWidget(label);
    layout->addWidget(line);
    layout->addWidget(buttons);
    connect(line, &QLineEdit::textChanged, save, [save](const QString& text) {
        save->setEnabled(!text.simplified().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, line, act] { (this->*act)(line->text()); });
    line->selectAll();
    dialog->open();
}

}  // namespace citss
