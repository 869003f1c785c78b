// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"

#include <QJsonObject>
#include <QString>

#include <span>
#include <vector>

namespace citss {

/// What a field holds: decides its JSON Schema, its editor and how it is shown.
enum class FieldKind {
    Text,
    LongText,
    Identifier,
    Jurisdiction,
    Entity,
    Account,
    Facility,
    Choice,
    Count,
    Tonnes,
    Vintage,
    Date,
    Instant,
    Percent,  ///< parts per million
    SerialRange,
    Flag,
    Bytes,
    Secret,  ///< shown as nothing, never logged
    Record,  ///< any map: the fields of another command
    Table,   ///< rows with columns of their own
    Person,  ///< a user name
    Event,   ///< a compliance event
    Run,
    Money,     ///< an amount as people write it; its currency stands in a field of its own
    Document,  ///< a file: its bytes on the way in, their hash from then on
};

/// A value of a choice: its stable code and its English label (context "Label").
struct Choice {
    const char* code;
    const char* label;
};

/// One description of a field for everything: bytes, JSON, form, import and help.
struct FieldInfo {
    const char* name;   ///< stable, snake case
    const char* title;  ///< marked for translation, context "Label"
    const char* help;   ///< a sentence, marked for translation, context "Label"; may be null
    FieldKind kind;
    bool required;
    bool isList;                            ///< several values of the kind
    std::span<const Choice> choices;        ///< of a Choice
    const std::vector<FieldInfo>* columns;  ///< of a Table
};

/// JSON Schema of a map with these fields, titles in the current language.
QJsonObject jsonSchema(const std::vector<FieldInfo>& fields);

}  // namespace citss
