// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/catalogue_file.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss::tree {

namespace {

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value(u"type"_s).toString();
            if (!message.isPlural) {
                message.translations = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement()) {
                message.translations.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// "%1 of %2, %n": sorted, each once.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression form(u"%L?[1-9n]"_s);
    QStringList found;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        found.append(matches.next().captured().remove(u'L'));
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList formFaults(const Message& message, const QString& text)
{
    QStringList faults;
    if (text.isEmpty()) {
        return {u"empty"_s};
    }
    if (placeholders(text) != placeholders(message.source)) {
        faults.append(u"other placeholders than the source"_s);
    }
    const bool sourceHasBlanks = message.source.trimmed() != message.source;
    if (text.trimmed() != text && !sourceHasBlanks) {
        faults.append(u"blanks around it"_s);
    }
    if (text.endsWith(u'.') != message.source.endsWith(u'.')) {
        faults.append(u"a full stop on one side only"_s);
    }
    return faults;
}

}  // namespace

CatalogueFile readCatalogue(const QByteArray& data)
{
    CatalogueFile file;
    QXmlStreamReader xml(data);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"TS") {
            file.language = xml.attributes().value(u"language"_s).toString();
        } else if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            file.messages.append(readMessage(xml, context));
        }
    }
    file.error = xml.hasError() ? xml.errorString() : QString();
    return file;
}

QStringList faults(const Message& message)
{
    QStringList faults;
    if (!message.type.isEmpty()) {
        faults.append(message.type);
    }
    // English and French have two forms each.
    if (message.translations.size() != (message.isPlural ? 2 : 1)) {
        faults.append(u"%1 forms"_s.arg(message.translations.size()));
    }
    for (const QString& text : message.translations) {
        faults += formFaults(message, text);
    }
    return faults;
}

QStringList frenchFaults(const QString& translation)
{
    static const QRegularExpression json(u"\\{.*\\}"_s);
    const QString text = QString(translation).remove(json);
    struct Rule {
        QRegularExpression offence;
        QString name;
    };
    // Left alone: a colon in a time, in its pattern or in an address, the percent sign of a
    // placeholder, the signs != and !~, and samples of JSON.
    static const QList<Rule> rules = {
        {QRegularExpression(u"(?<![\\x{00A0}\\dA-Z]):(?!//)|(?<=[\\dA-Z]):(?![\\dA-Z])"_s), u":"_s},
        {QRegularExpression(u"(?<!\\x{00A0});"_s), u";"_s},
        {QRegularExpression(u"(?<![\\x{00A0}?!])[?!](?![=~])"_s), u"? or !"_s},
        {QRegularExpression(u"(?<!\\x{00A0})%(?!L?[1-9n])"_s), u"%"_s},
        {QRegularExpression(u"«(?!\\x{00A0})"_s), u"«"_s},
        {QRegularExpression(u"(?<!\\x{00A0})»"_s), u"»"_s},
    };
    QStringList faults;
    for (const Rule& rule : rules) {
        if (rule.offence.match(text).hasMatch()) {
            faults.append(u"no no-break space at "_s + rule.name);
        }
    }
    if (text.contains(u'"')) {
        faults.append(u"English quotation marks"_s);
    }
    return faults;
}

}  // namespace citss::tree
