// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/programs/small_pack.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QJsonValue placed(const QJsonValue& in, QStringList path, const QString& json)
{
    if (path.isEmpty()) {
        return QJsonDocument::fromJson(u"[%1]"_s.arg(json).toUtf8()).array().at(0);
    }
    const QString key = path.takeFirst().replace(u'/', u'.');
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        const int index = key.toInt();
        while (array.size() <= index) {
            array.append(QJsonValue());
        }
        array.replace(index, placed(array.at(index), path, json));
        return array;
    }
    QJsonObject object = in.toObject();
    if (path.isEmpty() && json.isEmpty()) {
        object.remove(key);
    } else {
        object.insert(key, placed(object.value(key), path, json));
    }
    return object;
}

}  // namespace

QByteArray builtInBytes(const QString& name)
{
    QFile file(u":/programs/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray smallPack()
{
    return R"({
      "id": "TX", "version": 1, "title": {"en": "Test", "fr": "Essai"}, "programme": "TX",
      "unit": "t", "currency": "CAD",
      "instruments": [
        {"category": "A", "class": "A", "vintaged": true, "title": {"en": "a", "fr": "a"}},
        {"category": "F", "class": "F", "offset": true, "title": {"en": "f", "fr": "f"}}],
      "accounts": [
        {"type": "GENERAL", "owner": "ENTITY", "role": "HOLDING", "title": {"en": "g", "fr": "g"},
         "to": ["GENERAL"]}],
      "rule_sets": [
        {"id": "TX-1", "period": [2021, 2023], "issuers": ["TX", "CA"],
         "deadline": {"month": 11, "day": 1, "time": "17:00", "tz": "America/Toronto",
                      "roll": "NONE", "cutoff": "RECORDED"},
         "events": {"ANNUAL": {"ppm": 300000, "round": "FLOOR", "last_year": 2022},
                    "FULL": {"ppm": 1000000, "round": "FLOOR"}},
         "vintage": {"ANNUAL": "LE_EVENT_YEAR", "FULL": "LE_PERIOD_END"},
         "limits": [{"id": "OFFSETS", "cats": ["F"], "ppm": {"*": 80000}, "on": ["FULL"]}],
         "order": ["F", "A", "TRUE_UP"], "sort": "VINTAGE",
         "penalty": {"factor": 3, "on": ["FULL"], "due": "P6M",
           "phases": [{"factor": 3, "pools": [{"account": "COMPLIANCE", "cats": ["A"],
                                               "vintage": "ANY", "sort": "ASC"}]}]},
         "citations": {"order": "s. 21", "order.F": "s. 22"}},
        {"id": "TX-2", "extends": "TX-1", "period": [2024, 2026],
         "events": {"ANNUAL": {"last_year": 2025}}}]})";
}

QByteArray changedPack(const QString& path, const QString& json)
{
    const QJsonObject pack = QJsonDocument::fromJson(smallPack()).object();
    return QJsonDocument(placed(pack, path.split(u'.'), json).toObject()).toJson();
}

}  // namespace citss
