// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>
#include <numeric>

namespace citss {

namespace {

/// A sentence in a line with others is still read comfortably at this length.
constexpr int SentenceLetters = 36;

}  // namespace

int FlowLayout::leastWidth(const Entry& entry) const
{
    if (entry.isGap()) {
        return 0;
    }
    const int wanted = entry.item->sizeHint().width();
    if (entry.stretch == 0 || parentWidget() == nullptr) {
        return wanted;
    }
    const int sentence = SentenceLetters * parentWidget()->fontMetrics().averageCharWidth();
    return std::max(entry.item->minimumSize().width(), std::min(wanted, sentence));
}

int FlowLayout::Line::height() const
{
    int highest = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QLayoutItem* const item = entries.at(i).item;
        highest = std::max(highest,
                           item->hasHeightForWidth() ? item->heightForWidth(widths.at(i))
                                                     : item->sizeHint().height());
    }
    return highest;
}

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout()
{
    for (const Entry& entry : std::as_const(m_entries)) {
        delete entry.item;
    }
}

void FlowLayout::addWidget(QWidget* widget, int stretch, Qt::Alignment alignment)
{
    QLayout::addWidget(widget);
    m_entries.last().stretch = stretch;
    m_entries.last().item->setAlignment(alignment);
}

void FlowLayout::addLayout(QLayout* layout, int stretch)
{
    addChildLayout(layout);
    addItem(layout);
    m_entries.last().stretch = stretch;
}

void FlowLayout::addStretch()
{
    m_entries.append({new QSpacerItem(0, 0, QSizePolicy::Expanding), 1});
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_entries.append({item, 0});
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_entries.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_entries.at(index).item : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_entries.takeAt(index).item : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::room(int width) const
{
    const QMargins margins = contentsMargins();
    return std::max(0, width - margins.left() - margins.right());
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> found;
    Line line;
    int used = 0;
    const auto close = [&] {
        fill(line, width);
        found.append(line);
        line = {};
        used = 0;
    };
    for (const Entry& entry : m_entries) {
        if (!entry.isGap() && entry.item->isEmpty()) {
            continue;
        }
        const int least = std::min(leastWidth(entry), width);
        const int gap = line.entries.isEmpty() ? 0 : spacing();
        if (!line.entries.isEmpty() && used + gap + least > width) {
            close();
        }
        if (entry.isGap() && line.entries.isEmpty()) {
            if (found.isEmpty()) {
                line.entries.append(entry);
                line.widths.append(0);
            }
            continue;
        }
        used += (line.entries.isEmpty() ? 0 : spacing()) + least;
        line.entries.append(entry);
        line.widths.append(least);
    }
    if (!line.entries.isEmpty()) {
        close();
    }
    return found;
}

void FlowLayout::fill(Line& line, int width) const
{
    const int gaps = spacing() * static_cast<int>(line.entries.size() - 1);
    int left = width - gaps - std::accumulate(line.widths.begin(), line.widths.end(), 0);
    int stretches = 0;
    for (const Entry& entry : std::as_const(line.entries)) {
        stretches += entry.stretch;
    }
    for (qsizetype i = 0; i < line.entries.size() && stretches > 0; ++i) {
        const int share = std::max(0, left) * line.entries.at(i).stretch / stretches;
        line.widths[i] += share;
        left -= share;
        stretches -= line.entries.at(i).stretch;
    }
}

int FlowLayout::heightForWidth(int width) const
{
    const QList<Line> all = lines(room(width));
    int height = spacing() * std::max(0, static_cast<int>(all.size()) - 1);
    for (const Line& line : all) {
        height += line.height();
    }
    return height + contentsMargins().top() + contentsMargins().bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const Entry& entry : m_entries) {
        if (!entry.isGap() && !entry.item->isEmpty()) {
            least = least.expandedTo(entry.item->minimumSize());
        }
    }
    return least.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize whole(-spacing(), 0);
    for (const Entry& entry : m_entries) {
        if (!entry.isGap() && !entry.item->isEmpty()) {
            const QSize each = entry.item->sizeHint();
            whole = {whole.width() + spacing() + each.width(),
                     std::max(whole.height(), each.height())};
        }
    }
    return whole.expandedTo({0, 0}).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const QList<Line> all = lines(inside.width());
    int y = inside.top();
    for (const Line& line : all) {
        // A single line uses the whole height, as any row does.
        const int height = all.size() == 1 ? inside.height() : line.height();
        int x = inside.left();
        for (qsizetype i = 0; i < line.entries.size(); ++i) {
            line.entries.at(i).item->setGeometry({x, y, line.widths.at(i), height});
            x += line.widths.at(i) + spacing();
        }
        y += height + spacing();
    }
}

}  // namespace citss
