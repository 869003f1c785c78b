// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/share.h"

#include "core/base/base_problems.h"

#include <QRegularExpression>

namespace citss {

Share Share::ofPpm(qint64 ppm)
{
    const std::optional<Share> share = fromPpm(ppm);
    CHECK(share.has_value());
    return *share;
}

Result<Share> Share::parsePercent(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})(?:[.,](\\d{1,4}))?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (match.hasMatch()) {
        const QString decimals = match.captured(2).leftJustified(4, QLatin1Char('0'));
        if (const auto share =
                fromPpm(match.captured(1).toLongLong() * 10'000 + decimals.toLongLong())) {
            return *share;
        }
    }
    return problem(NotShare, {}, {text});
}

QString Share::percentText() const
{
    QString text = QString::number(m_ppm / 10'000);
    if (const qint64 rest = m_ppm % 10'000; rest != 0) {
        QString decimals = QStringLiteral("%1").arg(rest, 4, 10, QLatin1Char('0'));
        while (decimals.endsWith(QLatin1Char('0'))) {
            decimals.chop(1);
        }
        text += QLatin1Char('.') + decimals;
    }
    return text;
}

}  // namespace citss
