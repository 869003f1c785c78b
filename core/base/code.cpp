// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code.h"

namespace citss {

const ProblemType NotJurisdiction = {
    "NOT_JURISDICTION",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" is not a jurisdiction code; write two to four capital letters."),
    {{{"text"}}}};
const ProblemType NotEntityId = {
    "NOT_ENTITY_ID",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "\"%1\" is not an entity ID; an entity ID looks like CA1234, an account number "
        "like CA1234-10175."),
    {{{"text"}}}};
const ProblemType NotAccountNumber = {
    "NOT_ACCOUNT_NUMBER",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "\"%1\" is not an account number; an account number looks like CA1234-10175, an "
        "entity ID like CA1234."),
    {{{"text"}}}};
const ProblemType NotFacilityId = {
    "NOT_FACILITY_ID",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem", "\"%1\" is not a facility ID; write up to 40 letters, digits, dots and dashes."),
    {{{"text"}}}};
const ProblemType NotIdentifier = {
    "NOT_IDENTIFIER",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem", "\"%1\" is not an identifier; write up to 64 letters, digits, dots and dashes."),
    {{{"text"}}}};

ProblemTypes codeProblems()
{
    static const ProblemType* const types[] = {
        &NotJurisdiction, &NotEntityId, &NotAccountNumber, &NotFacilityId, &NotIdentifier};
    return types;
}

namespace {

/// Reads a text along a pattern. Codes are read from rows by the million, and what stands in a
/// pattern next never fits what stands before it: nothing needs to be tried twice.
class Matcher {
public:
    Matcher(const QString& text, const char* pattern) : m_text(text), m_pattern(pattern) {}

    bool matches() { return sequence() && m_at == m_text.size(); }

private:
    /// Up to the end of the pattern or of a group.
    bool sequence()
    {
        while (*m_pattern != '\0' && *m_pattern != ')') {
            if (!(*m_pattern == '(' ? group() : characters())) {
                return false;
            }
        }
        return true;
    }

    /// "(...)?"
    bool group()
    {
        const qsizetype start = m_at;
        ++m_pattern;
        if (!sequence()) {
            m_at = start;
        }
        while (*m_pattern != ')') {
            ++m_pattern;
        }
        m_pattern += 2;
        return true;
    }

    /// A character or "[...]", alone or with "{least,most}".
    bool characters()
    {
        const char* const form = m_pattern;
        while (*form == '[' && *m_pattern != ']') {
            ++m_pattern;
        }
        ++m_pattern;
        const bool isCounted = *m_pattern == '{';
        const int least = isCounted ? number() : 1;
        const int most = isCounted ? number() : 1;
        m_pattern += isCounted ? 1 : 0;
        int count = 0;
        while (count < most && m_at < m_text.size() && fits(form, m_text.at(m_at).unicode())) {
            ++count;
            ++m_at;
        }
        return count >= least;
    }

    /// The number behind "{" or ",".
    int number()
    {
        int number = 0;
        for (++m_pattern; *m_pattern >= '0' && *m_pattern <= '9'; ++m_pattern) {
            number = number * 10 + (*m_pattern - '0');
        }
        return number;
    }

    static bool fits(const char* form, char16_t character)
    {
        const auto code = [](const char* place) { return static_cast<char16_t>(*place); };
        if (*form != '[') {
            return character == code(form);
        }
        for (const char* each = form + 1; *each != ']'; ++each) {
            const bool isRange = each[1] == '-' && each[2] != ']';
            if (character >= code(each) && character <= code(isRange ? each + 2 : each)) {
                return true;
            }
            each += isRange ? 2 : 0;
        }
        return false;
    }

    const QString& m_text;
    const char* m_pattern;
    qsizetype m_at = 0;
};

}  // namespace

bool matchesCode(const QString& text, const char* pattern)
{
    return Matcher(text, pattern).matches();
}

}  // namespace citss
