// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace citss {

/// What a kind of code looks like: specialised beside each code.
struct CodeForm {
    /// Of the whole text, as a regular expression of characters, "[...]", "{least,most}" and
    /// "(...)?" alone. What comes next must not fit what stands before it.
    const char* pattern;
    const ProblemType* problem;  ///< takes the offending text
};

bool matchesCode(const QString& text, const char* pattern);

/// A short identifier that people write and read, kept exactly as it is and never translated. Empty
/// only until a field has been read into it.
template <typename Tag>
class Code {
public:
    Code() = default;
    static Result<Code> parse(const QString& text)
    {
        const QString trimmed = text.trimmed();
        if (!matchesCode(trimmed, Tag::form().pattern)) {
            return problem(*Tag::form().problem, {}, {text});
        }
        return Code(trimmed);
    }
    /// For codes the program itself knows to be well formed; a CHECK fails otherwise.
    static Code of(const QString& text) { return parse(text).value(); }

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QString& storedText() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    auto operator<=>(const Code& other) const { return m_text.compare(other.m_text) <=> 0; }
    bool operator==(const Code&) const = default;
    friend size_t qHash(const Code& code, size_t seed = 0) { return ::qHash(code.m_text, seed); }

private:
    explicit Code(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

extern const ProblemType NotJurisdiction;
extern const ProblemType NotEntityId;
extern const ProblemType NotAccountNumber;
extern const ProblemType NotFacilityId;
extern const ProblemType NotIdentifier;

ProblemTypes codeProblems();

/// "WA", "QC", "XWA" for training jurisdictions.
struct JurisdictionTag {
    static CodeForm form() { return {"[A-Z]{2,4}", &NotJurisdiction}; }
};
/// Jurisdiction and digits: "CA1234" (registry.md 2.2). Not an account number.
struct EntityTag {
    static CodeForm form() { return {"[A-Z]{2,4}[0-9]{4,6}", &NotEntityId}; }
};
/// "QC1234-10175" for entities, "QC-10001" for a jurisdiction's own (registry.md 3.4).
struct AccountTag {
    static CodeForm form() { return {"[A-Z]{2,4}([0-9]{4,6})?-[0-9]{3,8}", &NotAccountNumber}; }
};
/// The greenhouse gas reporting number of a facility: the match to the emissions report.
struct FacilityTag {
    static CodeForm form() { return {"[A-Za-z0-9][A-Za-z0-9._/-]{0,39}", &NotFacilityId}; }
};
/// Rule sets, events, projects, issuances, instrument kinds.
struct IdentifierTag {
    static CodeForm form() { return {"[A-Za-z0-9][A-Za-z0-9._/-]{0,63}", &NotIdentifier}; }
};

using JurisdictionCode = Code<JurisdictionTag>;
using EntityId = Code<EntityTag>;
using AccountNumber = Code<AccountTag>;
using FacilityId = Code<FacilityTag>;
using Identifier = Code<IdentifierTag>;

}  // namespace citss
