// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/shipped_packs.h"

#include "core/base/check.h"
#include "core/programs/program_problems.h"
#include "core/programs/rule_pack_reader.h"

#include <QDir>
#include <QFile>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

const QString Folder = u":/programs/"_s;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

QStringList shippedPackIds()
{
    QStringList ids;
    for (const QString& name : QDir(Folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        ids.append(name.chopped(5).toUpper());
    }
    return ids;
}

std::optional<Value> shippedPackFile(const QString& id)
{
    const QString name = id.toUpper();
    if (!shippedPackIds().contains(name)) {
        return std::nullopt;
    }
    const Result<Value> value = valueFromJson(bytesOf(Folder + name.toLower() + u".json"_s));
    CHECK(value);
    return *value;
}

Result<Value> shippedPack(const QString& id)
{
    const std::optional<Value> file = shippedPackFile(id);
    if (!file) {
        return problem(PackBaseUnknown, {}, {id.left(80)});
    }
    return wholePack(*file, shippedPackFile);
}

QByteArray shippedExamples(const QString& id)
{
    return bytesOf(Folder + u"examples/"_s + id.toLower() + u".json"_s);
}

}  // namespace citss
