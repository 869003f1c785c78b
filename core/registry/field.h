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

/// Narrows what is offered for a field.
struct FieldPickLink {
    const char* column;  ///< of the picked view
    const char* field;   ///< must be what this field of the same row or form holds; or null
    const char* value = nullptr;  ///< without such a field: must be this; "" for nothing
    bool needed = false;          ///< without a value of the field there is nothing to offer
};

/// Where the registry lists what a field may name.
struct FieldPick {
    const char* kind;    ///< what one of them is, as `find` calls it: "HOLD"
    const char* view;    ///< null: the field names something new
    const char* column;  ///< of the view: what the field takes
    /// Columns that tell people which one it is; "title" stands for "title_en" or "title_fr".
    std::span<const char* const> shows = {};
    std::span<const FieldPickLink> links = {};
    bool grouped = false;  ///< the column has the same value in many rows
    bool open = false;     ///< it may also name something new
};

/// The field of what is made by the command: nothing that is there already can be meant.
inline constexpr FieldPick NewRecord = {.kind = nullptr, .view = nullptr, .column = nullptr};

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
    const FieldPick* pick = nullptr;        ///< null: as the kind says
};

/// JSON Schema of a map with these fields, titles in the current language.
QJsonObject jsonSchema(const std::vector<FieldInfo>& fields);

}  // namespace citss
