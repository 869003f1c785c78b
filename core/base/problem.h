// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"

#include <QList>
#include <QString>

#include <array>
#include <span>

namespace citss {

enum class Severity {
    Note,     ///< an explanation: the rule and the arithmetic behind a line
    Warning,  ///< the command is performed; a person should know
    Refusal,  ///< a rule says no
    Failure,  ///< the environment broke: disk, file, connection
};

/// How an argument of a problem is shown to people.
enum class ArgumentKind {
    Text,    ///< verbatim: identifiers, serial numbers, vintages, file names
    Count,   ///< a whole number, grouped as the language does
    Label,   ///< an English term of the "Label" context, translated when shown
    Instant  ///< ISO 8601 UTC
};

struct ProblemArgument {
    const char* name = nullptr;
    ArgumentKind kind = ArgumentKind::Text;
};

/// What can go wrong, declared once beside its English sentence. Compared by address.
struct ProblemType {
    const char* code = nullptr;  ///< stable: scripts and tests rely on it
    Severity severity = Severity::Refusal;
    const char* text = nullptr;  ///< QT_TRANSLATE_NOOP("Problem", ...); %1 is the first argument
    std::array<ProblemArgument, 6> arguments = {};
};

using ProblemTypes = std::span<const ProblemType* const>;

/// One thing that is wrong, as values. Sentences are made from it at the last moment
/// (problem_text.h).
struct Problem {
    const ProblemType* type = nullptr;
    QString field;  ///< the field it belongs to, or empty; "rows[12].quantity" inside a table
    QList<Value> arguments;  ///< as declared by the type
    QString rule;            ///< the rule it comes from: "17 CCR 95856(d)"

    [[nodiscard]] QString code() const { return QString::fromLatin1(type->code); }
    [[nodiscard]] bool refuses() const { return type->severity >= Severity::Refusal; }
    bool operator==(const Problem&) const = default;
};

using Problems = QList<Problem>;

/// Makes a problem; a CHECK fails if the arguments are not as many as declared.
Problem problem(const ProblemType& type,
                const QString& field = {},
                const QList<Value>& arguments = {},
                const QString& rule = {});

/// Whether any of them is more than a warning.
bool anyRefuses(const Problems& problems);

Value toValue(const Problems& problems);

/// Reads problems back. A code not among `known`, or with other arguments than it has here (a newer
/// server), becomes `UnknownProblem`.
Problems problemsFromValue(const Value& value, ProblemTypes known);

/// Stands for a problem whose type this program does not know; its argument is the code.
extern const ProblemType UnknownProblem;

}  // namespace citss
