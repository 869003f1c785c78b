// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QPaintDevice;
class QPainter;
class QPageLayout;

namespace citss {

/// What stands above a table on paper: its title, and whose it is, when, of what.
struct PaperHead {
    QString title;
    QStringList lines;
    QString mark;  ///< on every page: TRAINING; empty: none
};

struct PaperColumn {
    QString title;
    bool isRight = false;  ///< numbers
};

/// A table as pages: the same on a printer as in a PDF. Every page repeats the titles of the
/// columns and says which of how many it is. Cells wrap; nothing is cut off.
class TablePaper {
public:
    TablePaper(PaperHead head,
               QList<PaperColumn> columns,
               QList<QStringList> rows,
               QStringList totals);

    [[nodiscard]] const PaperHead& head() const { return m_head; }
    [[nodiscard]] qsizetype rows() const { return m_rows.size(); }
    /// Upright or across, by how many columns there are.
    [[nodiscard]] QPageLayout pageLayout() const;
    /// Divides the rows into pages of a device, whose layout has been set; returns how many.
    int layOut(QPaintDevice& device);
    [[nodiscard]] int pages() const { return static_cast<int>(m_firstRows.size()); }
    void draw(QPainter& painter, int page) const;

private:
    [[nodiscard]] qreal rowHeight(const QStringList& cells, bool isBold) const;
    void chooseWidths();
    void divide();
    void drawHead(QPainter& painter, qreal& y) const;
    void drawRow(QPainter& painter, const QStringList& cells, bool isBold, qreal& y) const;
    void drawMargins(QPainter& painter, int page) const;
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] qreal headHeight() const;

    PaperHead m_head;
    QList<PaperColumn> m_columns;
    QList<QStringList> m_rows;
    QStringList m_totals;
    QPaintDevice* m_device = nullptr;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_points = 0;
    QList<qreal> m_widths;
    QList<qsizetype> m_firstRows;  ///< of each page
};

}  // namespace citss
