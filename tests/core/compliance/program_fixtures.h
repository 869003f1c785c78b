// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/rule_pack_library.h"

#include <QByteArray>

namespace citss {

/// The root of the sources, where tests find what they read.
QString sourceFolder();

/// The bytes of a file below it; empty if it is not there.
QByteArray sourceFile(const QString& path);

/// The rule packs that ship with the program: every programme of compliance.md, Appendix A.
const RulePackLibrary& allPrograms();

/// One of their rule sets.
const RuleSet& ruleSet(const QString& id);

}  // namespace citss
