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
    QString sentence;
    if (outcome.repeated) {
        sentence = QCoreApplication::translate(
                       "citss::Outcome", "This had been done before, as entry %1 of the journal.")
                       .arg(number);
    } else if (proposal.isInteger() && outcome.made.size() == 1) {
        sentence = QCoreApplication::translate(
                       "citss::Outcome",
                       "Recorded as entry %1 of the journal. Proposal %2 takes effect once "
                       "another person has approved it.")
                       .arg(number, QString::number(proposal.toInteger()));
    } else {
        sentence =
            QCoreApplication::translate("citss::Outcome", "Done. It is entry %1 of the journal.")
                .arg(number);
    }
    QStringList figures;
    for (auto it = outcome.made.constBegin(); it != outcome.made.constEnd(); ++it) {
        if (it.key().toString() != u"proposal"_s &&
            (it.value().isInteger() || it.value().isString())) {
            const QString text = it.value().isInteger() ? formatCount(it.value().toInteger())
                                                        : it.value().toString();
            figures.append(QCoreApplication::translate("citss::Outcome", "%1: %2")
                               .arg(figureTitle(it.key().toString()), text));
        }
    }
    return figures.isEmpty() ? sentence : sentence + u'\n' + figures.join(u" · "_s);
}

}  // namespace citss
