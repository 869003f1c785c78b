// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/form_drafts.h"

#include "ui/widgets/draft_store.h"
#include "ui/widgets/registry_link.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

FormDraft draftOf(const QCborMap& map)
{
    const Value proposal = map.value(u"proposal"_s);
    return {.command = map.value(u"command"_s).toString(),
            .prefill = map.value(u"prefill"_s).toMap(),
            .proposal = proposal.isInteger() ? std::optional(proposal.toInteger()) : std::nullopt,
            .fields = map.value(u"fields"_s).toMap(),
            .savedAt = QDateTime::fromString(map.value(u"saved_at"_s).toString(), Qt::ISODate)};
}

}  // namespace

FormDrafts::FormDrafts(const Workplace& workplace)
    : m_store(workplace.drafts),
      m_registry(workplace.link.about().name),
      m_person(workplace.link.session() ? workplace.link.session()->username : QString())
{
}

QString FormDrafts::key(const FormDraft& draft) const
{
    return QStringList{m_registry,
                       m_person,
                       draft.command,
                       draft.proposal ? QString::number(*draft.proposal) : QString(),
                       QString::fromLatin1(canonicalBytes(draft.prefill).toHex())}
        .join(u'\n');
}

std::optional<FormDraft> FormDrafts::load(const FormDraft& like) const
{
    const std::optional<QCborMap> map = m_store.load(key(like));
    return map ? std::optional(draftOf(*map)) : std::nullopt;
}

bool FormDrafts::save(const FormDraft& draft) const
{
    QCborMap map{{u"registry"_s, m_registry},
                 {u"person"_s, m_person},
                 {u"command"_s, draft.command},
                 {u"prefill"_s, draft.prefill},
                 {u"fields"_s, draft.fields},
                 {u"saved_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    if (draft.proposal) {
        map.insert(u"proposal"_s, *draft.proposal);
    }
    return m_store.save(key(draft), map);
}

void FormDrafts::remove(const FormDraft& like) const
{
    m_store.remove(key(like));
}

QList<FormDraft> FormDrafts::all() const
{
    QList<FormDraft> drafts;
    const QList<QCborMap> kept = m_store.all();
    for (const QCborMap& map : kept) {
        if (map.contains(u"command"_s) && map.value(u"registry"_s).toString() == m_registry &&
            map.value(u"person"_s).toString() == m_person) {
            drafts.append(draftOf(map));
        }
    }
    std::sort(drafts.begin(), drafts.end(), [](const FormDraft& left, const FormDraft& right) {
        return left.savedAt > right.savedAt;
    });
    return drafts;
}

}  // namespace citss
