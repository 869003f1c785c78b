// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_list.h"

#include "core/base/typed_text.h"
#include "core/registry/page_records.h"
#include "ui/widgets/registry_link.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// More are found by typing.
constexpr int MostListed = 200;

constexpr std::array<const char*, 1> EntityShows{"legal_name"};
constexpr std::array<const char*, 3> AccountShows{"account_name", "legal_name", "account_type"};
constexpr std::array<const char*, 2> FacilityShows{"facility_name", "legal_name"};
constexpr std::array<const char*, 1> JurisdictionShows{"name"};
constexpr std::array<const char*, 1> PersonShows{"person_name"};
constexpr std::array<const char*, 2> EventShows{"type", "rule_set"};
constexpr std::array<FieldPickLink, 1> Here{{{.column = "jurisdiction", .field = "jurisdiction"}}};
constexpr std::array<FieldPickLink, 2> OfEntity{
    {Here.front(), {.column = "entity_id", .field = "entity_id"}}};

constexpr FieldPick EntityPick{.kind = "ENTITY",
                               .view = "entities",
                               .column = "entity_id",
                               .shows = EntityShows,
                               .links = Here};
constexpr FieldPick AccountPick{.kind = "ACCOUNT",
                                .view = "accounts",
                                .column = "account_no",
                                .shows = AccountShows,
                                .links = OfEntity};
constexpr FieldPick FacilityPick{.kind = "FACILITY",
                                 .view = "facilities",
                                 .column = "facility_id",
                                 .shows = FacilityShows,
                                 .links = Here};
constexpr FieldPick JurisdictionPick{.kind = "JURISDICTION",
                                     .view = "jurisdictions",
                                     .column = "jurisdiction",
                                     .shows = JurisdictionShows};
constexpr FieldPick PersonPick{
    .kind = "PERSON", .view = "people", .column = "username", .shows = PersonShows};
constexpr FieldPick EventPick{.kind = "EVENT",
                              .view = "compliance_events",
                              .column = "event",
                              .shows = EventShows,
                              .links = Here};
constexpr std::array<const char*, 2> RunShows{"event", "legal_name"};
constexpr FieldPick RunPick{.kind = "RUN", .view = "runs", .column = "run", .shows = RunShows};

/// What a link without a field asks for.
Value constantOf(const FieldPickLink& link)
{
    const QString text = QLatin1String(link.value);
    if (text.isEmpty()) {
        return Value(QCborValue::Null);
    }
    return text == u"true"_s || text == u"false"_s ? Value(text == u"true"_s) : Value(text);
}

/// "2023–2026", but "CA · 12".
QString separator(const QString& column)
{
    return column.startsWith(u"last_"_s) || column.endsWith(u"_last"_s) ? u"–"_s : u" · "_s;
}

}  // namespace

const FieldPick* pickOf(const FieldInfo& field)
{
    if (field.pick != nullptr) {
        return field.pick->kind == nullptr ? nullptr : field.pick;
    }
    switch (field.kind) {
        case FieldKind::Entity:
            return &EntityPick;
        case FieldKind::Account:
            return &AccountPick;
        case FieldKind::Facility:
            return &FacilityPick;
        case FieldKind::Jurisdiction:
            return &JurisdictionPick;
        case FieldKind::Person:
            return &PersonPick;
        case FieldKind::Event:
            return &EventPick;
        case FieldKind::Run:
            return &RunPick;
        default:
            return nullptr;
    }
}

bool isPicked(const FieldInfo& field)
{
    return pickOf(field) != nullptr;
}

QList<QCborMap> matching(const QList<QCborMap>& records, const QString& typed)
{
    if (typed.trimmed().isEmpty()) {
        return records;
    }
    const TypedText wanted(typed.toUtf8());
    QList<std::pair<Match, QCborMap>> found;
    for (const QCborMap& record : records) {
        if (const std::optional<Match> match =
                wanted.match(record.value(u"id"_s).toVariant().toString().toUtf8(),
                             record.value(u"name"_s).toString().toUtf8())) {
            found.append({*match, record});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& left, const auto& right) {
        return left.first < right.first;
    });
    QList<QCborMap> sorted;
    for (const auto& each : std::as_const(found)) {
        sorted.append(each.second);
    }
    return sorted;
}

PickList::PickList(const FieldInfo& field, const RegistryLink& link)
    : m_link(link), m_pick(pickOf(field))
{
    const View* const view = m_pick == nullptr || m_pick->view == nullptr
                                 ? nullptr
                                 : link.catalogue().view(QLatin1String(m_pick->view));
    const auto isIts = [this](const Column* column) {
        return QByteArrayView(column->name) == m_pick->column;
    };
    if (view != nullptr && link.rights(view->action).view) {
        const QList<const Column*> visible = link.visibleColumns(*view);
        m_view = std::any_of(visible.begin(), visible.end(), isIts) ? view : nullptr;
    }
}

QString PickList::kind() const
{
    return m_pick == nullptr ? QString() : QString::fromLatin1(m_pick->kind);
}

bool PickList::isTitled() const
{
    return m_pick != nullptr && !m_pick->shows.empty() &&
           QByteArrayView(m_pick->shows.front()) == "title";
}

std::optional<ViewRequest> PickList::request(const QCborMap& others) const
{
    if (m_view == nullptr) {
        return std::nullopt;
    }
    ViewRequest request;
    request.view = QLatin1String(m_view->name);
    request.limit = MostListed;
    if (m_pick->grouped) {
        request.groups = {QLatin1String(m_pick->column)};
    }
    for (const FieldPickLink& link : m_pick->links) {
        const Value value =
            link.field == nullptr ? constantOf(link) : others.value(QLatin1String(link.field));
        const bool isGiven = link.field == nullptr || !(value.isUndefined() || value.isNull());
        if (isGiven) {
            request.filters.append({QLatin1String(link.column), Comparison::Equal, value});
        } else if (link.needed) {
            return std::nullopt;
        }
    }
    return request;
}

QString PickList::cell(const QCborMap& row, const QString& name) const
{
    const QString language = QLocale().language() == QLocale::French ? u"_fr"_s : u"_en"_s;
    const Column* const own = m_view->column(name);
    const Column* const column = own != nullptr ? own : m_view->column(name + language);
    if (column == nullptr) {
        return {};
    }
    const Value value = row.value(QLatin1String(column->name));
    return name == u"command"_s ? m_link.cellText().commandTitle(value.toString())
                                : m_link.cellText().cell(*column, value);
}

QString PickList::nameOf(const QCborMap& row) const
{
    const QString own = QLatin1String(m_pick->column);
    QString name = m_view->column(own)->kind == ColumnKind::Code ? cell(row, own) : QString();
    for (const char* const each : m_pick->shows) {
        const QString column = QLatin1String(each);
        if (const QString text = cell(row, column); !text.isEmpty()) {
            name += name.isEmpty() ? text : separator(column) + text;
        }
    }
    return name;
}

QList<QCborMap> PickList::records(const Result<Page>& page) const
{
    QList<QCborMap> records;
    QSet<QString> known;
    for (const QCborMap& row : recordsOf(page)) {
        const Value id = row.value(QLatin1String(m_pick->column));
        const QString text = id.toVariant().toString();
        if (!text.isEmpty() && !known.contains(text)) {
            known.insert(text);
            records.append({{u"kind"_s, kind()}, {u"id"_s, id}, {u"name"_s, nameOf(row)}});
        }
    }
    return records;
}

}  // namespace citss
