// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_import.h"

#include "core/exchange/import_request.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// "12" of "rows[12].quantity"; with the sheet in front where there are several.
QString rowIn(const QString& place)
{
    const QString sheet = place.contains(u'!') ? place.section(u'!', 0, -2) + u'!' : QString();
    const QString number = place.section(u'!', -1).section(u'[', 1).section(u']', 0, 0);
    return number.isEmpty() ? QString() : sheet + number;
}

}  // namespace

EmissionsImport::EmissionsImport(ImportResult read,
                                 const QString& jurisdiction,
                                 const QString& source)
    : m_read(std::move(read)), m_jurisdiction(jurisdiction), m_source(source)
{
}

QCborMap EmissionsImport::fields(const Catalogue& catalogue) const
{
    const ImportTarget& target = *importTarget(u"emissions"_s);
    return importFields(target,
                        catalogue.command(QLatin1String(target.command))->fields(),
                        {{u"jurisdiction"_s, m_jurisdiction}},
                        m_read,
                        m_source);
}

QString EmissionsImport::fileRow(const Problem& problem, bool isRehearsed) const
{
    const QString row = rowIn(problem.field);
    if (!isRehearsed || row.isEmpty()) {
        return row;
    }
    // The command counts its rows from 0; people look into the file.
    return QString::number(m_read.rows.at(row.toInt()).toMap().value(u"row"_s).toInteger());
}

void EmissionsImport::setRehearsed(const Problems& problems)
{
    m_rehearsed = problems;
    m_rehearsedByRow.clear();
    for (qsizetype i = problems.size() - 1; i >= 0; --i) {
        if (const QString row = rowIn(problems.at(i).field); !row.isEmpty()) {
            m_rehearsedByRow.insert(row.toLongLong(), i);  // the first of a row counts
        }
    }
}

QList<ImportFinding> EmissionsImport::findings() const
{
    QList<ImportFinding> refusals;
    QList<ImportFinding> remarks;
    const auto sortIn = [&](const Problem& problem, bool isRehearsed) {
        (problem.refuses() ? refusals : remarks).append({problem, fileRow(problem, isRehearsed)});
    };
    for (const Problem& problem : m_read.refusals + m_read.remarks) {
        sortIn(problem, false);
    }
    for (const Problem& problem : m_rehearsed) {
        sortIn(problem, true);
    }
    return refusals + remarks;
}

int EmissionsImport::refusalCount() const
{
    const auto refuses = [](const Problem& each) { return each.refuses(); };
    return static_cast<int>(std::count_if(m_read.refusals.begin(), m_read.refusals.end(), refuses) +
                            std::count_if(m_rehearsed.begin(), m_rehearsed.end(), refuses));
}

bool EmissionsImport::isReadable() const
{
    return !anyRefuses(m_read.refusals) && !m_read.rows.isEmpty();
}

const Problem* EmissionsImport::rehearsedAt(qsizetype row) const
{
    const auto found = m_rehearsedByRow.constFind(row);
    return found == m_rehearsedByRow.constEnd() ? nullptr : &m_rehearsed.at(*found);
}

QCborMap importDefaults(const ComplianceEventRow& event)
{
    return event.year ? QCborMap{{u"year"_s, *event.year}} : QCborMap();
}

}  // namespace citss
