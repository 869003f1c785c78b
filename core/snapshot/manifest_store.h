// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace citss {

class Database;

struct ManifestRow {
    QByteArray seal;
    QByteArray manifest;
};

/// The only SQL on the manifest, and on what makes a copy into a snapshot.
class ManifestStore {
public:
    explicit ManifestStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<ManifestRow> read() const;
    void insert(const ManifestRow& row);
    /// From here on the file needs no other beside it: not for writing, not for reading.
    void makeSingleFile();

private:
    Database& m_database;
};

}  // namespace citss
