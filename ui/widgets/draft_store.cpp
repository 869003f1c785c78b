// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draft_store.h"

#include "core/base/value.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr qint64 LargestDraft = 16 * 1024 * 1024;

}  // namespace

QString DraftStore::path(const QString& key) const
{
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(name.toHex().left(32)) + u".draft"_s;
}

std::optional<QCborMap> DraftStore::load(const QString& key) const
{
    QFile file(path(key));
    if (m_folder.isEmpty() || file.size() > LargestDraft || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const std::optional<Value> value = fromCanonicalBytes(file.readAll());
    return value && value->isMap() ? std::optional(value->toMap()) : std::nullopt;
}

void DraftStore::save(const QString& key, const QCborMap& fields) const
{
    if (m_folder.isEmpty()) {
        return;
    }
    QDir().mkpath(m_folder);
    QSaveFile file(path(key));
    if (!file.open(QIODevice::WriteOnly)) {
        qWarning("draft not saved: %s", qUtf8Printable(file.errorString()));
        return;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(canonicalBytes(fields));
    file.commit();
}

void DraftStore::remove(const QString& key) const
{
    if (!m_folder.isEmpty()) {
        QFile::remove(path(key));
    }
}

}  // namespace citss
