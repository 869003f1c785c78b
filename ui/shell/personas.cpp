// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/personas.h"

#include "ui/widgets/registry_link.h"

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostPersonas = 200;

QList<Persona> personasOf(const Page& page)
{
    const auto at = [&page](const QString& column) { return page.columns.indexOf(column); };
    const qsizetype user = at(u"username"_s);
    const qsizetype name = at(u"person_name"_s);
    const qsizetype state = at(u"state"_s);
    const qsizetype roles = at(u"roles"_s);
    QList<Persona> personas;
    for (const QList<Value>& row : page.rows) {
        const bool isActive = state < 0 || row.at(state).toString() == u"ACTIVE"_s;
        if (user >= 0 && isActive) {
            personas.append({.username = row.at(user).toString(),
                             .name = name < 0 ? QString() : row.at(name).toString(),
                             .roles = roles < 0 ? QString() : row.at(roles).toString()});
        }
    }
    return personas;
}

}  // namespace

QString rolesInWords(const RegistryLink& link, const QString& roles)
{
    const View& people = *link.catalogue().view(u"people"_s);
    return link.cellText().cell(*people.column(u"roles"_s), roles);
}

QFuture<QList<Persona>> readPersonas(RegistryLink& link, const QString& reader)
{
    return link.work<QList<Persona>>([reader](Registry& registry) -> QList<Persona> {
        const Result<Session> session = registry.assume(reader);
        if (!session) {
            return {};
        }
        ViewRequest request;
        request.view = u"people"_s;
        request.limit = MostPersonas;
        const Result<Page> page = registry.read(request, session->token);
        registry.signOut(session->token);
        return page ? personasOf(*page)
                    : QList<Persona>{{.username = reader, .name = session->name, .roles = {}}};
    });
}

}  // namespace citss
