// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace citss {

/// Published records beside the source tree: what is not there is empty, and its test is skipped.

/// The bytes of a file of ../shared/data; of a gzip file what is in it.
QByteArray realFile(const QString& path);

using RealRow = QHash<QString, QString>;

/// The rows of a CSV file by the names of their columns.
QList<RealRow> realTable(const QString& path);

/// The object of a JSON file.
QJsonObject realFigures(const QString& path);

/// A cell that holds a whole number; zero if blank. Fails a CHECK otherwise.
qint64 wholeNumber(const QString& text);

}  // namespace citss
