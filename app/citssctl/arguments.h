// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace citss {

struct OptionInfo {
    const char* name;   ///< "--where"
    const char* value;  ///< what follows it, as help shows it; null for a flag
    const char* help;   ///< a sentence, marked for translation, context "Label"
    bool repeats = false;
};

/// What follows a job's name. "NAME" is needed, "[NAME]" is not, "[NAME…]" may be many.
struct JobInfo {
    const char* name;     ///< "execute", "snapshot export"
    const char* purpose;  ///< a sentence, marked for translation, context "Label"
    std::vector<const char*> places;
    std::vector<OptionInfo> options;
    bool needsRegistry = false;
};

/// Options of every job: which registry, who, which language.
const std::vector<OptionInfo>& commonOptions();

/// A call that fits its job's description.
struct Arguments {
    const JobInfo* job = nullptr;
    QStringList places;
    QMap<QString, QStringList> options;
    bool help = false;
    bool version = false;

    [[nodiscard]] bool has(const char* option) const;
    /// The option's value, or nothing.
    [[nodiscard]] QString value(const char* option) const;
    [[nodiscard]] QStringList values(const char* option) const;
    [[nodiscard]] QString place(qsizetype number) const { return places.value(number); }
    [[nodiscard]] QString registry() const { return value("--registry"); }
};

/// `words` without the program's own name. The common options may stand anywhere.
Result<Arguments> readArguments(const QStringList& words, const std::vector<const JobInfo*>& jobs);

}  // namespace citss
