// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/share.h"
#include "core/programs/rule_words.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <optional>

namespace citss {

/// Reads one map of a rule pack or an example strictly: what is missing, of the wrong kind or
/// unknown becomes a problem whose field is its path ("rule_sets[1].limits[0].ppm"), and reading
/// goes on with a harmless value so that all problems are found at once.
class MapReader {
public:
    static constexpr qsizetype MostItems = 10'000;

    MapReader(const Value& value, const QString& path, Problems& problems);

    [[nodiscard]] bool has(const QString& key) const;
    [[nodiscard]] QString path(const QString& key) const;
    [[nodiscard]] QString path(const QString& key, qsizetype index) const;

    QString text(const QString& key, qsizetype most = 2000);
    QString optionalText(const QString& key, qsizetype most = 2000);
    qint64 number(const QString& key, qint64 least, qint64 most);
    bool flag(const QString& key, bool otherwise);
    Share ppm(const QString& key);
    Identifier id(const QString& key);
    /// The items of a list; empty if the key is absent.
    QList<Value> list(const QString& key, qsizetype most = MostItems);
    /// The items, of which there must be one at least.
    QList<Value> fullList(const QString& key, qsizetype most = MostItems);
    /// Whatever stands there, to be read by another reader; invalid if absent.
    Value any(const QString& key);
    Value required(const QString& key);
    /// The keys of a map whose keys are data, in their order.
    static QStringList keys(const Value& value);

    template <typename E>
    E word(const QString& key)
    {
        return wordAt<E>(required(key), path(key));
    }
    template <typename E>
    E wordOr(const QString& key, E otherwise)
    {
        return has(key) ? word<E>(key) : otherwise;
    }
    template <typename E>
    E wordAt(const Value& value, const QString& at)
    {
        const QString written = textAt(value, at);
        const std::optional<E> found = fromWord<E>(written);
        if (!found && !written.isEmpty()) {
            unknownWord(written, allWords<E>(), at);
        }
        return found.value_or(words<E>().front().value);
    }

    /// The same for values that stand in a list.
    QString textAt(const Value& value, const QString& at, qsizetype most = 2000);
    qint64 numberAt(const Value& value, const QString& at, qint64 least, qint64 most);
    Identifier idAt(const Value& value, const QString& at);
    QDate dateAt(const Value& value, const QString& at);
    Share ppmAt(const Value& value, const QString& at);

    /// Adds a problem of its own to the list.
    void add(const Problem& problem) { m_problems.append(problem); }
    Problems& problems() { return m_problems; }

    /// Reports the keys that nothing has asked for.
    void finish();

private:
    void wrongType(const Value& value, const char* expected, const QString& at);
    void unknownWord(const QString& word, const QString& allowed, const QString& at);

    QCborMap m_map;
    QString m_path;
    Problems& m_problems;
    QSet<QString> m_read;
};

/// A short text of any value, for sentences about it.
QString shortText(const Value& value);

}  // namespace citss
