// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citss/picture.h"

#include "app/citss/stage.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/view_table.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace citss {

Picture::Picture(MainWindow& window, const DesktopOptions& options, QObject* parent)
    : QObject(parent),
      m_window(window),
      m_options(options),
      m_stillness([&window] { return window.isLoaded(); }, this)
{
    connect(&m_stillness, &Stillness::loaded, this, &Picture::fill);
    connect(&m_stillness, &Stillness::still, this, &Picture::take);
    connect(&m_stillness, &Stillness::givenUp, qApp, [] { QCoreApplication::exit(1); });
    m_window.resize(m_options.size);
    if (setStage(m_window, m_options)) {
        m_stillness.await();
    }
}

void Picture::fill()
{
    for (ViewTable* table : m_window.currentPage().findChildren<ViewTable*>()) {
        if (table->isVisible()) {
            table->table().selectRow(0);
        }
    }
    openForm(m_window, m_options.form);
}

void Picture::take()
{
    QWidget* target = &m_window;
    if (auto* const dialog = m_window.findChild<CommandDialog*>()) {
        target = dialog;
    }
    const QPixmap picture = target->grab();
    const bool isSaved = m_options.picture.isEmpty() || picture.save(m_options.picture);
    QCoreApplication::exit(isSaved ? 0 : 1);
}

}  // namespace citss
