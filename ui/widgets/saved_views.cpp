// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/saved_views.h"

#include "ui/widgets/draft_store.h"
#include "ui/widgets/registry_link.h"

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int Form = 1;  ///< of what is kept

}  // namespace

SavedViews::SavedViews(const DraftStore& drafts, const RegistryLink& link, const QString& view)
    : m_store(drafts.folder().isEmpty() ? QString() : drafts.folder() + u"/views"_s),
      m_key(u"views/%1/%2/%3/%4"_s.arg(link.about().name,
                                       QString::fromLatin1(link.about().publicKey.toHex()),
                                       link.session() ? link.session()->username : QString(),
                                       view))
{
    load();
}

void SavedViews::load()
{
    const bool isKept = m_store.contains(m_key);  // reading puts aside what cannot be read
    const std::optional<QCborMap> map = m_store.load(m_key);
    if (map ? !take(*map) : isKept) {
        m_isBroken = true;
        m_states.clear();
        m_preferred.clear();
        m_lastColumns.clear();
    }
}

bool SavedViews::take(const QCborMap& map)
{
    const QCborMap views = map.value(u"views"_s).toMap();
    for (auto it = views.constBegin(); it != views.constEnd(); ++it) {
        const std::optional<TableState> state = TableState::fromValue(it.value());
        if (!state || it.key().toString().isEmpty()) {
            return false;
        }
        m_states.insert(it.key().toString(), *state);
    }
    m_preferred = map.value(u"preferred"_s).toString();
    if (!m_states.contains(m_preferred)) {
        m_preferred.clear();
    }
    const std::optional<TableState> last = TableState::fromValue(map.value(u"last"_s));
    m_lastColumns = last ? last->columns : QList<ColumnState>();
    return map.value(u"form"_s) == Value(Form) && last;
}

void SavedViews::store() const
{
    QCborMap views;
    for (auto it = m_states.constBegin(); it != m_states.constEnd(); ++it) {
        views.insert(it.key(), it.value().toValue());
    }
    TableState last;
    last.columns = m_lastColumns;
    m_store.save(m_key,
                 {{u"form"_s, Form},
                  {u"views"_s, views},
                  {u"preferred"_s, m_preferred},
                  {u"last"_s, last.toValue()}});
}

std::optional<TableState> SavedViews::state(const QString& name) const
{
    const auto found = m_states.constFind(name);
    return found == m_states.constEnd() ? std::nullopt : std::optional(*found);
}

void SavedViews::save(const QString& name, const TableState& state)
{
    m_states.insert(name, state);
    store();
}

void SavedViews::rename(const QString& from, const QString& to)
{
    if (from != to && m_states.contains(from) && !to.isEmpty()) {
        m_states.insert(to, m_states.take(from));
        if (m_preferred == from) {
            m_preferred = to;
        }
        store();
    }
}

void SavedViews::remove(const QString& name)
{
    m_states.remove(name);
    if (m_preferred == name) {
        m_preferred.clear();
    }
    store();
}

void SavedViews::prefer(const QString& name)
{
    m_preferred = name;
    store();
}

void SavedViews::keepColumns(const QList<ColumnState>& columns)
{
    if (columns != m_lastColumns) {
        m_lastColumns = columns;
        store();
    }
}

}  // namespace citss
