// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/explained.h"

#include "core/catalogue/catalogue.h"
#include "core/registry/explain.h"
#include "core/registry/page_records.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostRows = 1000;

class Checker {
public:
    Checker(Registry& registry, const QByteArray& token, const QMap<QString, QString>& parameters)
        : m_registry(registry), m_token(token), m_parameters(parameters)
    {
    }

    ExplainedFigures run()
    {
        for (const View& view : catalogue().views) {
            if (view.explanations.empty()) {
                continue;
            }
            for (const QCborMap& row : rows(view)) {
                checkRow(view, row);
            }
        }
        return m_found;
    }

private:
    QList<QCborMap> rows(const View& view)
    {
        ViewRequest request;
        request.view = QLatin1String(view.name);
        request.limit = MostRows;
        for (const char* parameter : view.parameters) {
            const QString name = QLatin1String(parameter);
            request.filters.append({.column = name, .value = m_parameters.value(name, u"0"_s)});
        }
        return recordsOf(m_registry.read(request, m_token));
    }

    void checkRow(const View& view, const QCborMap& row)
    {
        for (const Explanation& each : view.explanations) {
            const QString column = QLatin1String(each.column);
            if (explanationsOf(view, column, row).contains(&each)) {
                checkFigure(view, each, row);
            }
        }
    }

    void checkFigure(const View& view, const Explanation& each, const QCborMap& row)
    {
        const std::optional<qint64> sum = comesTo(each, row);
        if (!sum && each.mayBeGone) {
            return;
        }
        const QString column = QLatin1String(each.column);
        if (sum && *sum == row.value(column).toInteger()) {
            ++m_found.checked[QByteArray(view.name) + '.' + each.column];
        } else if (m_found.wrong.isEmpty()) {
            m_found.wrong = u"%1.%2 comes to %3: %4"_s.arg(
                QLatin1String(view.name),
                column,
                sum ? QString::number(*sum) : u"nothing"_s,
                QString::fromUtf8(QJsonDocument(row.toJsonObject()).toJson()));
        }
    }

    std::optional<qint64> comesTo(const Explanation& each, const QCborMap& row)
    {
        if (each.view == nullptr) {
            return workedOut(each, row);
        }
        const Result<Page> entries = m_registry.read(entriesBehind(each, row), m_token);
        return entries ? sumOf(each, *entries) : std::nullopt;
    }

    Registry& m_registry;
    const QByteArray& m_token;
    const QMap<QString, QString>& m_parameters;
    ExplainedFigures m_found;
};

}  // namespace

ExplainedFigures explainedFigures(Registry& registry,
                                  const QByteArray& token,
                                  const QMap<QString, QString>& parameters)
{
    return Checker(registry, token, parameters).run();
}

}  // namespace citss
