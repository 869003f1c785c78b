// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_commands.h"
#include "core/accounts/account_rules.h"
#include "core/accounts/opening.h"
#include "core/parties/registration.h"
#include "core/registry/catalogue_parts.h"

#include <algorithm>

namespace citss {

namespace {

/// A line of a table of entities, as published lists have it.
struct EntityLine {
    std::optional<EntityId> id;
    QString legalName;
    QString operatingName;
    std::optional<EntityType> type;
    QList<FacilityId> facilities;

    static const Fields<EntityLine>& fields()
    {
        static const Fields<EntityLine> list{
            field("entity_id",
                  &EntityLine::id,
                  QT_TRANSLATE_NOOP("Label", "Entity ID"),
                  {.pick = &NewRecord}),
            field("legal_name", &EntityLine::legalName, QT_TRANSLATE_NOOP("Label", "Legal name")),
            field("operating_name",
                  &EntityLine::operatingName,
                  QT_TRANSLATE_NOOP("Label", "Operating name"),
                  {.required = false}),
            field("type",
                  &EntityLine::type,
                  QT_TRANSLATE_NOOP("Label", "Entity type"),
                  {.help = QT_TRANSLATE_NOOP("Label", "Without one it is a covered entity.")}),
            field("ghg_ids",
                  &EntityLine::facilities,
                  QT_TRANSLATE_NOOP("Label", "GHG reporting IDs"),
                  {.pick = &NewRecord}),
        };
        return list;
    }
};

}  // namespace

/// Registers a whole table or nothing of it. Stands here and not in parties because it may open the
/// accounts too.
struct RegisterEntities {
    JurisdictionCode jurisdiction;
    QList<EntityLine> rows;
    std::optional<QDate> facilitiesFrom;
    bool opensAccounts = false;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "RegisterEntities",
            QT_TRANSLATE_NOOP("Title", "Register entities"),
            QT_TRANSLATE_NOOP("Label", "Adds a table of entities with their facilities."),
            Action::ApproveRegistration,
            {"entities", "facilities", "accounts"}};
        return info;
    }
    static const Fields<RegisterEntities>& fields();
    [[nodiscard]] QList<EntityDraft> drafts() const;
};

const Fields<RegisterEntities>& RegisterEntities::fields()
{
    static const Fields<RegisterEntities> list{
        field("jurisdiction",
              &RegisterEntities::jurisdiction,
              QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
        field("rows", &RegisterEntities::rows, QT_TRANSLATE_NOOP("Label", "Entities")),
        field("facilities_from",
              &RegisterEntities::facilitiesFrom,
              QT_TRANSLATE_NOOP("Label", "Operated from"),
              {.help = QT_TRANSLATE_NOOP(
                   "Label", "From when on the entities answer for their facilities.")}),
        field("open_accounts",
              &RegisterEntities::opensAccounts,
              QT_TRANSLATE_NOOP("Label", "Open their accounts")),
    };
    return list;
}

QList<EntityDraft> RegisterEntities::drafts() const
{
    QList<EntityDraft> drafts;
    for (const EntityLine& row : rows) {
        const QString place = QStringLiteral("rows[%1].").arg(drafts.size());
        EntityDraft draft{.id = row.id,
                          .type = row.type.value_or(EntityType::Covered),
                          .legalName = row.legalName,
                          .operatingName = row.operatingName,
                          .facilities = {},
                          .field = place + QStringLiteral("entity_id")};
        for (const FacilityId& facility : row.facilities) {
            draft.facilities.append(
                {.id = facility,
                 .name = {},
                 .from = facilitiesFrom.value_or(QDate()),
                 .field = place + QStringLiteral("ghg_ids[%1]").arg(draft.facilities.size())});
        }
        drafts.append(draft);
    }
    return drafts;
}

static std::optional<JurisdictionCode> jurisdictionOf(const RegisterEntities& command, const State&)
{
    return command.jurisdiction;
}

static Problems check(const RegisterEntities& command, const State& state)
{
    Problems problems;
    if (command.rows.isEmpty()) {
        problems += problem(FieldMissing, QStringLiteral("rows"), {QStringLiteral("Entities")});
    }
    const bool bringsFacilities =
        std::any_of(command.rows.begin(), command.rows.end(), [](const EntityLine& row) {
            return !row.facilities.isEmpty();
        });
    if (bringsFacilities && !command.facilitiesFrom) {
        problems += problem(
            FieldMissing, QStringLiteral("facilities_from"), {QStringLiteral("Operated from")});
    }
    return problems + checkRegistration(command.jurisdiction, command.drafts(), state);
}

static void apply(const RegisterEntities& command, Change& change)
{
    const QList<Entity> made = registerDrafts(command.jurisdiction, command.drafts(), change);
    QCborArray ids;
    qint64 accounts = 0;
    for (const Entity& entity : made) {
        ids.append(entity.id.text());
        if (command.opensAccounts) {
            for (const AccountType type : defaultAccounts(entity.type)) {
                openAccount(entity, type, {}, change);
                ++accounts;
            }
        }
    }
    change.effects.made.insert(QStringLiteral("entity_ids"), ids);
    change.effects.made.insert(QStringLiteral("accounts"), accounts);
}

void addRegistrationCommands(Catalogue& catalogue)
{
    catalogue.add<RegisterEntities>();
}

}  // namespace citss
