// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/text_functions.h"

#include "core/base/typed_text.h"

#include <QCborMap>
#include <QCborValue>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

namespace citss {

namespace {

QByteArrayView textOf(sqlite3_value* value)
{
    const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text == nullptr ? QByteArrayView("") : QByteArrayView(text, sqlite3_value_bytes(value));
}

/// The typed text stays the same for all rows of a statement: it is taken apart once.
void matchText(sqlite3_context* context, int /*count*/, sqlite3_value** arguments)
{
    constexpr int Typed = 2;
    auto* typed = static_cast<TypedText*>(sqlite3_get_auxdata(context, Typed));
    const bool isKnown = typed != nullptr;
    if (!isKnown) {
        typed = new TypedText(textOf(arguments[Typed]));
    }
    if (const auto match = typed->match(textOf(arguments[0]), textOf(arguments[1]))) {
        sqlite3_result_int(context, static_cast<int>(*match));
    } else {
        sqlite3_result_null(context);
    }
    if (!isKnown) {
        // Last: the engine may give it up at once.
        sqlite3_set_auxdata(
            context, Typed, typed, [](void* text) { delete static_cast<TypedText*>(text); });
    }
}

void jsonOfCbor(sqlite3_context* context, int /*count*/, sqlite3_value** arguments)
{
    const auto* const bytes = static_cast<const char*>(sqlite3_value_blob(arguments[0]));
    const QByteArray content = QByteArray(bytes, sqlite3_value_bytes(arguments[0]));
    const QCborValue value = QCborValue::fromCbor(content);
    if (!value.isMap()) {
        sqlite3_result_null(context);
        return;
    }
    const QByteArray json =
        QJsonDocument(value.toMap().toJsonObject()).toJson(QJsonDocument::Compact);
    sqlite3_result_text(context, json.constData(), static_cast<int>(json.size()), SQLITE_TRANSIENT);
}

void add(sqlite3* connection,
         const char* name,
         int arguments,
         void (*function)(sqlite3_context*, int, sqlite3_value**))
{
    sqlite3_create_function_v2(connection,
                               name,
                               arguments,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                               nullptr,
                               function,
                               nullptr,
                               nullptr,
                               nullptr);
}

}  // namespace

void registerTextFunctions(sqlite3* connection)
{
    add(connection, "text_match", 3, &matchText);
    add(connection, "cbor_json", 1, &jsonOfCbor);
}

}  // namespace citss
