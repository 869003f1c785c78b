// SPDX-License-Identifier: GPL-3.0-or-later
// A small window with a table in it, which ends once it is painted: the least that opening any
// program of Qt's takes, and so the baseline of first_window.
#include "app/citss/until_painted.h"

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    QStandardItemModel model(20, 5);
    QMainWindow window;
    auto* const table = new QTableView(&window);
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1366, 768);
    new citss::UntilPainted(window);
    window.show();
    return QApplication::exec();
}
