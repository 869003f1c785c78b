// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shipped_pack.h"

#include "core/base/check.h"
#include "core/programs/shipped_packs.h"

namespace citss {

const ProblemType PackNotShipped = {
    "PACK_NOT_SHIPPED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "No rule pack named \"%1\" ships with this program."),
    {{{"pack"}}}};

ProblemTypes shippedPackProblems()
{
    static const ProblemType* const types[] = {&PackNotShipped};
    return types;
}

Problems fillShippedPack(CommandRequest& request)
{
    const QString key = QStringLiteral("pack");
    const Value named = request.fields.value(key);
    if (request.command != QLatin1String("AdoptRulePack") || !named.isString()) {
        return {};
    }
    const QString id = named.toString();
    if (!shippedPackIds().contains(id, Qt::CaseInsensitive)) {
        return {problem(PackNotShipped, key, {id})};
    }
    const Result<Value> whole = shippedPack(id);
    CHECK(whole);
    request.fields.insert(key, *whole);
    return {};
}

}  // namespace citss
