// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/deeds.h"

#include "core/registry/proposal_commands.h"
#include "core/registry/proposal_store.h"
#include "core/registry/secrets.h"

namespace citss {

namespace {

constexpr int FieldsTier = 2;

/// A command as an entry names it, or as the proposal that an entry decides.
struct Told {
    QString command;
    QCborMap fields;
};

class Teller {
public:
    explicit Teller(const DeedReader& reader)
        : m_reader(reader), m_isTrusted(tierOf(reader.session.grants) >= FieldsTier)
    {
    }

    /// Whether the fields, and with them the outcome, may be seen is told in `isSeen`.
    [[nodiscard]] QCborMap tell(const Told& told, bool& isSeen) const
    {
        QCborMap deed{{deed::Command, told.command}};
        const CommandType* const type = m_reader.catalogue.command(told.command);
        const std::optional<Told> inner = innerOf(told);
        bool isInnerSeen = false;
        if (inner) {
            deed.insert(deed::Proposed, tell(*inner, isInnerSeen));
        }
        isSeen = inner ? isInnerSeen : type != nullptr && maySee(*type, told.fields);
        if (isSeen) {
            deed.insert(deed::Fields, shown(*type, told.fields));
        }
        return deed;
    }

private:
    /// Secrets are left out; what another command would be given is told by itself.
    static QCborMap shown(const CommandType& type, const QCborMap& fields)
    {
        QCborMap kept = withoutSecrets(fields, type.fields());
        for (const FieldInfo& field : type.fields()) {
            if (field.kind == FieldKind::Record) {
                kept.remove(QLatin1String(field.name));
            }
        }
        return kept;
    }

    [[nodiscard]] std::optional<Told> innerOf(const Told& told) const
    {
        const Value record = told.fields.value(QStringLiteral("fields"));
        if (told.command == QLatin1String(ProposeCommandName)) {
            return Told{told.fields.value(deed::Command).toString(), record.toMap()};
        }
        const Value number = told.fields.value(QStringLiteral("proposal"));
        if (!number.isInteger()) {
            return std::nullopt;
        }
        const std::optional<Proposal> proposal =
            ProposalStore(m_reader.database).find(ProposalId(number.toInteger()));
        return proposal ? std::optional(Told{proposal->command,
                                             record.isMap() ? record.toMap() : proposal->fields})
                        : std::nullopt;
    }

    [[nodiscard]] bool maySee(const CommandType& type, const QCborMap& fields) const
    {
        if (!m_isTrusted) {
            return false;
        }
        if (type.info().action == Action::System) {
            // Sign-ins and the founding are about people.
            return rightsOf(m_reader.session.grants, Action::ViewStaff, std::nullopt).view;
        }
        const Result<std::unique_ptr<CommandType::Body>> body = type.decode(fields);
        if (!body) {
            return false;
        }
        const Envelope envelope;
        const Progress progress;
        return (*body)
            ->rights(m_reader.session,
                     {.database = m_reader.database,
                      .envelope = envelope,
                      .catalogue = m_reader.catalogue,
                      .progress = progress})
            .view;
    }

    const DeedReader& m_reader;
    bool m_isTrusted;
};

QCborMap mapOf(const Value& bytes)
{
    return fromCanonicalBytes(bytes.toByteArray()).value_or(QCborMap()).toMap();
}

}  // namespace

void tellDeeds(Page& page, const View& view, const DeedReader& reader)
{
    // A page of groups has none of them.
    const qsizetype command = page.columns.indexOf(QStringLiteral("command"));
    const qsizetype fields = page.columns.indexOf(QStringLiteral("deed"));
    const Column* const column = view.column(QStringLiteral("deed"));
    if (fields < 0 || command < 0 || column->kind != ColumnKind::Deed) {
        return;
    }
    const qsizetype outcome = page.columns.indexOf(QStringLiteral("outcome"));
    const Teller teller(reader);
    for (QList<Value>& row : page.rows) {
        bool isSeen = false;
        row[fields] = canonicalBytes(
            teller.tell({row.at(command).toString(), mapOf(row.at(fields))}, isSeen));
        if (outcome >= 0 && !isSeen) {
            row[outcome] = canonicalBytes(QCborMap());
        }
    }
}

}  // namespace citss
