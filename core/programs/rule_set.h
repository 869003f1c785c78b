// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"
#include "core/programs/rules.h"

#include <memory>

namespace citss {

/// Rules that have been checked, never change, and are pinned by a hash. Cheap to copy: a run over
/// many entities shares one.
class RuleSet {
public:
    /// Reads the canonical form (the keys of compliance.md, Appendix A); `path` stands before the
    /// field of each problem.
    static Result<RuleSet> fromValue(const Value& value, const QString& path = {});

    [[nodiscard]] const Rules& rules() const { return m_content->rules; }
    const Rules* operator->() const { return &m_content->rules; }
    /// SHA-256 of the canonical bytes of `toValue()`.
    [[nodiscard]] const QByteArray& hash() const { return m_content->hash; }
    bool operator==(const RuleSet& other) const { return hash() == other.hash(); }

private:
    struct Content {
        Rules rules;
        QByteArray hash;
    };
    explicit RuleSet(Rules rules);

    std::shared_ptr<const Content> m_content;
};

/// The canonical form, from which the same rules can be read again.
Value toValue(const Rules& rules);
inline Value toValue(const RuleSet& rules)
{
    return toValue(rules.rules());
}

/// The value with one place replaced: "events.ANNUAL.round", "limits.OFFSET.ppm.*". A step into a
/// list is an index or an item's id. Nothing if the path leads nowhere.
std::optional<Value> withOverride(const Value& value,
                                  const QString& path,
                                  const Value& replacement);

}  // namespace citss
