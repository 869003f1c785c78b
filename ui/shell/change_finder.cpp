// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/change_finder.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int WatchedRows = 200;

bool isTouched(const View& view, const CommandInfo& command)
{
    const auto names = [&view](const char* topic) {
        return std::any_of(view.topics.begin(), view.topics.end(), [topic](const char* each) {
            return QByteArrayView(each) == topic;
        });
    };
    // Tasks follow from everything else; they are told where they are what is given.
    return QByteArrayView(view.name) == "tasks"
               ? QByteArrayView(command.topics.front()) == "tasks"
               : std::any_of(command.topics.begin(), command.topics.end(), names);
}

/// How the registry works, and not what it holds.
bool isOwnBusiness(const View& view)
{
    const QByteArrayView name(view.name);
    return name == "journal" || name == "proposals" || name == "deadlines";
}

bool isIdentifying(FieldKind kind)
{
    return kind == FieldKind::Entity || kind == FieldKind::Account || kind == FieldKind::Facility ||
           kind == FieldKind::Event || kind == FieldKind::Person || kind == FieldKind::Identifier;
}

QList<Filter> namedRows(const View& view, const CommandType& command, const QCborMap& fields)
{
    QList<Filter> filters;
    for (const FieldInfo& field : command.fields()) {
        const QString name = QLatin1String(field.name);
        const Value value = fields.value(name);
        if (isIdentifying(field.kind) && !field.isList && value.isString() &&
            view.column(name) != nullptr) {
            filters.append({name, Comparison::Equal, value});
        }
    }
    return filters;
}

using Rows = QMap<QByteArray, QCborMap>;

Rows rowsOf(const Page& page, const View& view)
{
    Rows rows;
    for (const QList<Value>& cells : page.rows) {
        QCborMap record;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            record.insert(page.columns.at(i), cells.at(i));
        }
        QCborArray key;
        for (const char* name : view.key) {
            // What only orders the rows, or is not for this reader, is not among the cells.
            const Value part = record.value(QLatin1String(name));
            key.append(part.isUndefined() ? Value(nullptr) : part);
        }
        rows.insert(canonicalBytes(key), record);
    }
    return rows;
}

bool isSame(const QCborMap& left, const QCborMap& right)
{
    return canonicalBytes(left) == canonicalBytes(right);
}

QList<RowChange> differences(const Rows& before, const Rows& after, bool isWhole)
{
    QList<RowChange> changes;
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        const auto old = before.constFind(it.key());
        if (old == before.constEnd()) {
            changes.append({RowChange::Kind::Added, {}, it.value()});
        } else if (!isSame(*old, it.value())) {
            changes.append({RowChange::Kind::Changed, *old, it.value()});
        }
    }
    for (auto it = before.constBegin(); isWhole && it != before.constEnd(); ++it) {
        if (!after.contains(it.key())) {
            changes.append({RowChange::Kind::Removed, it.value(), {}});
        }
    }
    return changes;
}

}  // namespace

QList<ViewRequest> watchedPages(const Catalogue& catalogue,
                                const CommandType& command,
                                const QCborMap& fields)
{
    QList<ViewRequest> requests;
    for (const View& view : catalogue.views) {
        if (!isTouched(view, command.info()) || isOwnBusiness(view) || !view.parameters.empty()) {
            continue;
        }
        ViewRequest request;
        request.view = QLatin1String(view.name);
        request.filters = namedRows(view, command, fields);
        request.descending = true;
        request.limit = WatchedRows;
        requests.append(request);
    }
    return requests;
}

QList<ViewChange> findChanges(const Catalogue& catalogue,
                              const QList<Result<Page>>& before,
                              const QList<Result<Page>>& after)
{
    QList<ViewChange> changes;
    for (qsizetype i = 0; i < before.size() && i < after.size(); ++i) {
        if (!before.at(i) || !after.at(i)) {
            continue;
        }
        const View* const view = catalogue.view(after.at(i)->view);
        // On a full page an added row pushes another out: that one is not gone.
        const bool isWhole = after.at(i)->next.isEmpty();
        const QList<RowChange> rows =
            differences(rowsOf(*before.at(i), *view), rowsOf(*after.at(i), *view), isWhole);
        if (!rows.isEmpty()) {
            changes.append({view, rows});
        }
    }
    return changes;
}

}  // namespace citss
