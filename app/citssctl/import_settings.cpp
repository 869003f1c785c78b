// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/import_settings.h"

#include "app/citssctl/ctl_problems.h"
#include "core/exchange/import_request.h"

namespace citss {

Result<ImportSettings> readSettings(const QStringList& texts, const std::vector<FieldInfo>& fields)
{
    ImportSettings settings;
    for (const QString& text : texts) {
        const QString key = text.section(QLatin1Char('='), 0, 0).trimmed();
        const QString value = text.section(QLatin1Char('='), 1).trimmed();
        if (key.isEmpty() || !text.contains(QLatin1Char('='))) {
            return problem(OptionValueMalformed,
                           {},
                           {QStringLiteral("--set"), text, QStringLiteral("key=value")});
        }
        if (const FieldInfo* const field = fieldNamed(fields, key)) {
            settings.fields.insert(key, fieldValue(*field, value));
        } else {
            settings.defaults.insert(key, value);
        }
    }
    return settings;
}

}  // namespace citss
