// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission_table.h"
#include "core/base/code.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/value.h"
#include "core/registry/explanation.h"
#include "core/registry/field.h"
#include "core/registry/filter.h"

#include <QCborMap>
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
    Money,    ///< hundredths of the currency that a column beside it names
    Flag,
    Bytes,   ///< shown as hexadecimal
    Fields,  ///< canonical bytes of the fields of the command that the column "command" names;
             ///< secrets are left out, and nobody filters or sorts by it
    Deed,    ///< what an entry of the journal did, told by its command and by those of its fields
             ///< that the reader may see; nobody filters or sorts by it
};

struct Column {
    const char* name = nullptr;   ///< stable key; also the column's alias in the SQL
    const char* title = nullptr;  ///< marked for translation, context "Label"
    ColumnKind kind = ColumnKind::Text;
    int tier = 0;                          ///< reports.md 1.9: above the reader's tier it is absent
    bool summable = false;                 ///< a totals row makes sense
    std::span<const Choice> choices = {};  ///< what codes are called: of a Code, or among a Text
};

/// One source of a view that gathers records of many kinds, each with rights of its own.
struct ViewPart {
    Action action = Action::System;
    /// One SELECT whose result columns carry the view's names, in any order.
    const char* sql = nullptr;
    const char* jurisdictionColumn = nullptr;
    int tier = 0;  ///< a reader below it sees nothing of this part
    int most = 0;  ///< by the view's key the first so many rows; 0: all
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
    /// Instead of `sql`: what the reader may see of each of these, one after the other.
    std::vector<ViewPart> parts = {};
    /// What the SQL takes besides, worked out from the parameters: what a typed text may stand for.
    QCborMap (*derive)(const QCborMap& parameters) = nullptr;
    /// Which entries are behind its figures.
    std::vector<Explanation> explanations = {};

    [[nodiscard]] const Column* column(const QString& columnName) const;
    /// The same, of all that a page may show: also how many rows a group has.
    [[nodiscard]] const Column* shownColumn(const QString& columnName) const;
};

/// "row_count": how many rows of a view are in a group.
extern const Column RowCountColumn;

/// The columns that a page has when it is grouped, of those that its reader may see: the groups,
/// how many rows each has, and the sums.
QList<const Column*> groupedColumns(const QList<const Column*>& visible, const QStringList& groups);

/// Which rows of a view, from where on.
struct ViewRequest {
    QString view;
    QList<Filter> filters;
    QStringList groups = {};  ///< one or two columns: a row for each of their values, with sums
    QString sort;             ///< a column; empty for the view's own order
    bool descending = false;
    int limit = 100;
    /// Page::next of the page before; empty for the first. Page::prior of the page behind when
    /// reading backwards; empty for the last.
    QList<Value> after;
    bool backwards = false;             ///< the page that ends before `after`
    bool inclusive = false;             ///< the row that `after` points at belongs to the page
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
    QList<Value> prior;   ///< where the page before ends: the first row; empty at the start
    QList<Value> totals;  ///< one per column, null where a sum makes no sense; if asked for
    std::optional<qint64> count = {};  ///< of all rows; with the totals
    JournalNumber asOf{0};
    JournalNumber head{0};
    bool operator==(const Page&) const = default;

    [[nodiscard]] Value toValue() const;
    static std::optional<Page> fromValue(const Value& value);
};

}  // namespace citss
