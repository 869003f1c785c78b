// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/staff_views.h"

#include "core/parties/staff_choices.h"

namespace citss {

namespace {

constexpr const char* PeopleSql = R"(
    SELECT p.id AS person_id, p.username AS username, p.name AS person_name, p.state AS state,
           COALESCE(s.failures, 0) AS failures, COALESCE(s.at, '') AS last_attempt,
           (SELECT GROUP_CONCAT(g.held, ', ')
            FROM (SELECT role || CASE jurisdiction WHEN '*' THEN '' ELSE ' ' || jurisdiction END AS held
                  FROM role_grant
                  WHERE person = p.id AND since <= :as_of AND until > :as_of
                  ORDER BY role, jurisdiction) AS g) AS roles
    FROM person AS p
    LEFT JOIN sign_in AS s ON s.person = p.id AND s.since <= :as_of AND s.until > :as_of
    WHERE p.since <= :as_of AND p.until > :as_of)";

constexpr const char* RoleGrantsSql = R"(
    SELECT p.username AS username, p.name AS person_name, g.role AS role,
           g.jurisdiction AS jurisdiction, g.since AS since
    FROM role_grant AS g
    JOIN person AS p ON p.id = g.person AND p.since <= :as_of AND p.until > :as_of
    WHERE g.since <= :as_of AND g.until > :as_of)";

View peopleView()
{
    return {
        .name = "people",
        .title = QT_TRANSLATE_NOOP("Title", "People"),
        .help = QT_TRANSLATE_NOOP("Label", "The staff: who can sign in, and in which roles."),
        .action = Action::ViewStaff,
        .columns = {{"person_id", QT_TRANSLATE_NOOP("Label", "Person"), ColumnKind::Identifier},
                    {"username", QT_TRANSLATE_NOOP("Label", "User name"), ColumnKind::Identifier},
                    {"person_name", QT_TRANSLATE_NOOP("Label", "Name"), ColumnKind::Text},
                    {"state",
                     QT_TRANSLATE_NOOP("Label", "State"),
                     ColumnKind::Code,
                     0,
                     false,
                     EnumChoices<PersonState>::choices()},
                    {"failures",
                     QT_TRANSLATE_NOOP("Label", "Failed sign-ins in a row"),
                     ColumnKind::Count},
                    {"last_attempt",
                     QT_TRANSLATE_NOOP("Label", "Last attempt to sign in"),
                     ColumnKind::Instant},
                    {"roles",
                     QT_TRANSLATE_NOOP("Label", "Roles"),
                     ColumnKind::Text,
                     0,
                     false,
                     EnumChoices<Role>::choices()}},
        .key = {"username"},
        .sql = PeopleSql,
        .topics = {"people"}};
}

View roleGrantsView()
{
    return {
        .name = "role_grants",
        .title = QT_TRANSLATE_NOOP("Title", "Roles of people"),
        .help = QT_TRANSLATE_NOOP(
            "Label", "Who holds which role where; a star stands for all jurisdictions."),
        .action = Action::ViewStaff,
        .columns = {{"username", QT_TRANSLATE_NOOP("Label", "User name"), ColumnKind::Identifier},
                    {"person_name", QT_TRANSLATE_NOOP("Label", "Name"), ColumnKind::Text},
                    {"role",
                     QT_TRANSLATE_NOOP("Label", "Role"),
                     ColumnKind::Code,
                     0,
                     false,
                     EnumChoices<Role>::choices()},
                    {"jurisdiction",
                     QT_TRANSLATE_NOOP("Label", "Jurisdiction"),
                     ColumnKind::Identifier},
                    {"since", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier}},
        .key = {"username", "role", "jurisdiction"},
        .sql = RoleGrantsSql,
        .topics = {"people"}};
}

}  // namespace

std::vector<View> staffViews()
{
    return {peopleView(), roleGrantsView()};
}

}  // namespace citss
