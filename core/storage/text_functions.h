// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace citss {

/// What the engine cannot say by itself, for every connection:
///   text_match(id, names, typed)  how well a record answers to a typed text (enum Match), or NULL
///   cbor_json(bytes)              canonical bytes as JSON, for json_each; NULL if they are none
void registerTextFunctions(sqlite3* connection);

}  // namespace citss
