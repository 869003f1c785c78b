// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/record_reader.h"

namespace citss {

QStringList columnOf(ViewTable& table, const char* name)
{
    const ViewModel& model = table.model();
    const int section = model.section(QLatin1String(name));
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, section).data().toString());
    }
    return texts;
}

}  // namespace citss
