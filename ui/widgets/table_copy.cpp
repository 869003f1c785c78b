// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_copy.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// Tabs and line breaks inside a cell would shift all that follows.
QString flat(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = u"<tr>"_s;
    for (const QString& cell : cells) {
        row += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    }
    return row + u"</tr>"_s;
}

}  // namespace

std::unique_ptr<QMimeData> tableMimeData(const QStringList& titles, const QList<QStringList>& rows)
{
    QString html = u"<table>"_s + htmlRow(titles, u"th"_s);
    QStringList lines;
    for (const QStringList& row : QList<QStringList>{titles} + rows) {
        QStringList cells;
        for (const QString& cell : row) {
            cells.append(flat(cell));
        }
        lines.append(cells.join(u'\t'));
    }
    for (const QStringList& row : rows) {
        html += htmlRow(row, u"td"_s);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n') + u'\n');
    data->setHtml(html + u"</table>"_s);
    return data;
}

}  // namespace citss
