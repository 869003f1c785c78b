// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission_table.h"
#include "core/base/code.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/value.h"
#include "core/registry/field.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace citss {

/// What a column holds. Kinds, not views, decide alignment, formatting and export.
enum class ColumnKind {
    Text,
    LongText,
    Code,        ///< an English label of context "Label", translated when shown
    Identifier,  ///< never grouped, never translated
    Entity,      ///< identifiers that open their record
    Account,
    Facility,
    Count,  ///< whole tonnes and other counts, grouped
    Year,
    Date,
    Instant,
    Percent,  ///< parts per million
    Flag,
    Bytes,   ///< shown as hexadecimal
    Fields,  ///< canonical bytes of the fields of the command that the column "command" names;
             ///< secrets are left out, and nobody filters or sorts by it
};

struct Column {
    const char* name = nullptr;   ///< stable key; also the column's alias in the SQL
    const char* title = nullptr;  ///< marked for translation, context "Label"
    ColumnKind kind = ColumnKind::Text;
    int tier = 0;                          ///< reports.md 1.9: above the reader's tier it is absent
    bool summable = false;                 ///< a totals row makes sense
    std::span<const Choice> choices = {};  ///< of a Code: what its values are called
};

/// A declared query. Everything that lists, exports or counts reads one.
struct View {
    const char* name = nullptr;   ///< stable, snake case, plural: "accounts"
    const char* title = nullptr;  ///< marked for translation, context "Title"
    const char* help = nullptr;   ///< a sentence, marked for translation, context "Label"
    Action action = Action::System;
    std::vector<Column> columns = {};
    std::vector<const char*> key = {};  ///< columns that order it fully by default
    /// One SELECT whose result columns carry the names above; `:as_of` is the journal number to
    /// show.
    const char* sql = nullptr;
    std::vector<const char*> topics = {};
    /// The column that limits rows to the reader's jurisdictions; null if rows belong to none.
    const char* jurisdictionColumn = nullptr;
    /// For now only, where closed rows need not be read: a faster SELECT of the same columns.
    const char* nowSql = nullptr;
    /// Columns that a request must give with "=" (a run's lines): the SQL takes them as `:name`.
    std::vector<const char*> parameters = {};

    [[nodiscard]] const Column* column(const QString& columnName) const;
};

enum class Comparison { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains };

struct Filter {
    QString column;
    Comparison comparison = Comparison::Equal;
    Value value;
    bool operator==(const Filter&) const = default;
};

/// Which rows of a view, from where on.
struct ViewRequest {
    QString view;
    QList<Filter> filters;
    QString sort;  ///< a column; empty for the view's own order
    bool descending = false;
    int limit = 100;
    QList<Value> after;                 ///< Page::next of the page before; empty for the first
    std::optional<JournalNumber> asOf;  ///< a past moment
    std::optional<Instant> asOfTime;    ///< the same by time: the last entry at or before it
    bool totals = false;
    bool operator==(const ViewRequest&) const = default;

    [[nodiscard]] Value toValue() const;
    static std::optional<ViewRequest> fromValue(const Value& value);
};

/// Some rows of a view as they were at one journal number.
struct Page {
    QString view;
    QStringList columns;  ///< those the reader may see
    QList<QList<Value>> rows;
    QList<Value> next;    ///< where the next page starts; empty at the end
    QList<Value> totals;  ///< one per column, null where a sum makes no sense; if asked for
    JournalNumber asOf{0};
    JournalNumber head{0};
    bool operator==(const Page&) const = default;

    [[nodiscard]] Value toValue() const;
    static std::optional<Page> fromValue(const Value& value);
};

}  // namespace citss
