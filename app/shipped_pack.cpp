// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shipped_pack.h"

#include "core/base/check.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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
    QFile file(QStringLiteral(":/programs/%1.json").arg(named.toString().toLower()));
    if (!file.open(QIODevice::ReadOnly)) {
        return {problem(PackNotShipped, key, {named.toString()})};
    }
    const auto content = fromJson(QJsonDocument::fromJson(file.readAll()).object());
    CHECK(content.has_value());
    request.fields.insert(key, *content);
    return {};
}

}  // namespace citss
