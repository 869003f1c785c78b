// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/registry/field.h"
#include "core/registry/view.h"

#include <QCborMap>

#include <optional>

namespace citss {

class RegistryLink;

/// What the registry lists for a field to name: records of a view, narrowed by what else is filled
/// in, told in the reader's language.
class PickList {
public:
    PickList(const FieldInfo& field, const RegistryLink& link);

    /// What one of them is, as `find` calls it; empty if the field names nothing known.
    [[nodiscard]] QString kind() const;
    /// Whether the person may read the list.
    [[nodiscard]] bool isListed() const { return m_view != nullptr; }
    [[nodiscard]] bool isOpen() const { return m_pick != nullptr && m_pick->open; }
    /// Titles are read first, identifiers otherwise.
    [[nodiscard]] bool isTitled() const;
    /// Nothing where something else must be filled in first.
    [[nodiscard]] std::optional<ViewRequest> request(const QCborMap& others) const;
    /// As `find` gives them: kind, id and name, each id once, in the order of the view.
    [[nodiscard]] QList<QCborMap> records(const Result<Page>& page) const;

private:
    [[nodiscard]] QString cell(const QCborMap& row, const QString& name) const;
    [[nodiscard]] QString nameOf(const QCborMap& row) const;

    const RegistryLink& m_link;
    const FieldPick* m_pick;
    const View* m_view = nullptr;
};

/// Where the values of a field are listed: as it says itself, or as its kind does. Null if nowhere.
const FieldPick* pickOf(const FieldInfo& field);
/// Whether a field takes what the registry lists somewhere.
bool isPicked(const FieldInfo& field);

/// Those that answer to a typed text, the best first; all if nothing is typed.
QList<QCborMap> matching(const QList<QCborMap>& records, const QString& typed);

}  // namespace citss
