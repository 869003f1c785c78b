// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborMap>
#include <QStringList>

#include <optional>

namespace citss {

/// Forms that were left half filled, kept on disk so that a crash loses nothing. Whoever saves
/// leaves secrets out.
class DraftStore {
public:
    /// An empty folder keeps nothing: snapshots, pictures.
    explicit DraftStore(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] const QString& folder() const { return m_folder; }

    [[nodiscard]] std::optional<QCborMap> load(const QString& key) const;
    /// Whether something is kept under the key, readable or not.
    [[nodiscard]] bool contains(const QString& key) const;
    /// Whole or not at all, whatever happens meanwhile. False if the disk did not take it.
    bool save(const QString& key, const QCborMap& fields) const;
    void remove(const QString& key) const;
    /// Whatever is kept here, of all registries and people.
    [[nodiscard]] QList<QCborMap> all() const;
    /// Files that cannot be read as drafts, put aside under another name: not offered as drafts,
    /// but not lost.
    [[nodiscard]] QStringList damaged() const;
    void removeFile(const QString& path) const;
    [[nodiscard]] bool keeps() const { return !m_folder.isEmpty(); }

private:
    [[nodiscard]] QString path(const QString& key) const;
    [[nodiscard]] static std::optional<QCborMap> read(const QString& path);

    QString m_folder;
};

}  // namespace citss
