// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/registry_file.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace citss {

inline QString codeOf(const Result<RegistryFile>& opened)
{
    return opened ? QStringLiteral("ok") : opened.error().first().code();
}

inline QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().toHex())
                                          : QStringLiteral("-");
}

inline void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A folder with a registry file that is closed, with some thousand rows in it.
struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("registry é 1.citss"));

    Place()
    {
        Result<RegistryFile> made = RegistryFile::create(path);
        QVERIFY(made);
        RegistryFile file = std::move(made).value();
        fill(file.database(), 2000);
        file.database().checkpointAndTruncate();
    }

    static void fill(Database& database, int rows)
    {
        Transaction transaction(database);
        for (int i = 0; i < rows; ++i) {
            database
                .statement(
                    "INSERT INTO jurisdiction (code, programme, name_en, name_fr, since) "
                    "VALUES (?1, 'WA', 'Name', 'Nom', 1)")
                .bind(QStringLiteral("X%1").arg(i))
                .run();
        }
        transaction.commit();
    }

    static qint64 rows(Database& database)
    {
        Statement query = database.statement("SELECT COUNT(*) FROM jurisdiction");
        return query.step() ? query.integer(0) : -1;
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    }

    /// Changes the closed file behind everybody's back.
    void patch(qint64 offset, const QByteArray& bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

}  // namespace citss
