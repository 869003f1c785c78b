// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/find_views.h"

#include "core/base/kept_text.h"
#include "core/instruments/typed_serial.h"

#include <QRegularExpression>

namespace citss {

namespace {

/// Of each kind so many: who wants all of them goes on in their own list.
constexpr int MostOfKind = 20;

// Each tells where its records are listed, and by which column one of them is known there. The
// places order the kinds, the rank orders the records of one.
constexpr const char* EntitiesSql = R"(
    SELECT :text AS text, 1 AS place, 'ENTITY' AS kind, rank AS rank, id AS id,
           CASE operating_name WHEN '' THEN legal_name WHEN legal_name THEN legal_name
               ELSE legal_name || ' (' || operating_name || ')' END AS name,
           jurisdiction AS jurisdiction, 'entities' AS in_view, 'entity_id' AS in_column
    FROM (SELECT id, jurisdiction, legal_name, operating_name,
                 text_match(id, legal_name || ' ' || operating_name, :text) AS rank
          FROM entity WHERE since <= :as_of AND until > :as_of)
    WHERE rank IS NOT NULL)";

constexpr const char* AccountsSql = R"(
    SELECT :text AS text, 2 AS place, 'ACCOUNT' AS kind, rank AS rank, number AS id,
           COALESCE(NULLIF(name, ''), legal_name, '') AS name, jurisdiction AS jurisdiction,
           'accounts' AS in_view, 'account_no' AS in_column
    FROM (SELECT a.number AS number, a.jurisdiction AS jurisdiction, a.name AS name,
                 e.legal_name AS legal_name,
                 text_match(a.number, a.name || ' ' || COALESCE(e.legal_name, ''), :text) AS rank
          FROM account AS a
          LEFT JOIN entity AS e ON e.id = a.entity AND e.since <= :as_of AND e.until > :as_of
          WHERE a.since <= :as_of AND a.until > :as_of)
    WHERE rank IS NOT NULL)";

constexpr const char* FacilitiesSql = R"(
    SELECT :text AS text, 3 AS place, 'FACILITY' AS kind, rank AS rank, id AS id, name AS name,
           jurisdiction AS jurisdiction, 'facilities' AS in_view, 'facility_id' AS in_column
    FROM (SELECT id, jurisdiction, name, text_match(id, name, :text) AS rank
          FROM facility WHERE since <= :as_of AND until > :as_of)
    WHERE rank IS NOT NULL)";

// The blocks of both ends of the range, each found by its serial number, and what was issued.
constexpr const char* SerialsSql = R"(
    SELECT :text AS text, 4 AS place, 'SERIAL' AS kind, 0 AS rank, :serial AS id,
           s.jurisdiction || '-' || s.class || '-' || s.label AS name,
           a.jurisdiction AS jurisdiction, 'serial_trace' AS in_view, 'serial' AS in_column
    FROM series AS s
    JOIN (SELECT :first AS number UNION SELECT :last) AS n
    CROSS JOIN block AS b ON b.series = s.id
         AND b.first = (SELECT x.first FROM block AS x WHERE x.series = s.id AND x.first <= n.number
                        ORDER BY x.first DESC LIMIT 1)
         AND b.last >= n.number
    JOIN lot AS l ON l.id = b.lot AND l.since <= :as_of
    JOIN account AS a ON a.seq = b.account AND a.until = 9223372036854775807
    WHERE s.jurisdiction = :issuer AND s.class = :class AND s.label IN (:label, :label_upper)
    UNION
    SELECT :text AS text, 4 AS place, 'SERIAL' AS kind, 0 AS rank, :serial AS id,
           s.jurisdiction || '-' || s.class || '-' || s.label AS name,
           s.jurisdiction AS jurisdiction, 'serial_trace' AS in_view, 'serial' AS in_column
    FROM series AS s JOIN lot AS l ON l.series = s.id AND l.since <= :as_of
         AND l.first <= :last AND l.last >= :first
    WHERE s.jurisdiction = :issuer AND s.class = :class AND s.label IN (:label, :label_upper))";

constexpr const char* EventsSql = R"(
    SELECT :text AS text, 5 AS place, 'EVENT' AS kind, rank AS rank, id AS id, rule_set AS name,
           jurisdiction AS jurisdiction, 'compliance_events' AS in_view, 'event' AS in_column
    FROM (SELECT id, jurisdiction, rule_set, text_match(id, id, :text) AS rank
          FROM compliance_event WHERE since <= :as_of AND until > :as_of)
    WHERE rank IS NOT NULL)";

constexpr const char* PeopleSql = R"(
    SELECT :text AS text, 6 AS place, 'PERSON' AS kind, rank AS rank, username AS id, name AS name,
           '' AS jurisdiction, 'people' AS in_view, 'username' AS in_column
    FROM (SELECT username, name, text_match(username, name, :text) AS rank
          FROM person WHERE since <= :as_of AND until > :as_of)
    WHERE rank IS NOT NULL)";

/// Of a view's own rows.
const char* proposalsSql(const View& proposals)
{
    return keptText(
        "SELECT :text AS text, 7 AS place, 'PROPOSAL' AS kind, 0 AS rank, id AS id, command AS "
        "name, "
        "COALESCE(jurisdiction, '') AS jurisdiction, 'proposals' AS in_view, 'id' AS in_column "
        "FROM (" +
        QByteArray(proposals.sql) + ") WHERE id = :number");
}

constexpr const char* JournalSql = R"(
    SELECT :text AS text, 8 AS place, 'ENTRY' AS kind, 0 AS rank, number AS id, command AS name,
           '' AS jurisdiction, 'journal' AS in_view, 'number' AS in_column
    FROM journal_entry WHERE number = :number AND number <= :as_of)";

constexpr const char* PreviewsSql = R"(
    SELECT :text AS text, 9 AS place, 'PREVIEW' AS kind, 0 AS rank, p.id AS id, p.event AS name,
           v.jurisdiction AS jurisdiction, 'previews' AS in_view, 'preview' AS in_column
    FROM preview AS p
    JOIN compliance_event AS v ON v.id = p.event AND v.since <= :as_of AND v.until > :as_of
    WHERE p.id = :number AND p.since <= :as_of)";

constexpr const char* RunsSql = R"(
    SELECT :text AS text, 10 AS place, 'RUN' AS kind, 0 AS rank, r.id AS id,
           r.event || ' · ' || r.entity AS name, v.jurisdiction AS jurisdiction,
           'runs' AS in_view, 'run' AS in_column
    FROM run AS r
    JOIN compliance_event AS v ON v.id = r.event AND v.since <= :as_of AND v.until > :as_of
    WHERE r.id = :number AND r.since <= :as_of AND r.until > :as_of)";

constexpr const char* RetirementsSql = R"(
    SELECT :text AS text, 11 AS place, 'RETIREMENT' AS kind, 0 AS rank, id AS id,
           legal_reference AS name, jurisdiction AS jurisdiction,
           'retirements' AS in_view, 'retirement' AS in_column
    FROM retirement WHERE id = :number AND since <= :as_of)";

constexpr const char* HoldsSql = R"(
    SELECT :text AS text, 12 AS place, 'HOLD' AS kind, 0 AS rank, h.id AS id,
           s.jurisdiction || '-' || s.class || '-' || s.label AS name,
           h.jurisdiction AS jurisdiction, 'holds' AS in_view, 'hold' AS in_column
    FROM hold AS h JOIN series AS s ON s.id = h.series
    WHERE h.id = :number AND h.since <= :as_of AND h.until > :as_of)";

constexpr const char* IssuancesSql = R"(
    SELECT DISTINCT :text AS text, 13 AS place, 'ISSUANCE' AS kind, rank AS rank, issuance AS id,
           COALESCE(project, '') AS name, jurisdiction AS jurisdiction,
           'issuances' AS in_view, 'issuance_id' AS in_column
    FROM (SELECT l.issuance AS issuance, p.project AS project, s.jurisdiction AS jurisdiction,
                 text_match(l.issuance, COALESCE(p.project, ''), :text) AS rank
          FROM lot AS l JOIN product AS p ON p.id = l.product JOIN series AS s ON s.id = l.series
          WHERE l.issuance IS NOT NULL AND l.since <= :as_of)
    WHERE rank IS NOT NULL)";

constexpr const char* LotsSql = R"(
    SELECT :text AS text, 13 AS place, 'ISSUANCE' AS kind, 0 AS rank, l.id AS id,
           s.jurisdiction || '-' || s.class || '-' || s.label AS name,
           s.jurisdiction AS jurisdiction, 'issuances' AS in_view, 'lot' AS in_column
    FROM lot AS l JOIN series AS s ON s.id = l.series
    WHERE l.id = :number AND l.since <= :as_of)";

constexpr const char* JurisdictionsSql = R"(
    SELECT :text AS text, 14 AS place, 'JURISDICTION' AS kind, rank AS rank, code AS id,
           CASE name_fr WHEN name_en THEN name_en ELSE name_en || ' · ' || name_fr END AS name,
           code AS jurisdiction, 'jurisdictions' AS in_view, 'jurisdiction' AS in_column
    FROM (SELECT code, name_en, name_fr,
                 text_match(code, name_en || ' ' || name_fr, :text) AS rank
          FROM jurisdiction WHERE since <= :as_of AND until > :as_of)
    WHERE rank IS NOT NULL)";

constexpr const char* PacksSql = R"(
    SELECT :text AS text, 15 AS place, 'RULE_PACK' AS kind, MIN(rank) AS rank, id AS id,
           '' AS name, '' AS jurisdiction, 'rule_packs' AS in_view, 'pack' AS in_column
    FROM (SELECT id, text_match(id, id, :text) AS rank FROM rule_pack WHERE since <= :as_of)
    WHERE rank IS NOT NULL GROUP BY id)";

std::vector<ViewPart> parts(const View& proposals)
{
    const auto part = [](Action action, const char* sql, bool hasJurisdiction, int tier = 0) {
        return ViewPart{.action = action,
                        .sql = sql,
                        .jurisdictionColumn = hasJurisdiction ? "jurisdiction" : nullptr,
                        .tier = tier,
                        .most = MostOfKind};
    };
    return {part(Action::ViewParties, EntitiesSql, true),
            part(Action::ViewHoldings, AccountsSql, true, 1),
            part(Action::ViewParties, FacilitiesSql, true),
            part(Action::ViewHoldings, SerialsSql, true, 1),
            part(Action::ViewCompliance, EventsSql, true),
            part(Action::ViewStaff, PeopleSql, false),
            part(Action::Everyone, proposalsSql(proposals), false),
            part(Action::ViewJournal, JournalSql, false),
            part(Action::ViewCompliance, PreviewsSql, true),
            part(Action::ViewCompliance, RunsSql, true),
            part(Action::ViewHoldings, RetirementsSql, true),
            part(Action::ViewHoldings, HoldsSql, true, 1),
            part(Action::ViewHoldings, IssuancesSql, true),
            part(Action::ViewHoldings, LotsSql, true, 1),
            part(Action::ViewParties, JurisdictionsSql, true),
            part(Action::ViewParties, PacksSql, false)};
}

/// "#48 211" and "48,211" are the number 48211.
std::optional<qint64> typedNumber(QString text)
{
    static const QRegularExpression signs(QStringLiteral("[#\\s,.']"));
    bool isNumber = false;
    const qint64 number = text.remove(signs).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Everything that the text may be, besides words.
QCborMap meanings(const QCborMap& parameters)
{
    const QString text = parameters.value(QStringLiteral("text")).toVariant().toString();
    QCborMap found;
    if (const std::optional<qint64> number = typedNumber(text)) {
        found.insert(QStringLiteral("number"), *number);
    }
    if (const std::optional<SerialBlock> serial = typedSerial(text)) {
        const QCborMap parts = serialParameters(*serial);
        for (auto it = parts.constBegin(); it != parts.constEnd(); ++it) {
            found.insert(it.key(), it.value());
        }
    }
    return found;
}

const Choice Kinds[] = {{"ENTITY", QT_TRANSLATE_NOOP("Label", "Entity")},
                        {"ACCOUNT", QT_TRANSLATE_NOOP("Label", "Account")},
                        {"FACILITY", QT_TRANSLATE_NOOP("Label", "Facility")},
                        {"SERIAL", QT_TRANSLATE_NOOP("Label", "Serial numbers")},
                        {"EVENT", QT_TRANSLATE_NOOP("Label", "Compliance event")},
                        {"PERSON", QT_TRANSLATE_NOOP("Label", "Person")},
                        {"PROPOSAL", QT_TRANSLATE_NOOP("Label", "Proposal")},
                        {"ENTRY", QT_TRANSLATE_NOOP("Label", "Journal entry")},
                        {"PREVIEW", QT_TRANSLATE_NOOP("Label", "Preview")},
                        {"RUN", QT_TRANSLATE_NOOP("Label", "Run")},
                        {"RETIREMENT", QT_TRANSLATE_NOOP("Label", "Retirement")},
                        {"HOLD", QT_TRANSLATE_NOOP("Label", "Hold")},
                        {"ISSUANCE", QT_TRANSLATE_NOOP("Label", "Issuance")},
                        {"JURISDICTION", QT_TRANSLATE_NOOP("Label", "Jurisdiction")},
                        {"RULE_PACK", QT_TRANSLATE_NOOP("Label", "Rule pack")}};

constexpr int Nobody = 9;

}  // namespace

std::vector<View> findViews(const View& proposals)
{
    return {
        {.name = "find",
         .title = QT_TRANSLATE_NOOP("Title", "Find"),
         .help = QT_TRANSLATE_NOOP(
             "Label",
             "Whatever a text may stand for: identifiers of every kind, serial numbers, "
             "numbers of records, and names with or without accents."),
         .action = Action::Everyone,
         .columns = {{"text", QT_TRANSLATE_NOOP("Label", "Text looked for"), ColumnKind::Text},
                     {"place", QT_TRANSLATE_NOOP("Label", "Place"), ColumnKind::Identifier, Nobody},
                     {"kind",
                      QT_TRANSLATE_NOOP("Label", "Kind of record"),
                      ColumnKind::Code,
                      0,
                      false,
                      Kinds},
                     {"rank", QT_TRANSLATE_NOOP("Label", "Match"), ColumnKind::Identifier},
                     {"id", QT_TRANSLATE_NOOP("Label", "Identifier"), ColumnKind::Identifier},
                     {"name", QT_TRANSLATE_NOOP("Label", "Name"), ColumnKind::Text},
                     {"jurisdiction",
                      QT_TRANSLATE_NOOP("Label", "Jurisdiction"),
                      ColumnKind::Identifier},
                     {"in_view", QT_TRANSLATE_NOOP("Label", "Listed in"), ColumnKind::Text},
                     {"in_column", QT_TRANSLATE_NOOP("Label", "Known by"), ColumnKind::Text}},
         .key = {"place", "rank", "id", "jurisdiction"},
         .topics = {"entities", "accounts", "facilities", "holdings"},
         .parameters = {"text"},
         .parts = parts(proposals),
         .derive = meanings}};
}

}  // namespace citss
