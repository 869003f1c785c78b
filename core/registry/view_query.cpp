// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/view_query.h"

#include "core/registry/view_select.h"

#include <algorithm>

namespace citss {

namespace {

constexpr int MostRows = 100'000;

void readTotals(Database& database, ViewSelect& query, Page& page)
{
    Statement statement = query.totals(database);
    CHECK(statement.step());
    for (int i = 0; i < query.visible().size(); ++i) {
        page.totals.append(statement.value(i));
    }
    page.count = statement.value(static_cast<int>(query.visible().size())).toInteger();
}

QList<Value> placeOf(const Statement& statement, const ViewSelect& query)
{
    QList<Value> place;
    for (const Column* column : query.orderColumns()) {
        place.append(statement.value(query.position(column)));
    }
    return place;
}

/// What one reading of rows has come upon so far.
struct Reading {
    qsizetype limit;
    QList<Value> first = {};
    QList<Value> last = {};
    bool isMore = false;
};

void readReach(Statement statement, const ViewSelect& query, Reading& reading, Page& page)
{
    while (statement.step()) {
        if (page.rows.size() == reading.limit) {
            reading.isMore = true;
            return;
        }
        QList<Value> row;
        row.reserve(query.visible().size());
        for (const Column* column : query.visible()) {
            row.append(statement.value(query.position(column)));
        }
        page.rows.append(row);
        if (page.rows.size() == 1) {
            reading.first = placeOf(statement, query);
        }
        if (page.rows.size() == reading.limit) {
            reading.last = placeOf(statement, query);
        }
    }
}

/// Reads in the direction asked for; says where the first row read is, where the last, and whether
/// there are more.
void readRows(Database& database, ViewSelect& query, const ViewRequest& request, Page& page)
{
    Reading reading{.limit = std::clamp(request.limit, 1, MostRows)};
    for (qsizetype reach = 0; reach < query.reaches() && !reading.isMore; ++reach) {
        const qsizetype left = reading.limit + 1 - page.rows.size();
        readReach(query.rows(database, left, reach), query, reading, page);
    }
    // Where reading began in the middle, there are rows on the other side too.
    page.next = reading.isMore ? reading.last : QList<Value>();
    page.prior = request.after.isEmpty() ? QList<Value>() : reading.first;
    if (request.backwards) {
        std::swap(page.next, page.prior);
        std::reverse(page.rows.begin(), page.rows.end());
    }
}

}  // namespace

Result<Page> readPage(Database& database,
                      const View& view,
                      const ViewRequest& request,
                      const ViewReader& reader)
{
    ViewSelect query(view, request, reader);
    if (const Problems problems = query.prepare(); !problems.isEmpty()) {
        return problems;
    }
    Page page{.view = request.view,
              .columns = {},
              .rows = {},
              .next = {},
              .prior = {},
              .totals = {},
              .count = {},
              .asOf = reader.asOf,
              .head = reader.head};
    for (const Column* column : query.visible()) {
        page.columns.append(QLatin1String(column->name));
    }
    readRows(database, query, request, page);
    if (request.totals) {
        readTotals(database, query, page);
    }
    return page;
}

}  // namespace citss
