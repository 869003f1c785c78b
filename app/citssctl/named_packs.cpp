// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/named_packs.h"

#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/input_lines.h"
#include "core/programs/rule_pack_reader.h"
#include "core/programs/shipped_packs.h"

namespace citss {

Result<RulePack> packNamed(const QString& word)
{
    const bool isFile = word.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    if (isFile) {
        const Result<QByteArray> json = readInput(word);
        return json ? readRulePack(*json, shippedPackFile) : json.error();
    }
    const QStringList ids = shippedPackIds();
    if (!ids.contains(word, Qt::CaseInsensitive)) {
        return problem(PackUnknown, {}, {word, ids.join(QStringLiteral(", "))});
    }
    const Result<Value> whole = shippedPack(word);
    return whole ? rulePackFromValue(*whole) : whole.error();
}

}  // namespace citss
