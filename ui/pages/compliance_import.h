// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "core/registry/catalogue_parts.h"
#include "ui/pages/compliance_event_row.h"

#include <QMap>

namespace citss {

/// One thing that a file's reading or the registry's rehearsal says of a row.
struct ImportFinding {
    Problem problem;
    QString row;  ///< of the file; empty if it is about the file
};

/// A file of emissions on its way into the registry: what was read, what is wrong with it, and the
/// command that would load it.
class EmissionsImport {
public:
    EmissionsImport() = default;
    EmissionsImport(ImportResult read, const QString& jurisdiction, const QString& source);

    [[nodiscard]] const QCborArray& rows() const { return m_read.rows; }
    /// What the command that loads them is given.
    [[nodiscard]] QCborMap fields(const Catalogue& catalogue) const;
    /// What the registry said of the command: its refusals, or the warnings of its outcome.
    void setRehearsed(const Problems& problems);
    /// Refusals before remarks, each in the order of the file.
    [[nodiscard]] QList<ImportFinding> findings() const;
    [[nodiscard]] int refusalCount() const;
    /// Whether the file alone, before the registry is asked, may be loaded.
    [[nodiscard]] bool isReadable() const;
    /// What the registry found about a row: a difference to what is stored; empty if nothing.
    [[nodiscard]] const Problem* rehearsedAt(qsizetype row) const;

private:
    [[nodiscard]] QString fileRow(const Problem& problem, bool isRehearsed) const;

    ImportResult m_read;
    QString m_jurisdiction;
    QString m_source;
    Problems m_rehearsed;
    QMap<qsizetype, qsizetype> m_rehearsedByRow;
};

/// What all rows are about where the file does not say: the event's data year.
QCborMap importDefaults(const ComplianceEventRow& event);

}  // namespace citss
