// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborMap>
#include <QString>

#include <optional>

namespace citss {

/// Forms that were left half filled, kept on disk so that a crash loses nothing. Whoever saves
/// leaves secrets out.
class DraftStore {
public:
    /// An empty folder keeps nothing: snapshots, pictures.
    explicit DraftStore(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] std::optional<QCborMap> load(const QString& key) const;
    void save(const QString& key, const QCborMap& fields) const;
    void remove(const QString& key) const;

private:
    [[nodiscard]] QString path(const QString& key) const;

    QString m_folder;
};

}  // namespace citss
