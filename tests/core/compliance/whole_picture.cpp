// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/whole_picture.h"

#include "core/catalogue/catalogue.h"
#include "core/journal/chain.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QString cellText(const Value& value)
{
    return value.isInteger() ? QString::number(value.toInteger()) : value.toString();
}

struct Held {
    QString what;  ///< where it lies, what it is, its state, origin and time
    QString series;
    qint64 first;
    qint64 last;
};

/// The open blocks, neighbours that differ in nothing joined: a return does not join what a run
/// has split.
QStringList blocksOf(Scenario& s)
{
    ViewRequest request;
    request.view = u"blocks"_s;
    request.limit = 10'000;
    const Page page = s.page(request);
    const auto at = [&page](const QList<Value>& row, const char* column) {
        return row.value(page.columns.indexOf(QLatin1String(column)));
    };
    QList<Held> all;
    for (const QList<Value>& row : page.rows) {
        QStringList what;
        for (const char* column : {"account_no",
                                   "instrument",
                                   "vintage",
                                   "project_id",
                                   "issuance_id",
                                   "state",
                                   "origin",
                                   "recorded_at"}) {
            what.append(cellText(at(row, column)));
        }
        all.append({.what = what.join(u' '),
                    .series = at(row, "series").toString(),
                    .first = at(row, "serial_first").toInteger(),
                    .last = at(row, "serial_last").toInteger()});
    }
    std::sort(all.begin(), all.end(), [](const Held& a, const Held& b) {
        return std::tie(a.series, a.first) < std::tie(b.series, b.first);
    });
    QStringList lines;
    for (qsizetype i = 0; i < all.size();) {
        Held joined = all.at(i);
        for (++i; i < all.size() && all.at(i).series == joined.series &&
                  all.at(i).what == joined.what && all.at(i).first == joined.last + 1;
             ++i) {
            joined.last = all.at(i).last;
        }
        lines.append(u"%1 %2..%3 %4"_s.arg(joined.series)
                         .arg(joined.first)
                         .arg(joined.last)
                         .arg(joined.what));
    }
    return lines;
}

}  // namespace

QStringList linesOf(Scenario& s,
                    const QString& view,
                    const QStringList& columns,
                    const QList<Filter>& filters)
{
    ViewRequest request;
    request.view = view;
    request.limit = 10'000;
    request.filters = filters;
    const Page page = s.page(request);
    QStringList lines;
    for (const QList<Value>& row : page.rows) {
        QStringList cells;
        for (const QString& column : columns) {
            cells.append(cellText(row.value(page.columns.indexOf(column))));
        }
        lines.append(cells.join(u' '));
    }
    return lines;
}

QStringList pictureOf(Scenario& s)
{
    QStringList picture = blocksOf(s);
    const QStringList balance = {u"account_no"_s,
                                 u"instrument"_s,
                                 u"vintage"_s,
                                 u"project_id"_s,
                                 u"qty"_s,
                                 u"qty_avail"_s,
                                 u"qty_held"_s};
    picture += linesOf(s,
                       u"holdings"_s,
                       balance,
                       {{.column = u"qty"_s, .comparison = Comparison::Greater, .value = 0}});
    picture +=
        linesOf(s,
                u"penalties"_s,
                {u"event"_s, u"entity_id"_s, u"late_obl"_s, u"state"_s},
                {{.column = u"state"_s, .comparison = Comparison::NotEqual, .value = u"VOID"_s}});
    // Its deadline passes for an event whatever else is done.
    picture += linesOf(s, u"compliance_events"_s, {u"event"_s, u"state"_s})
                   .replaceInStrings(u"PLANNED"_s, u"CUT_OFF"_s)
                   .replaceInStrings(u"PUBLISHED"_s, u"CUT_OFF"_s);
    picture += linesOf(s,
                       u"runs"_s,
                       {u"event"_s, u"entity_id"_s, u"comp_status"_s, u"total_used"_s},
                       {{.column = u"state"_s, .value = u"COMMITTED"_s}});
    return picture;
}

QString wrongs(Scenario& s)
{
    QStringList wrong;
    s.registry().withDatabase([&wrong](Database& database) {
        for (const Invariant& invariant : catalogue().invariants) {
            if (!invariant.check(database).isEmpty()) {
                wrong.append(QLatin1String(invariant.name));
            }
        }
        if (!verifyChain(database).isSound()) {
            wrong.append(u"chain"_s);
        }
    });
    return wrong.join(u' ');
}

QString misfits(Scenario& s)
{
    QMap<QString, qint64> left;
    for (const QString& line : linesOf(s, u"series"_s, {u"series"_s, u"qty_issued"_s})) {
        left[line.section(u' ', 0, 0)] += line.section(u' ', 1).toLongLong();
    }
    for (const QString& line : linesOf(s, u"blocks"_s, {u"series"_s, u"qty"_s})) {
        left[line.section(u' ', 0, 0)] -= line.section(u' ', 1).toLongLong();
    }
    QStringList wrong;
    for (auto it = left.constBegin(); it != left.constEnd(); ++it) {
        if (it.value() != 0) {
            wrong.append(it.key());
        }
    }
    return wrong.join(u' ');
}

}  // namespace citss
