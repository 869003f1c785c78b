// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_links.h"

#include "ui/widgets/pick_source.h"

using namespace Qt::StringLiterals;

namespace citss {

namespace {

bool isGiven(const Value& value)
{
    return value.isInteger() || (value.isString() && !value.toString().isEmpty());
}

std::optional<RecordPlace> place(const RegistryLink& link,
                                 const QString& view,
                                 const QString& column,
                                 const Value& value)
{
    const View* const found = link.catalogue().view(view);
    if (!isGiven(value) || found == nullptr || !link.rights(found->action).view) {
        return std::nullopt;
    }
    return RecordPlace{view, {{column, Comparison::Equal, value}}};
}

std::optional<RecordPlace> namedPlace(const RegistryLink& link,
                                      const View& view,
                                      const QCborMap& record,
                                      const QString& self)
{
    for (const ColumnKind kind : {ColumnKind::Account, ColumnKind::Facility, ColumnKind::Entity}) {
        const std::optional<PickSource> source = pickSource(link, kind);
        for (const Column* column : link.visibleColumns(view)) {
            const Value value = record.value(QLatin1String(column->name));
            if (source && column->kind == kind && isGiven(value) && value.toString() != self) {
                return RecordPlace{
                    QLatin1String(source->view->name),
                    {{QLatin1String(source->column->name), Comparison::Equal, value}}};
            }
        }
    }
    return std::nullopt;
}

}  // namespace

RecordPlace placeOfSerials(const QString& series, qint64 first, qint64 last)
{
    const QString serials =
        u"%1-%2..%3"_s.arg(series, QString::number(first), QString::number(last));
    return {u"serial_trace"_s, {{u"serial"_s, Comparison::Equal, serials}}};
}

std::optional<RecordPlace> placeOfEntry(const RegistryLink& link, const Value& entry)
{
    return place(link, u"journal"_s, u"number"_s, entry);
}

std::optional<RecordPlace> placeOf(const RegistryLink& link,
                                   const View& view,
                                   const QCborMap& record,
                                   const QString& self)
{
    if (const auto named = namedPlace(link, view, record, self)) {
        return named;
    }
    const Value series = record.value(u"series"_s);
    const Value first = record.value(u"serial_first"_s);
    if (isGiven(series) && first.isInteger()) {
        const Value last = record.value(u"serial_last"_s);
        return placeOfSerials(series.toString(), first.toInteger(), last.toInteger());
    }
    if (const auto event =
            place(link, u"compliance_events"_s, u"event"_s, record.value(u"event"_s))) {
        return event;
    }
    return placeOfEntry(link, record.value(u"entry"_s));
}

}  // namespace citss
