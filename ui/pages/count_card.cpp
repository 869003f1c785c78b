// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/count_card.h"

#include "core/base/format.h"
#include "core/base/words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// Lists are never counted to their end only to show a number.
constexpr int MostCounted = 1000;
constexpr int Padding = 12;

}  // namespace

CountCard::CountCard(RegistryLink& link, const View& view, QWidget* parent)
    : QAbstractButton(parent), m_link(link), m_view(view)
{
    setObjectName(u"card_"_s + QLatin1String(view.name));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
    connect(&link, &RegistryLink::momentChanged, this, &CountCard::read);
    connect(&link, &RegistryLink::changed, this, [this](const QStringList& topics) {
        const bool concerns =
            std::any_of(m_view.topics.begin(), m_view.topics.end(), [&topics](const char* topic) {
                return topics.contains(QLatin1String(topic));
            });
        if (concerns) {
            read();
        }
    });
}

void CountCard::read()
{
    ViewRequest request;
    request.view = QLatin1String(m_view.name);
    request.limit = MostCounted;
    const int number = ++m_asked;
    whenDone(m_link.read(request), this, [this, number](const Result<Page>& page) {
        if (number != m_asked) {
            return;
        }
        m_count = page ? static_cast<int>(page->rows.size()) : 0;
        m_isMore = page && !page->next.isEmpty();
        retranslate();
        update();
    });
}

QString CountCard::countText() const
{
    return m_count < 0 ? u"…"_s : formatCount(m_count) + (m_isMore ? u"+"_s : QString());
}

QSize CountCard::sizeHint() const
{
    const int lines = fontMetrics().height() * 5 / 2;
    return {150, lines + 2 * Padding};
}

void CountCard::retranslate()
{
    setText(titleText(m_view.title));
    setAccessibleName(tr("%1: %2").arg(text(), countText()));
    setToolTip(tr("Open the list"));
}

void CountCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QAbstractButton::changeEvent(event);
}

void CountCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colour = colours();
    const bool isLit = underMouse() || hasFocus();
    painter.setPen(QPen(isLit ? colour.accent : colour.line, hasFocus() ? 2 : 1));
    painter.setBrush(colour.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const QRect inside = rect().adjusted(Padding, Padding - 2, -Padding, -Padding + 2);
    painter.setPen(colour.dim);
    painter.drawText(inside,
                     Qt::AlignLeft | Qt::AlignTop,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    painter.setFont(large);
    painter.setPen(colour.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, countText());
}

}  // namespace citss
