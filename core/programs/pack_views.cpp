// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/pack_commands.h"

namespace citss {

namespace {

constexpr const char* PacksSql = R"(
    SELECT id AS pack, version AS version, lower(hex(hash)) AS hash, since AS since
    FROM rule_pack WHERE since <= :as_of)";

}  // namespace

std::vector<View> packViews()
{
    return {{.name = "rule_packs",
             .title = QT_TRANSLATE_NOOP("Title", "Rule packs"),
             .help = QT_TRANSLATE_NOOP(
                 "Label", "The programmes' rules that this registry has adopted, by version."),
             .action = Action::ViewParties,
             .columns = {{"pack", QT_TRANSLATE_NOOP("Label", "Rule pack"), ColumnKind::Identifier},
                         {"version", QT_TRANSLATE_NOOP("Label", "Version"), ColumnKind::Identifier},
                         {"hash", QT_TRANSLATE_NOOP("Label", "Hash"), ColumnKind::Identifier},
                         {"since", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier}},
             .key = {"pack", "version"},
             .sql = PacksSql,
             .topics = {"rule_packs"}}};
}

}  // namespace citss
