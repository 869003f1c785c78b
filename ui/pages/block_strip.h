// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/block_lanes.h"

#include <QAbstractScrollArea>

namespace citss {

/// Serial blocks drawn to one scale, a lane for each kind and vintage. Arrows walk along the
/// blocks, Enter follows one. Only what is in sight is read and drawn.
class BlockStrip final : public QAbstractScrollArea {
    Q_OBJECT

public:
    BlockStrip(BlockLanes& lanes, QWidget* parent);

    /// The block that has the keys: its lane and place; -1 if there is none.
    [[nodiscard]] int lane() const { return m_lane; }
    [[nodiscard]] qsizetype place() const { return m_place; }
    [[nodiscard]] const LaneBlock* current() const;
    /// Where a block is drawn, in the viewport.
    [[nodiscard]] QRect blockRect(int lane, qsizetype place) const;
    [[nodiscard]] QSize sizeHint() const override;
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void blockActivated(const citss::LaneBlock& block);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Spot {
        int lane = -1;
        qsizetype place = -1;
    };

    void start();
    void chooseFirst(int lane);
    void layOut();
    void layOutLane(int lane);
    void fitBars();
    void readInSight();
    void moveTo(int lane, qsizetype place);
    void moveBy(qsizetype step);
    void showCurrent();
    void paintLane(QPainter& painter, int lane);
    void paintBlock(QPainter& painter,
                    const QRect& rect,
                    const BlockLane& lane,
                    const LaneBlock& block);
    [[nodiscard]] int laneTop(int lane) const;
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int barsLeft() const;
    [[nodiscard]] int barsWidth() const;
    /// The first block of a lane that ends right of a place along it.
    [[nodiscard]] qsizetype firstAt(int lane, int x) const;
    [[nodiscard]] Spot spotAt(const QPoint& point) const;

    BlockLanes& m_lanes;
    QList<QList<int>> m_ends;  ///< for each lane where each of its blocks ends, in pixels
    QList<int> m_widths;       ///< of the whole lanes, with what is not read yet
    double m_scale = 0;        ///< pixels for one instrument
    int m_lane = -1;
    qsizetype m_place = -1;
    QString m_keptLane;  ///< found again when the lanes are read again
    qint64 m_keptSerial = 0;
    bool m_isWaiting = false;  ///< the next block is asked for and not here yet
};

}  // namespace citss
