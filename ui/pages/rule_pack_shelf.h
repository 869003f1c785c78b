// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/programs/rule_pack.h"
#include "ui/widgets/registry_link.h"

#include <QCborMap>
#include <QObject>

#include <memory>

namespace citss {

/// A rule pack at hand, and where it comes from.
struct ShelvedPack {
    RulePack pack;
    QCborMap content = {};  ///< whole, as it is adopted
    bool isAdopted = false;
    bool isShipped = false;
    QString file = {};  ///< read by the person, from here
    QString adoptedAt = {};
    QString proposedBy = {};
    QString approvedBy = {};
    QStringList events = {};  ///< pinned to this version

    [[nodiscard]] QString name() const;  ///< "WA 1"
};

using ShelvedPackPointer = std::shared_ptr<const ShelvedPack>;

/// The rule packs at hand: the versions that the registry has adopted, those that ship with the
/// program, and what was read from files. Reads off the GUI thread, through views.
class RulePackShelf final : public QObject {
    Q_OBJECT

public:
    RulePackShelf(RegistryLink& link, QObject* parent);

    void read();
    [[nodiscard]] bool isLoaded() const { return m_hasRead && m_awaited == 0; }
    /// What is adopted first; by name, newest version first.
    [[nodiscard]] const QList<ShelvedPackPointer>& packs() const { return m_packs; }
    /// Whether this person is told which events rest on a pack.
    [[nodiscard]] bool seesEvents() const;
    /// The newest adopted version of a pack; null if none is.
    [[nodiscard]] ShelvedPackPointer adopted(const Identifier& id) const;
    /// A pack in a JSON file; it may extend those that ship.
    Result<ShelvedPackPointer> readFile(const QString& path);

Q_SIGNALS:
    void changed();

private:
    void take(const QList<ShelvedPackPointer>& packs);

    RegistryLink& m_link;
    QList<ShelvedPackPointer> m_packs;
    QList<ShelvedPackPointer> m_atHand;  ///< adopted or shipped
    QList<ShelvedPackPointer> m_fromFiles;
    bool m_hasRead = false;
    int m_asked = 0;
    int m_awaited = 0;
};

}  // namespace citss
