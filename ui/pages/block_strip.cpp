// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/block_strip.h"

#include "core/base/format.h"
#include "ui/widgets/chart.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int NarrowestBlock = 6;
constexpr int NarrowestRest = 60;  ///< what of a lane is not read yet
constexpr int Margin = 12;
constexpr int LaneGap = 8;
constexpr int LanesInSight = 4;
constexpr double FillsOf = 0.95;  ///< the longest lane of the width: narrow blocks are widened
constexpr int Ahead = 600;        ///< pixels beyond what is in sight that are read too

/// Kinds differ in pattern as well as in colour, so that they do in grey.
Qt::BrushStyle patternOf(qsizetype kind)
{
    static constexpr std::array<Qt::BrushStyle, 5> Patterns = {
        Qt::NoBrush, Qt::BDiagPattern, Qt::Dense6Pattern, Qt::VerPattern, Qt::DiagCrossPattern};
    return Patterns.at(static_cast<size_t>(kind) % Patterns.size());
}

}  // namespace

BlockStrip::BlockStrip(BlockLanes& lanes, QWidget* parent)
    : QAbstractScrollArea(parent), m_lanes(lanes)
{
    setObjectName(u"blockStrip"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&lanes, &BlockLanes::lanesChanged, this, &BlockStrip::start);
    connect(&lanes, &BlockLanes::laneGrew, this, [this](int lane) {
        layOutLane(lane);
        fitBars();
        chooseFirst(lane);
        if (m_isWaiting && lane == m_lane) {
            m_isWaiting = false;
            moveBy(1);
        }
        readInSight();
        viewport()->update();
    });
    retranslate();
}

const LaneBlock* BlockStrip::current() const
{
    return m_lane < 0 ? nullptr : &m_lanes.lanes().at(m_lane).blocks.at(m_place);
}

QSize BlockStrip::sizeHint() const
{
    return {600, LanesInSight * laneHeight() + Margin};
}

int BlockStrip::laneHeight() const
{
    return fontMetrics().height() * 2 + LaneGap;
}

int BlockStrip::laneTop(int lane) const
{
    return lane * laneHeight() + LaneGap - verticalScrollBar()->value();
}

int BlockStrip::barsLeft() const
{
    int widest = 0;
    for (const BlockLane& lane : m_lanes.lanes()) {
        widest = std::max({widest,
                           fontMetrics().horizontalAdvance(lane.label),
                           fontMetrics().horizontalAdvance(formatCount(lane.quantity))});
    }
    return Margin + std::min(widest + Margin, viewport()->width() / 4);
}

int BlockStrip::barsWidth() const
{
    return std::max(NarrowestBlock, viewport()->width() - barsLeft() - Margin);
}

void BlockStrip::start()
{
    m_lane = -1;
    m_place = -1;
    m_isWaiting = false;
    layOut();
    readInSight();
    Q_EMIT currentChanged();
}

/// The block that had the keys before all was read again, if it is still there; else the first.
void BlockStrip::chooseFirst(int lane)
{
    const QList<LaneBlock>& blocks = m_lanes.lanes().at(lane).blocks;
    const bool isKept = m_lanes.lanes().at(lane).label == m_keptLane;
    if (blocks.isEmpty() || (m_lane >= 0 && !isKept)) {
        return;
    }
    const auto kept = std::find_if(blocks.begin(), blocks.end(), [this](const LaneBlock& block) {
        return block.first <= m_keptSerial && m_keptSerial <= block.last;
    });
    if (isKept && kept != blocks.end()) {
        moveTo(lane, kept - blocks.begin());
    } else if (m_lane < 0) {
        const auto wanted = std::pair(m_keptLane, m_keptSerial);
        moveTo(lane, 0);
        if (!wanted.first.isEmpty()) {
            std::tie(m_keptLane, m_keptSerial) = wanted;  // its lane may still come
        }
    }
}

void BlockStrip::layOut()
{
    qint64 most = 1;
    for (const BlockLane& lane : m_lanes.lanes()) {
        most = std::max(most, lane.quantity);
    }
    m_scale = FillsOf * static_cast<double>(barsWidth()) / static_cast<double>(most);
    m_ends.resize(m_lanes.lanes().size());
    m_widths.resize(m_lanes.lanes().size());
    for (int i = 0; i < m_lanes.lanes().size(); ++i) {
        layOutLane(i);
    }
    fitBars();
    viewport()->update();
}

void BlockStrip::layOutLane(int lane)
{
    const BlockLane& shown = m_lanes.lanes().at(lane);
    QList<int>& ends = m_ends[lane];
    ends.clear();
    ends.reserve(shown.blocks.size());
    int end = 0;
    for (const LaneBlock& block : shown.blocks) {
        end += std::max(NarrowestBlock,
                        static_cast<int>(static_cast<double>(block.quantity()) * m_scale));
        ends.append(end);
    }
    if (!shown.isWhole) {
        const double rest = static_cast<double>(shown.quantity - shown.read()) * m_scale;
        end += std::max(NarrowestRest, static_cast<int>(rest));
    }
    m_widths[lane] = end;
}

void BlockStrip::fitBars()
{
    const int widest =
        m_widths.isEmpty() ? 0 : *std::max_element(m_widths.cbegin(), m_widths.cend());
    horizontalScrollBar()->setRange(0, std::max(0, widest - barsWidth()));
    horizontalScrollBar()->setPageStep(barsWidth());
    horizontalScrollBar()->setSingleStep(NarrowestBlock * 4);
    const int height = static_cast<int>(m_lanes.lanes().size()) * laneHeight() + LaneGap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(laneHeight() / 2);
}

void BlockStrip::readInSight()
{
    const int until = horizontalScrollBar()->value() + barsWidth() + Ahead;
    for (int i = 0; i < m_lanes.lanes().size(); ++i) {
        const bool isInSight = laneTop(i) < viewport()->height() && laneTop(i) + laneHeight() > 0;
        const int end = m_ends.at(i).isEmpty() ? 0 : m_ends.at(i).last();
        if (isInSight && end < until) {
            m_lanes.readMore(i);
        }
    }
}

qsizetype BlockStrip::firstAt(int lane, int x) const
{
    const QList<int>& ends = m_ends.at(lane);
    return std::upper_bound(ends.begin(), ends.end(), x) - ends.begin();
}

QRect BlockStrip::blockRect(int lane, qsizetype place) const
{
    const QList<int>& ends = m_ends.at(lane);
    const int begin = place == 0 ? 0 : ends.at(place - 1);
    const int left = barsLeft() - horizontalScrollBar()->value();
    return {left + begin, laneTop(lane), ends.at(place) - begin, laneHeight() - LaneGap};
}

BlockStrip::Spot BlockStrip::spotAt(const QPoint& point) const
{
    const int x = point.x() - barsLeft() + horizontalScrollBar()->value();
    for (int i = 0; i < m_lanes.lanes().size() && point.x() >= barsLeft(); ++i) {
        if (point.y() >= laneTop(i) && point.y() < laneTop(i) + laneHeight() - LaneGap) {
            const qsizetype place = firstAt(i, x);
            return place < m_ends.at(i).size() ? Spot{i, place} : Spot{};
        }
    }
    return {};
}

void BlockStrip::moveTo(int lane, qsizetype place)
{
    m_lane = lane;
    m_place = place;
    m_keptLane = m_lanes.lanes().at(lane).label;
    m_keptSerial = current()->first;
    const QString told = m_lanes.describe(*current());
    setAccessibleDescription(told);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    viewport()->update();
    Q_EMIT currentChanged();
}

void BlockStrip::moveBy(qsizetype step)
{
    const BlockLane& lane = m_lanes.lanes().at(m_lane);
    const qsizetype wanted = m_place + step;
    if (wanted >= lane.blocks.size() && !lane.isWhole) {
        m_isWaiting = true;
        m_lanes.readMore(m_lane);
        return;
    }
    moveTo(m_lane, std::clamp<qsizetype>(wanted, 0, lane.blocks.size() - 1));
    showCurrent();
}

void BlockStrip::showCurrent()
{
    const QRect rect = blockRect(m_lane, m_place);
    QScrollBar& across = *horizontalScrollBar();
    if (rect.left() < barsLeft()) {
        across.setValue(across.value() + rect.left() - barsLeft());
    } else if (rect.right() > viewport()->width() - Margin) {
        across.setValue(across.value() + rect.right() - viewport()->width() + Margin);
    }
    QScrollBar& down = *verticalScrollBar();
    if (rect.top() < 0) {
        down.setValue(down.value() + rect.top() - LaneGap);
    } else if (rect.bottom() > viewport()->height()) {
        down.setValue(down.value() + rect.bottom() - viewport()->height() + LaneGap);
    }
}

void BlockStrip::keyPressEvent(QKeyEvent* event)
{
    if (current() == nullptr) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const auto toLane = [this](int step) {
        for (int i = m_lane + step; i >= 0 && i < m_lanes.lanes().size(); i += step) {
            if (!m_lanes.lanes().at(i).blocks.isEmpty()) {
                const int x = m_place == 0 ? 0 : m_ends.at(m_lane).at(m_place - 1);
                moveTo(i, std::min(firstAt(i, x), m_lanes.lanes().at(i).blocks.size() - 1));
                showCurrent();
                return;
            }
        }
    };
    switch (event->key()) {
        case Qt::Key_Right:
            moveBy(1);
            break;
        case Qt::Key_Left:
            moveBy(-1);
            break;
        case Qt::Key_Down:
            toLane(1);
            break;
        case Qt::Key_Up:
            toLane(-1);
            break;
        case Qt::Key_Home:
            moveBy(-m_place);
            break;
        case Qt::Key_End:
            moveBy(m_lanes.lanes().at(m_lane).blocks.size() - 1 - m_place);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT blockActivated(*current());
            break;
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void BlockStrip::mousePressEvent(QMouseEvent* event)
{
    if (const Spot spot = spotAt(event->pos()); spot.lane >= 0) {
        moveTo(spot.lane, spot.place);
    }
}

void BlockStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const Spot spot = spotAt(event->pos()); spot.lane >= 0) {
        moveTo(spot.lane, spot.place);
        Q_EMIT blockActivated(*current());
    }
}

bool BlockStrip::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* const help = static_cast<QHelpEvent*>(event);
        const Spot spot = spotAt(help->pos());
        QToolTip::showText(
            help->globalPos(),
            spot.lane < 0 ? QString()
                          : m_lanes.describe(m_lanes.lanes().at(spot.lane).blocks.at(spot.place)),
            viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void BlockStrip::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    readInSight();
}

void BlockStrip::scrollContentsBy(int, int)
{
    readInSight();
    viewport()->update();
}

void BlockStrip::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void BlockStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    for (int i = 0; i < m_lanes.lanes().size(); ++i) {
        if (laneTop(i) < viewport()->height() && laneTop(i) + laneHeight() > 0) {
            paintLane(painter, i);
        }
    }
}

void BlockStrip::paintLane(QPainter& painter, int lane)
{
    const BlockLane& shown = m_lanes.lanes().at(lane);
    const int line = fontMetrics().height();
    const QRect label(Margin, laneTop(lane), barsLeft() - Margin - Margin / 2, line);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(label,
                     Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(shown.label, Qt::ElideRight, label.width()));
    painter.drawText(
        label.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter, formatCount(shown.quantity));
    painter.save();
    painter.setClipRect(QRect(barsLeft(), 0, barsWidth() + Margin, viewport()->height()));
    const int from = horizontalScrollBar()->value();
    for (qsizetype i = firstAt(lane, from); i < shown.blocks.size(); ++i) {
        const QRect rect = blockRect(lane, i);
        if (rect.left() > viewport()->width()) {
            break;
        }
        paintBlock(painter, rect, shown, shown.blocks.at(i));
    }
    if (!shown.isWhole) {
        const int begin = m_ends.at(lane).isEmpty() ? 0 : m_ends.at(lane).last();
        const QRect rest(barsLeft() - from + begin,
                         laneTop(lane),
                         m_widths.at(lane) - begin,
                         laneHeight() - LaneGap);
        painter.fillRect(rest, QBrush(palette().color(QPalette::Mid), Qt::Dense7Pattern));
    }
    if (lane == m_lane) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Text : QPalette::Mid), 2));
        painter.drawRect(blockRect(m_lane, m_place).adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

/// What waits is hollow; what is on hold has a bar beneath it.
void BlockStrip::paintBlock(QPainter& painter,
                            const QRect& rect,
                            const BlockLane& lane,
                            const LaneBlock& block)
{
    const QColor colour = seriesColour(palette(), lane.kind);
    const QColor base = palette().color(QPalette::Base);
    const QRect inner = rect.adjusted(0, 0, -1, 0);
    if (block.state == u"PENDING"_s) {
        painter.setPen(QPen(colour, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(inner.adjusted(1, 1, -1, -1));
        return;
    }
    painter.fillRect(inner, colour);
    painter.fillRect(inner, QBrush(base, patternOf(lane.kind)));
    if (block.state == u"HELD"_s) {
        const int height = std::max(4, rect.height() / 4);
        const QRect bar(inner.left(), inner.bottom() - height + 1, inner.width(), height);
        painter.fillRect(bar, base);
        painter.fillRect(bar.adjusted(0, 2, 0, 0), palette().color(QPalette::Text));
    }
}

void BlockStrip::retranslate()
{
    setAccessibleName(tr("Serial blocks"));
    setToolTip({});
    if (current() != nullptr) {
        setAccessibleDescription(m_lanes.describe(*current()));
    }
    viewport()->update();
}

void BlockStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QAbstractScrollArea::changeEvent(event);
}

}  // namespace citss
