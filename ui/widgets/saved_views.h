// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/draft_store.h"
#include "ui/widgets/table_state.h"

#include <QMap>

namespace citss {

class RegistryLink;

/// The ways of looking at one view that a person keeps under names, on this workstation and for
/// this registry. Each change is on the disk before it returns.
class SavedViews {
public:
    SavedViews(const DraftStore& drafts, const RegistryLink& link, const QString& view);

    /// Whether what was kept could not be read: it is as if nothing were.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] QStringList names() const { return m_states.keys(); }
    [[nodiscard]] std::optional<TableState> state(const QString& name) const;
    /// The one to begin with; empty: all rows.
    [[nodiscard]] QString preferred() const { return m_preferred; }
    /// The columns as they were left, where nothing was saved.
    [[nodiscard]] const QList<ColumnState>& lastColumns() const { return m_lastColumns; }

    void save(const QString& name, const TableState& state);
    void rename(const QString& from, const QString& to);
    void remove(const QString& name);
    void prefer(const QString& name);
    void keepColumns(const QList<ColumnState>& columns);

private:
    void load();
    bool take(const QCborMap& map);
    void store() const;

    DraftStore m_store;  ///< beside the drafts, which are offered as such
    QString m_key;
    QMap<QString, TableState> m_states;
    QString m_preferred;
    QList<ColumnState> m_lastColumns;
    bool m_isBroken = false;
};

}  // namespace citss
