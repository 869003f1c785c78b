// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_reader.h"

#include "core/documents/document_problems.h"
#include "core/programs/pack_store.h"
#include "core/programs/rule_words.h"
#include "core/registry/page_records.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostRows = 100'000;

ViewRequest requestOf(const QString& view, const QList<Filter>& filters)
{
    ViewRequest request;
    request.view = view;
    request.filters = filters;
    request.limit = MostRows;
    return request;
}

Filter is(const QString& column, const Value& value)
{
    return {.column = column, .comparison = Comparison::Equal, .value = value};
}

QString textOf(const QCborMap& row, QLatin1String column)
{
    return row.value(column).toString();
}

qint64 figure(const QCborMap& row, QLatin1String column)
{
    return row.value(column).toInteger();
}

using Letters = QMap<QString, PositionLetter>;

void addEntities(const QList<QCborMap>& rows, Letters& letters)
{
    for (const QCborMap& row : rows) {
        PositionLetter& letter = letters[textOf(row, QLatin1String("entity_id"))];
        letter.entity = textOf(row, QLatin1String("entity_id"));
        letter.name = textOf(row, QLatin1String("legal_name"));
        letter.emissions = figure(row, QLatin1String("emissions"));
        letter.credited = figure(row, QLatin1String("credited"));
        letter.obligation = figure(row, QLatin1String("obligation"));
        letter.held = figure(row, QLatin1String("held"));
        letter.eligible = figure(row, QLatin1String("eligible"));
        letter.retired = figure(row, QLatin1String("retired"));
        letter.shortfall = figure(row, QLatin1String("shortfall"));
        letter.instruments = figure(row, QLatin1String("late_obl"));
        letter.cents = figure(row, QLatin1String("cents"));
        letter.currency = textOf(row, QLatin1String("currency"));
        letter.due = QDate::fromString(textOf(row, QLatin1String("due")), Qt::ISODate);
    }
}

/// Calls `add` with every row that belongs to a letter.
template <typename Add>
void addRows(const QList<QCborMap>& rows, Letters& letters, Add add)
{
    for (const QCborMap& row : rows) {
        const auto letter = letters.find(textOf(row, QLatin1String("entity_id")));
        if (letter != letters.end()) {
            add(row, *letter);
        }
    }
}

void addStep(const QCborMap& row, PositionLetter& letter)
{
    letter.steps.append({.position = static_cast<int>(figure(row, QLatin1String("position"))),
                         .instrument = textOf(row, QLatin1String("instrument")),
                         .isGeneral = textOf(row, QLatin1String("account")) == u"HOLDING"_s,
                         .held = figure(row, QLatin1String("held")),
                         .eligible = figure(row, QLatin1String("eligible")),
                         .planned = figure(row, QLatin1String("planned"))});
}

void addLimit(const QCborMap& row, PositionLetter& letter)
{
    letter.limits.append({.id = textOf(row, QLatin1String("limit_id")),
                          .room = figure(row, QLatin1String("room")),
                          .used = figure(row, QLatin1String("used")),
                          .left = figure(row, QLatin1String("room_left"))});
}

void addYear(const QCborMap& row, PositionLetter& letter)
{
    letter.years.append({.year = static_cast<int>(figure(row, QLatin1String("year"))),
                         .emissions = figure(row, QLatin1String("emissions"))});
}

void addTerms(const QCborMap& row, PositionLetter& letter)
{
    letter.carried = figure(row, QLatin1String("carried"));
}

void addAccount(const QCborMap& row, PositionLetter& letter)
{
    letter.account = textOf(row, QLatin1String("account_no"));
}

}  // namespace

LetterReader::LetterReader(Registry& registry, const QByteArray& token)
    : m_registry(registry), m_token(token)
{
}

Result<QList<QCborMap>> LetterReader::rows(const ViewRequest& request) const
{
    const Result<Page> page = m_registry.read(request, m_token);
    return page ? Result<QList<QCborMap>>(recordsOf(page)) : page.error();
}

Result<LetterEvent> LetterReader::event(const QString& id) const
{
    const auto found = rows(requestOf(u"compliance_events"_s, {is(u"event"_s, id)}));
    if (!found) {
        return found.error();
    }
    if (found->isEmpty()) {
        return problem(LetterEventUnknown, u"event"_s, {id});
    }
    const QCborMap& row = found->first();
    const RegistryAbout about = m_registry.about();
    LetterEvent event{.registry = about.name,
                      .training = about.training,
                      .writtenAt = about.now,
                      .jurisdiction = textOf(row, QLatin1String("jurisdiction")),
                      .nameEn = {},
                      .nameFr = {},
                      .id = id,
                      .type = fromWord<EventType>(textOf(row, QLatin1String("type"))).value(),
                      .year = {},
                      .deadline = {},
                      .rules = {}};
    if (row.value(u"year"_s).isInteger()) {
        event.year = static_cast<int>(figure(row, QLatin1String("year")));
    }
    if (const auto deadline = Instant::parse(textOf(row, QLatin1String("deadline")))) {
        event.deadline = *deadline;
    }
    const auto names =
        rows(requestOf(u"jurisdictions"_s, {is(u"jurisdiction"_s, event.jurisdiction)}));
    if (names && !names->isEmpty()) {
        event.nameEn = textOf(names->first(), QLatin1String("name_en"));
        event.nameFr = textOf(names->first(), QLatin1String("name_fr"));
    }
    const auto contents = rows(requestOf(
        u"rule_pack_contents"_s,
        {is(u"pack"_s, row.value(u"pack"_s)), is(u"version"_s, row.value(u"pack_version"_s))}));
    if (!contents) {
        return contents.error();
    }
    if (contents->isEmpty()) {
        return problem(LetterEventUnknown, u"event"_s, {id});
    }
    const auto adopted = adoptedPack(contents->first().value(u"content"_s).toByteArray());
    if (!adopted) {
        return adopted.error();
    }
    const RuleSet* const rules =
        (*adopted)->pack.ruleSet(Identifier::of(textOf(row, QLatin1String("rule_set"))));
    CHECK(rules != nullptr);
    event.rules = rules->rules();
    return event;
}

Result<QStringList> LetterReader::entities(const QString& event) const
{
    ViewRequest request = requestOf(u"obligations"_s, {is(u"event"_s, event)});
    QStringList entities;
    do {
        const Result<Page> page = m_registry.read(request, m_token);
        if (!page) {
            return page.error();
        }
        for (const QCborMap& row : recordsOf(page)) {
            entities.append(textOf(row, QLatin1String("entity_id")));
        }
        request.after = page->next;
        request.asOf = page->asOf;
    } while (!request.after.isEmpty());
    return entities;
}

Result<QList<PositionLetter>> LetterReader::letters(const QString& event,
                                                    const QStringList& entities,
                                                    const Progress& progress) const
{
    CHECK(!entities.isEmpty());
    const auto [first, last] = std::minmax_element(entities.begin(), entities.end());
    const QList<Filter> range = {
        {.column = u"entity_id"_s, .comparison = Comparison::GreaterOrEqual, .value = *first},
        {.column = u"entity_id"_s, .comparison = Comparison::LessOrEqual, .value = *last}};
    const QList<Filter> ofPreview = {is(u"preview"_s, 0)};
    const QList<Filter> ofEvent = range + QList<Filter>{is(u"event"_s, event)};
    RehearsalRequest request;
    request.commands = {{.id = {},
                         .command = u"PreviewComplianceRun"_s,
                         .fields = {{u"event"_s, event},
                                    {u"entities"_s, QCborArray::fromStringList(entities)},
                                    {u"lines"_s, true}}}};
    request.views = {
        requestOf(u"preview_entities"_s, ofPreview),
        requestOf(u"preview_steps"_s, ofPreview),
        requestOf(u"preview_limits"_s, ofPreview),
        requestOf(u"obligation_years"_s, ofEvent),
        requestOf(u"obligations"_s, ofEvent),
        requestOf(u"accounts"_s, range + QList<Filter>{is(u"account_type"_s, u"COMPLIANCE"_s)})};
    const Result<Rehearsal> rehearsal = m_registry.rehearse(request, m_token, progress);
    if (!rehearsal) {
        return rehearsal.error();
    }
    if (const auto& outcome = rehearsal->outcomes.first(); !outcome) {
        return outcome.error();
    }
    QList<QList<QCborMap>> found;
    for (const Result<Page>& page : rehearsal->pages) {
        if (!page) {
            return page.error();
        }
        found.append(recordsOf(page));
    }
    Letters letters;
    addEntities(found.at(0), letters);
    addRows(found.at(1), letters, addStep);
    addRows(found.at(2), letters, addLimit);
    addRows(found.at(3), letters, addYear);
    addRows(found.at(4), letters, addTerms);
    addRows(found.at(5), letters, addAccount);
    return letters.values();
}

}  // namespace citss
