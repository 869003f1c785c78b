// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workplace.h"

#include <QCborMap>
#include <QStringList>

#include <optional>

namespace citss {

/// The named what-ifs of one person about one event, on this computer alone: none of them ever
/// touches the registry.
class WhatIfDrafts {
public:
    WhatIfDrafts(const Workplace& workplace, const QString& event);

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] std::optional<QCborMap> find(const QString& name) const;
    void save(const QString& name, const QCborMap& fields) const;
    void rename(const QString& from, const QString& to) const;
    void remove(const QString& name) const;

private:
    [[nodiscard]] QCborMap all() const;
    void keep(const QCborMap& drafts) const;

    const DraftStore& m_store;
    QString m_key;
};

}  // namespace citss
