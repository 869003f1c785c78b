// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trace_timeline.h"

#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostLanes = 8;
constexpr int Margin = 12;
constexpr int LeastBar = 8;
constexpr int WidestNames = 340;
constexpr int TicksAtMost = 6;

}  // namespace

TraceTimeline::TraceTimeline(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"traceTimeline"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TraceTimeline::setStretches(const QList<TraceStretch>& stretches, const QDateTime& until)
{
    m_stretches = stretches;
    m_until = until;
    m_lanes.clear();
    m_first = until;
    QStringList words;
    for (const TraceStretch& stretch : stretches) {
        if (!m_lanes.contains(stretch.lane)) {
            m_lanes.append(stretch.lane);
        }
        m_first = std::min(m_first, stretch.from);
        words.append(stretch.text);
    }
    m_hidden = std::max<int>(0, static_cast<int>(m_lanes.size()) - MostLanes);
    setAccessibleName(tr("Where the serial numbers were, over time"));
    setAccessibleDescription(words.join(u". "_s));
    updateGeometry();
    update();
}

QSize TraceTimeline::sizeHint() const
{
    const int line = fontMetrics().height() + 10;
    const auto lines = std::clamp<qsizetype>(m_lanes.size(), 1, MostLanes) + (m_hidden > 0 ? 2 : 1);
    return {400, static_cast<int>(lines) * line + 2 * Margin};
}

QRect TraceTimeline::plot() const
{
    int names = 0;
    for (const QString& lane : m_lanes) {
        names = std::max(names, fontMetrics().horizontalAdvance(lane));
    }
    const int left = Margin + std::min({names, WidestNames, width() / 3}) + Margin;
    const int line = fontMetrics().height() + 10;
    return {left, Margin, width() - left - 2 * Margin, height() - 2 * Margin - line};
}

int TraceTimeline::xOf(const QDateTime& moment) const
{
    const QRect area = plot();
    const qint64 whole = std::max<qint64>(1, m_first.msecsTo(m_until));
    return area.left() + static_cast<int>(m_first.msecsTo(moment) * area.width() / whole);
}

QRect TraceTimeline::barOf(const TraceStretch& stretch) const
{
    const int line = fontMetrics().height() + 10;
    const int lane = static_cast<int>(m_lanes.indexOf(stretch.lane));
    const int left = xOf(stretch.from);
    const int right = stretch.to.isValid() ? xOf(stretch.to) : plot().right();
    return {left, plot().top() + lane * line + 2, std::max(LeastBar, right - left - 1), line - 4};
}

void TraceTimeline::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().base);
    if (m_stretches.isEmpty()) {
        return;
    }
    paintAxis(painter);
    paintLanes(painter);
    for (const TraceStretch& stretch : std::as_const(m_stretches)) {
        if (m_lanes.indexOf(stretch.lane) < MostLanes) {
            paintBar(painter, stretch);
        }
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void TraceTimeline::paintAxis(QPainter& painter) const
{
    const QRect area = plot();
    const int wide = fontMetrics().horizontalAdvance(u"0000-00-00"_s) + Margin;
    const int ticks = std::clamp(area.width() / std::max(1, 2 * wide), 1, TicksAtMost);
    for (int i = 0; i <= ticks; ++i) {
        const QDateTime moment = m_first.addMSecs(m_first.msecsTo(m_until) * i / ticks);
        const int x = xOf(moment);
        painter.setPen(colours().line);
        painter.drawLine(x, area.top(), x, area.bottom());
        painter.setPen(colours().dim);
        const int left = std::clamp(x - wide / 2, 0, std::max(0, width() - wide));
        painter.drawText(QRect(left, area.bottom() + 2, wide, fontMetrics().height()),
                         Qt::AlignCenter,
                         moment.date().toString(Qt::ISODate));
    }
}

void TraceTimeline::paintLanes(QPainter& painter) const
{
    const QRect area = plot();
    const int line = fontMetrics().height() + 10;
    painter.setPen(colours().text);
    for (int i = 0; i < std::min<int>(MostLanes, static_cast<int>(m_lanes.size())); ++i) {
        const QRect place(Margin, area.top() + i * line, area.left() - 2 * Margin, line);
        painter.drawText(place,
                         Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_lanes.at(i), Qt::ElideRight, place.width()));
    }
    if (m_hidden > 0) {
        painter.setPen(colours().dim);
        painter.drawText(QRect(Margin, area.top() + MostLanes * line, area.left(), line),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         tr("%n more in the table below", nullptr, m_hidden));
    }
}

void TraceTimeline::paintBar(QPainter& painter, const TraceStretch& stretch) const
{
    const QRect bar = barOf(stretch);
    const bool isEnded = stretch.state == TraceStretch::State::Ended;
    const bool isBound = stretch.state == TraceStretch::State::Bound;
    const QColor colour = isBound ? colours().training : isEnded ? colours().dim : colours().accent;
    painter.setPen(QPen(colour, 1));
    painter.setBrush(isEnded ? QBrush(colours().base) : QBrush(colours().selected));
    painter.drawRect(bar);
    if (isBound) {
        painter.fillRect(bar, QBrush(colour, Qt::BDiagPattern));
    }
    painter.fillRect(QRect(bar.left(), bar.top(), 3, bar.height() + 1), colour);
    const QRect inside = bar.adjusted(8, 0, -4, 0);
    if (fontMetrics().horizontalAdvance(stretch.mark) <= inside.width()) {
        if (isBound) {
            const int width = fontMetrics().horizontalAdvance(stretch.mark) + 4;
            painter.fillRect(QRect(inside.left() - 2, bar.top() + 2, width, bar.height() - 3),
                             colours().base);
        }
        painter.setPen(colours().text);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, stretch.mark);
    }
}

bool TraceTimeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const auto found = std::find_if(
            m_stretches.crbegin(), m_stretches.crend(), [this, help](const TraceStretch& each) {
                return barOf(each).contains(help->pos());
            });
        found == m_stretches.crend() ? QToolTip::hideText()
                                     : QToolTip::showText(help->globalPos(), found->text, this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace citss
