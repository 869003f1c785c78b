// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outcome_text.h"

#include "core/base/format.h"
#include "ui/shell/change_preview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace citss {

QString outcomeText(const Outcome& outcome)
{
    const QString number = formatCount(outcome.number.number());
    const Value proposal = outcome.made.value(u"proposal"_s);
    QStringList lines;
    if (outcome.repeated) {
        lines.append(QCoreApplication::translate(
                         "citss::Outcome", "This had been done before, as entry %1 of the journal.")
                         .arg(number));
    } else if (proposal.isInteger() && outcome.made.size() == 1) {
        lines.append(QCoreApplication::translate(
                         "citss::Outcome",
                         "Recorded as entry %1 of the journal. Proposal %2 takes effect once "
                         "another person has approved it.")
                         .arg(number, QString::number(proposal.toInteger())));
    } else {
        lines.append(
            QCoreApplication::translate("citss::Outcome", "Done. It is entry %1 of the journal.")
                .arg(number));
    }
    for (auto it = outcome.made.constBegin(); it != outcome.made.constEnd(); ++it) {
        if (it.key().toString() != u"proposal"_s &&
            (it.value().isInteger() || it.value().isString())) {
            const QString text = it.value().isInteger() ? formatCount(it.value().toInteger())
                                                        : it.value().toString();
            lines.append(figureTitle(it.key().toString()) + u": "_s + text);
        }
    }
    return lines.join(u'\n');
}

}  // namespace citss
