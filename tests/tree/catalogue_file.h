// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace citss::tree {

/// One message of a .ts file.
struct Message {
    QString context;
    QString source;
    QString type;  ///< empty when finished; else "unfinished", "vanished" or "obsolete"
    bool isPlural = false;
    QStringList translations;  ///< one, or a plural's forms
};

struct CatalogueFile {
    QString language;
    QList<Message> messages;
    QString error;  ///< why it could not be read whole
};

CatalogueFile readCatalogue(const QByteArray& xml);

/// What is wrong with a translation in any language: left open, empty, missing plural forms, other
/// placeholders than the source, blanks around it.
QStringList faults(const Message& message);

/// What is wrong with French typography: no no-break space before : ; ? ! % and inside « ».
QStringList frenchFaults(const QString& translation);

}  // namespace citss::tree
