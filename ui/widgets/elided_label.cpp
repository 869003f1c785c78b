// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace citss {

namespace {

constexpr int LeastLetters = 10;

}  // namespace

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setTip(const QString& tip)
{
    m_tip = tip;
    setToolTip(tip);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int least = LeastLetters * fontMetrics().averageCharWidth();
    const QSize whole = sizeHint();
    return {std::min(least, whole.width()), whole.height()};
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    style()->drawItemText(&painter,
                          contentsRect(),
                          static_cast<int>(alignment()) | Qt::TextSingleLine,
                          palette(),
                          isEnabled(),
                          shown(),
                          foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_tip.isEmpty()) {
        setToolTip(shown() == text() ? QString() : text());
    }
}

}  // namespace citss
