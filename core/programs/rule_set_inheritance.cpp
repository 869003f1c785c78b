// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/rule_set_inheritance.h"

#include "core/programs/program_problems.h"
#include "core/programs/rule_merge.h"

#include <QHash>
#include <QStringList>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

class Resolver {
public:
    Resolver(const QList<Value>& sets, QString path, Problems& problems, const QList<Value>& bases)
        : m_sets(sets), m_path(std::move(path)), m_problems(problems), m_resolved(sets.size())
    {
        for (const Value& base : bases) {
            m_bases.insert(base.toMap().value(u"id"_s).toString(), base);
        }
        for (qsizetype i = 0; i < sets.size(); ++i) {
            const QString id = sets.at(i).toMap().value(u"id"_s).toString();
            if (!id.isEmpty() && m_byId.contains(id)) {
                add(RulesRepeated, i, u"id"_s, id);
            }
            m_byId.insert(id, i);
        }
    }

    QList<Value> run()
    {
        for (qsizetype i = 0; i < m_sets.size(); ++i) {
            resolve(i);
        }
        return m_resolved;
    }

private:
    void add(const ProblemType& type, qsizetype index, const QString& key, const QString& argument)
    {
        const QString field = u"%1[%2].%3"_s.arg(m_path).arg(index).arg(key);
        m_problems.append(problem(type, field, {argument.left(80)}));
    }

    /// The chain of bases is walked, not recursed: its length is up to the file.
    void resolve(qsizetype index)
    {
        QList<qsizetype> chain;
        qsizetype at = index;
        while (m_resolved.at(at).isUndefined()) {
            if (chain.contains(at)) {
                add(RulesBaseCircular, index, u"extends"_s, baseOf(chain.last()));
                return;
            }
            chain.append(at);
            const QString base = baseOf(at);
            if (base.isEmpty() || isOutside(base)) {
                break;
            }
            if (!m_byId.contains(base)) {
                add(RulesBaseUnknown, at, u"extends"_s, base);
                return;
            }
            at = m_byId.value(base);
        }
        for (auto it = chain.crbegin(); it != chain.crend(); ++it) {
            m_resolved[*it] = combined(*it);
        }
    }

    [[nodiscard]] QString baseOf(qsizetype index) const
    {
        return m_sets.at(index).toMap().value(u"extends"_s).toString();
    }

    /// A rule set of this file goes before one of the same name in the pack that is extended.
    [[nodiscard]] bool isOutside(const QString& base) const
    {
        return !m_byId.contains(base) && m_bases.contains(base);
    }

    [[nodiscard]] Value baseValue(const QString& base) const
    {
        return isOutside(base) ? m_bases.value(base) : m_resolved.at(m_byId.value(base));
    }

    Value combined(qsizetype index)
    {
        const QString baseId = baseOf(index);
        if (baseId.isEmpty()) {
            return m_sets.at(index);
        }
        Value base = baseValue(baseId);
        QCborMap own = m_sets.at(index).toMap();
        const QCborArray without = own.take(u"without"_s).toArray();
        own.remove(u"extends"_s);
        for (qsizetype i = 0; i < without.size(); ++i) {
            const QString path = without.at(i).toString();
            const Value rest =
                path.isEmpty() ? Value(QCborValue::Undefined) : removed(base, path.split(u'.'));
            if (rest.isUndefined()) {
                add(RulesNothingToLeaveOut, index, u"without[%1]"_s.arg(i), path);
            } else {
                base = rest;
            }
        }
        return merged(base, own);
    }

    const QList<Value>& m_sets;
    QString m_path;
    Problems& m_problems;
    QList<Value> m_resolved;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, Value> m_bases;
};

}  // namespace

QList<Value> resolveRuleSets(const QList<Value>& sets,
                             const QString& path,
                             Problems& problems,
                             const QList<Value>& bases)
{
    return Resolver(sets, path, problems, bases).run();
}

}  // namespace citss
