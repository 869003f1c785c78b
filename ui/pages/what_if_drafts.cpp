// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if_drafts.h"

#include "ui/widgets/draft_store.h"
#include "ui/widgets/registry_link.h"

using namespace Qt::StringLiterals;

namespace citss {

WhatIfDrafts::WhatIfDrafts(const Workplace& workplace, const QString& event)
    : m_store(workplace.drafts)
{
    const RegistryLink& link = workplace.link;
    const QString username = link.session() ? link.session()->username : QString();
    m_key = QStringList{link.about().name, username, u"what if"_s, event}.join(u'\n');
}

QCborMap WhatIfDrafts::all() const
{
    return m_store.load(m_key).value_or(QCborMap());
}

void WhatIfDrafts::keep(const QCborMap& drafts) const
{
    if (drafts.isEmpty()) {
        m_store.remove(m_key);
    } else {
        m_store.save(m_key, drafts);
    }
}

QStringList WhatIfDrafts::names() const
{
    QStringList names;
    for (const auto& each : all()) {
        names.append(each.first.toString());
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

std::optional<QCborMap> WhatIfDrafts::find(const QString& name) const
{
    const QCborMap drafts = all();
    return drafts.contains(name) ? std::optional(drafts.value(name).toMap()) : std::nullopt;
}

void WhatIfDrafts::save(const QString& name, const QCborMap& fields) const
{
    QCborMap drafts = all();
    drafts.insert(name, fields);
    keep(drafts);
}

void WhatIfDrafts::rename(const QString& from, const QString& to) const
{
    QCborMap drafts = all();
    const QCborValue draft = drafts.take(from);
    if (draft.isMap()) {
        drafts.insert(to, draft);
        keep(drafts);
    }
}

void WhatIfDrafts::remove(const QString& name) const
{
    QCborMap drafts = all();
    drafts.remove(name);
    keep(drafts);
}

}  // namespace citss
