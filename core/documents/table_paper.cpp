// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/table_paper.h"

#include "core/base/check.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MarginMillimetres = 15;
constexpr int MostUprightColumns = 5;
constexpr qsizetype Sample = 400;  ///< rows that the widths are chosen by
constexpr qreal Points = 8.5;
constexpr qreal LeastPoints = 6;
constexpr qreal TitlePoints = 14;
constexpr qreal RuleSpace = 0.3;  ///< below a line, of a row
constexpr qreal Widest = 0.45;    ///< of the page, for one column
constexpr int Wrapping = Qt::TextWordWrap | Qt::TextWrapAnywhere;

QFont fontOf(qreal points, bool isBold = false)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"Arial"_s});
    font.setPointSizeF(points);
    font.setBold(isBold);
    return font;
}

}  // namespace

TablePaper::TablePaper(PaperHead head,
                       QList<PaperColumn> columns,
                       QList<QStringList> rows,
                       QStringList totals)
    : m_head(std::move(head)),
      m_columns(std::move(columns)),
      m_rows(std::move(rows)),
      m_totals(std::move(totals))
{
    CHECK(!m_columns.isEmpty());
}

QPageLayout TablePaper::pageLayout() const
{
    constexpr qreal M = MarginMillimetres;
    return {QPageSize(QPageSize::Letter),
            m_columns.size() > MostUprightColumns ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(M, M, M, M),
            QPageLayout::Millimeter};
}

QStringList TablePaper::titles() const
{
    QStringList titles;
    for (const PaperColumn& column : m_columns) {
        titles.append(column.title);
    }
    return titles;
}

int TablePaper::layOut(QPaintDevice& device)
{
    m_device = &device;
    m_width = device.width();
    m_height = device.height();
    chooseWidths();
    divide();
    return pages();
}

/// As wide as the texts, where there is room; else a smaller print, and then all give way alike.
void TablePaper::chooseWidths()
{
    for (m_points = Points;; m_points -= 0.5) {
        const QFontMetricsF plain(fontOf(m_points), m_device);
        const QFontMetricsF bold(fontOf(m_points, true), m_device);
        const qreal space = plain.averageCharWidth() * 2.5;
        m_widths.clear();
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            qreal width = bold.horizontalAdvance(m_columns.at(i).title);
            width = m_totals.isEmpty() ? width
                                       : std::max(width, bold.horizontalAdvance(m_totals.at(i)));
            for (qsizetype row = 0; row < std::min(Sample, m_rows.size()); ++row) {
                width = std::max(width, plain.horizontalAdvance(m_rows.at(row).at(i)));
            }
            m_widths.append(std::min(width + space, m_width * Widest));
        }
        const qreal all = std::accumulate(m_widths.begin(), m_widths.end(), qreal(0));
        if (all <= m_width || m_points <= LeastPoints) {
            const qreal scale = std::min(qreal(1), m_width / all);
            std::transform(
                m_widths.begin(), m_widths.end(), m_widths.begin(), [scale](qreal width) {
                    return width * scale;
                });
            return;
        }
    }
}

qreal TablePaper::rowHeight(const QStringList& cells, bool isBold) const
{
    const QFontMetricsF metrics(fontOf(m_points, isBold), m_device);
    const qreal space = metrics.averageCharWidth() * 1.5;
    qreal height = metrics.height();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qreal width = m_widths.at(i) - space;
        if (metrics.horizontalAdvance(cells.at(i)) > width) {
            const QRectF room(0, 0, width, m_height);
            height = std::max(height, metrics.boundingRect(room, Wrapping, cells.at(i)).height());
        }
    }
    return std::min(height + metrics.height() * 0.35, m_height / 2);
}

qreal TablePaper::headHeight() const
{
    const QFontMetricsF title(fontOf(TitlePoints, true), m_device);
    const QFontMetricsF plain(fontOf(Points), m_device);
    const QRectF room(0, 0, m_width, m_height);
    qreal height = title.boundingRect(room, Wrapping, m_head.title).height() + plain.height();
    for (const QString& line : m_head.lines) {
        height += plain.boundingRect(room, Wrapping, line).height();
    }
    return height;
}

void TablePaper::divide()
{
    const QFontMetricsF plain(fontOf(Points), m_device);
    const qreal bottom = m_height - plain.height() * 2;  // which page it is
    const qreal top = plain.height() * (1.5 + RuleSpace) + rowHeight(titles(), true);
    qreal y = top + headHeight();
    m_firstRows = {0};
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const qreal height = rowHeight(m_rows.at(row), false);
        if (y + height > bottom && row > m_firstRows.last()) {
            m_firstRows.append(row);
            y = top;
        }
        y += height;
    }
    if (!m_totals.isEmpty() &&
        y + rowHeight(m_totals, true) + plain.height() * RuleSpace > bottom) {
        m_firstRows.append(m_rows.size());
    }
}

void TablePaper::draw(QPainter& painter, int page) const
{
    CHECK(page >= 0 && page < pages());
    const QFontMetricsF plain(fontOf(Points), m_device);
    drawMargins(painter, page);
    qreal y = plain.height() * 1.5;
    if (page == 0) {
        drawHead(painter, y);
    }
    drawRow(painter, titles(), true, y);
    painter.setPen(QPen(Qt::black, plain.lineWidth()));
    painter.drawLine(QPointF(0, y), QPointF(m_width, y));
    y += plain.height() * RuleSpace;
    const bool isLast = page + 1 == pages();
    const qsizetype end = isLast ? m_rows.size() : m_firstRows.at(page + 1);
    for (qsizetype row = m_firstRows.at(page); row < end; ++row) {
        drawRow(painter, m_rows.at(row), false, y);
    }
    if (isLast && !m_totals.isEmpty()) {
        painter.drawLine(QPointF(0, y), QPointF(m_width, y));
        y += plain.height() * RuleSpace;
        drawRow(painter, m_totals, true, y);
    }
}

void TablePaper::drawHead(QPainter& painter, qreal& y) const
{
    const auto line = [&](const QString& text, const QFont& font) {
        painter.setFont(font);
        painter.setPen(Qt::black);
        QRectF drawn;
        painter.drawText(QRectF(0, y, m_width, m_height - y), Wrapping, text, &drawn);
        y += drawn.height();
    };
    line(m_head.title, fontOf(TitlePoints, true));
    for (const QString& text : m_head.lines) {
        line(text, fontOf(Points));
    }
    y += QFontMetricsF(fontOf(Points), m_device).height();
}

void TablePaper::drawRow(QPainter& painter, const QStringList& cells, bool isBold, qreal& y) const
{
    const qreal height = rowHeight(cells, isBold);
    painter.setFont(fontOf(m_points, isBold));
    painter.setPen(Qt::black);
    const qreal space = QFontMetricsF(painter.font(), m_device).averageCharWidth() * 1.5;
    qreal x = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QRectF room(x, y, m_widths.at(i) - space, height);
        const Qt::Alignment side = m_columns.at(i).isRight ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(room, static_cast<int>(side | Qt::AlignTop) | Wrapping, cells.at(i));
        x += m_widths.at(i);
    }
    y += height;
}

void TablePaper::drawMargins(QPainter& painter, int page) const
{
    const QFontMetricsF plain(fontOf(Points), m_device);
    painter.setFont(fontOf(Points));
    painter.setPen(QColor(0x505050));
    const QRectF foot(0, m_height - plain.height(), m_width, plain.height());
    painter.drawText(foot, Qt::AlignLeft, m_head.title);
    painter.drawText(foot,
                     Qt::AlignRight,
                     QCoreApplication::translate("citss::TablePaper", "Page %1 of %2")
                         .arg(page + 1)
                         .arg(pages()));
    if (!m_head.mark.isEmpty()) {
        painter.setFont(fontOf(Points, true));
        painter.drawText(QRectF(0, 0, m_width, plain.height()), Qt::AlignRight, m_head.mark);
    }
}

}  // namespace citss
