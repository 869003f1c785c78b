// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/map_reader.h"

#include "core/base/base_problems.h"
#include "core/programs/program_problems.h"

#include <QJsonDocument>

#include <algorithm>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestExcerpt = 80;

}  // namespace

QString shortText(const Value& value)
{
    if (value.isString()) {
        return u'"' + value.toString().left(LongestExcerpt) + u'"';
    }
    if (value.isInteger()) {
        return QString::number(value.toInteger());
    }
    if (value.isArray()) {
        return u"[…]"_s;
    }
    if (value.isMap()) {
        return u"{…}"_s;
    }
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17)
                            : value.toDiagnosticNotation().left(LongestExcerpt);
}

MapReader::MapReader(const Value& value, const QString& path, Problems& problems)
    : m_map(value.toMap()), m_path(path), m_problems(problems)
{
    if (!value.isMap()) {
        wrongType(value, QT_TRANSLATE_NOOP("Label", "a group of keys in braces"), path);
    }
}

bool MapReader::has(const QString& key) const
{
    return m_map.contains(key);
}

QString MapReader::path(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

QString MapReader::path(const QString& key, qsizetype index) const
{
    return path(key) + u'[' + QString::number(index) + u']';
}

Value MapReader::any(const QString& key)
{
    m_read.insert(key);
    return m_map.value(key);
}

Value MapReader::required(const QString& key)
{
    if (!has(key)) {
        m_problems.append(problem(RulesKeyMissing, path(key), {key}));
    }
    return any(key);
}

QString MapReader::text(const QString& key, qsizetype most)
{
    return textAt(required(key), path(key), most);
}

QString MapReader::optionalText(const QString& key, qsizetype most)
{
    return has(key) ? text(key, most) : QString();
}

qint64 MapReader::number(const QString& key, qint64 least, qint64 most)
{
    return numberAt(required(key), path(key), least, most);
}

bool MapReader::flag(const QString& key, bool otherwise)
{
    const Value value = any(key);
    if (value.isUndefined()) {
        return otherwise;
    }
    if (!value.isBool()) {
        wrongType(value, QT_TRANSLATE_NOOP("Label", "true or false"), path(key));
    }
    return value.toBool(otherwise);
}

Share MapReader::ppm(const QString& key)
{
    return ppmAt(required(key), path(key));
}

Identifier MapReader::id(const QString& key)
{
    return idAt(required(key), path(key));
}

QList<Value> MapReader::list(const QString& key, qsizetype most)
{
    const Value value = any(key);
    if (!value.isArray()) {
        if (!value.isUndefined()) {
            wrongType(value, QT_TRANSLATE_NOOP("Label", "a list in brackets"), path(key));
        }
        return {};
    }
    const QCborArray array = value.toArray();
    if (array.size() > most) {
        m_problems.append(problem(RulesListTooLong, path(key), {array.size(), most}));
        return {};
    }
    QList<Value> items;
    items.reserve(array.size());
    for (const QCborValue item : array) {
        items.append(item);
    }
    return items;
}

QList<Value> MapReader::fullList(const QString& key, qsizetype most)
{
    const Value value = required(key);
    if (value.isArray() && value.toArray().isEmpty()) {
        m_problems.append(problem(RulesListEmpty, path(key)));
    }
    return list(key, most);
}

QStringList MapReader::keys(const Value& value)
{
    QStringList keys;
    const QCborMap map = value.toMap();
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        keys.append(it.key().toString());
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

QString MapReader::textAt(const Value& value, const QString& at, qsizetype most)
{
    if (!value.isString()) {
        wrongType(value, QT_TRANSLATE_NOOP("Label", "a text in quotes"), at);
        return {};
    }
    const QString text = value.toString();
    if (text.isEmpty() || text.size() > most) {
        m_problems.append(problem(RulesTextEmpty, at, {text.left(LongestExcerpt), most}));
    }
    return text;
}

qint64 MapReader::numberAt(const Value& value, const QString& at, qint64 least, qint64 most)
{
    if (!value.isInteger()) {
        wrongType(value, QT_TRANSLATE_NOOP("Label", "a whole number"), at);
        return least;
    }
    const qint64 number = value.toInteger();
    if (number < least || number > most) {
        m_problems.append(
            problem(RulesNumberOutside,
                    at,
                    {QString::number(number), QString::number(least), QString::number(most)}));
        return least;
    }
    return number;
}

Identifier MapReader::idAt(const Value& value, const QString& at)
{
    const QString text = textAt(value, at);
    if (text.isEmpty()) {
        return {};
    }
    Result<Identifier> id = Identifier::parse(text);
    if (!id) {
        Problem each = id.error().first();
        each.field = at;
        m_problems.append(each);
        return {};
    }
    return *id;
}

QDate MapReader::dateAt(const Value& value, const QString& at)
{
    const QString text = textAt(value, at, 10);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    const bool isShaped = text.size() == 10 && text.count(u'-') == 2;
    if (!isShaped && !text.isEmpty()) {
        m_problems.append(problem(NotDate, at, {text}));
    } else if (!date.isValid() && isShaped) {
        m_problems.append(
            problem(RulesDateImpossible, at, {text.section(u'-', 1, 1), text.section(u'-', 2)}));
    }
    return date;
}

Share MapReader::ppmAt(const Value& value, const QString& at)
{
    if (value.isInteger() && value.toInteger() > Share::Whole) {
        m_problems.append(problem(RulesShareTooHigh, at, {QString::number(value.toInteger())}));
        return {};
    }
    return Share::ofPpm(numberAt(value, at, 0, Share::Whole));
}

void MapReader::finish()
{
    for (const QString& key : keys(m_map)) {
        if (!m_read.contains(key)) {
            m_problems.append(problem(RulesKeyUnknown, path(key), {key.left(LongestExcerpt)}));
        }
    }
}

void MapReader::wrongType(const Value& value, const char* expected, const QString& at)
{
    // A missing key has been reported as missing.
    if (!value.isUndefined()) {
        m_problems.append(
            problem(RulesWrongType, at, {shortText(value), QString::fromLatin1(expected)}));
    }
}

void MapReader::unknownWord(const QString& word, const QString& allowed, const QString& at)
{
    m_problems.append(problem(RulesWordUnknown, at, {word.left(LongestExcerpt), allowed}));
}

}  // namespace citss
