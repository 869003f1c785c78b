// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draft_store.h"

#include "core/base/saved_file.h"
#include "core/base/value.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr qint64 LargestDraft = 16 * 1024 * 1024;
constexpr QLatin1String Aside(".damaged");

}  // namespace

QString DraftStore::path(const QString& key) const
{
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(name.toHex().left(32)) + u".draft"_s;
}

std::optional<QCborMap> DraftStore::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const std::optional<Value> value =
        file.size() > LargestDraft ? std::nullopt : fromCanonicalBytes(file.readAll());
    file.close();
    if (value && value->isMap()) {
        return value->toMap();
    }
    qWarning("draft put aside, it cannot be read: %s", qUtf8Printable(path));
    QFile::rename(path, path + Aside);
    return std::nullopt;
}

std::optional<QCborMap> DraftStore::load(const QString& key) const
{
    return m_folder.isEmpty() ? std::nullopt : read(path(key));
}

bool DraftStore::contains(const QString& key) const
{
    return !m_folder.isEmpty() && (QFile::exists(path(key)) || QFile::exists(path(key) + Aside));
}

bool DraftStore::save(const QString& key, const QCborMap& fields) const
{
    if (m_folder.isEmpty()) {
        return true;
    }
    QDir().mkpath(m_folder);
    QSaveFile file(path(key));
    if (!file.open(QIODevice::WriteOnly)) {
        qWarning("draft not saved: %s", qUtf8Printable(file.errorString()));
        return false;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(canonicalBytes(fields));
    return saveFile(file);
}

void DraftStore::remove(const QString& key) const
{
    if (!m_folder.isEmpty()) {
        QFile::remove(path(key));
    }
}

QList<QCborMap> DraftStore::all() const
{
    QList<QCborMap> drafts;
    const QDir folder(m_folder);
    const QStringList names = m_folder.isEmpty()
                                  ? QStringList()
                                  : folder.entryList({u"*.draft"_s}, QDir::Files, QDir::Time);
    for (const QString& name : names) {
        if (const std::optional<QCborMap> draft = read(folder.filePath(name))) {
            drafts.append(*draft);
        }
    }
    return drafts;
}

QStringList DraftStore::damaged() const
{
    const QDir folder(m_folder);
    QStringList paths;
    const QStringList names = m_folder.isEmpty()
                                  ? QStringList()
                                  : folder.entryList({u"*"_s + Aside}, QDir::Files, QDir::Time);
    for (const QString& name : names) {
        paths.append(folder.filePath(name));
    }
    return paths;
}

void DraftStore::removeFile(const QString& path) const
{
    if (QFileInfo(path).path() == QFileInfo(m_folder + u"/x"_s).path()) {
        QFile::remove(path);
    }
}

}  // namespace citss
