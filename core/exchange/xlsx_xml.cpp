// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_xml.h"

#include "core/exchange/exchange_problems.h"

#include <algorithm>

namespace citss {

namespace {

/// The character written as "_x000D_" at `at`, or null.
QChar escapedCharacter(const QString& text, qsizetype at)
{
    const QStringView escape = QStringView(text).mid(at, 7);
    if (escape.size() < 7 || escape.at(1) != QLatin1Char('x') || escape.at(6) != QLatin1Char('_')) {
        return {};
    }
    bool isNumber = false;
    const ushort code = escape.sliced(2, 4).toUShort(&isNumber, 16);
    return isNumber ? QChar(code) : QChar();
}

QString withoutEscapes(const QString& text)
{
    if (!text.contains(QLatin1String("_x"))) {
        return text;
    }
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar escaped = text.at(i) == QLatin1Char('_') ? escapedCharacter(text, i) : QChar();
        plain += escaped.isNull() ? text.at(i) : escaped;
        i += escaped.isNull() ? 0 : 6;
    }
    return plain;
}

/// A run with a font of its own says for itself whether it is struck through.
Strike readRunFont(XlsxXml& xml)
{
    Strike strike = Strike::No;
    while (xml.nextChild()) {
        if (xml.isAt(QLatin1String("strike"))) {
            strike = xml.isOn() ? Strike::Yes : Strike::No;
        }
        xml.skip();
    }
    return strike;
}

TextRun readRun(XlsxXml& xml)
{
    TextRun run;
    while (xml.nextChild()) {
        if (xml.isAt(QLatin1String("t"))) {
            run.text += xml.text();
        } else if (xml.isAt(QLatin1String("rPr"))) {
            run.strike = readRunFont(xml);
        } else {
            xml.skip();
        }
    }
    return run;
}

void append(RichText& runs, TextRun run)
{
    if (!run.text.isEmpty()) {
        runs.push_back(std::move(run));
    }
}

}  // namespace

bool XlsxXml::nextChild()
{
    while (m_reader.readNext() != QXmlStreamReader::Invalid) {
        switch (m_reader.tokenType()) {
            case QXmlStreamReader::StartElement:
                return true;
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                m_declaresType = true;
                m_reader.raiseError(QStringLiteral("DTD"));
                return false;
            case QXmlStreamReader::EndElement:
            case QXmlStreamReader::EndDocument:
                return false;
            default:
                break;
        }
    }
    return false;
}

QString XlsxXml::attribute(QLatin1String name) const
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute& each : attributes) {
        if (each.name() == name) {
            return each.value().toString();
        }
    }
    return {};
}

bool XlsxXml::hasAttribute(QLatin1String name) const
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    return std::any_of(attributes.begin(),
                       attributes.end(),
                       [name](const QXmlStreamAttribute& each) { return each.name() == name; });
}

int XlsxXml::number(QLatin1String name, int otherwise) const
{
    bool isNumber = false;
    const int number = attribute(name).toInt(&isNumber);
    return isNumber && number >= 0 ? number : otherwise;
}

bool XlsxXml::isOn() const
{
    const QString value = attribute(QLatin1String("val"));
    return value != QLatin1String("0") && value != QLatin1String("false");
}

QString XlsxXml::text()
{
    return withoutEscapes(m_reader.readElementText(QXmlStreamReader::SkipChildElements));
}

std::optional<Problem> XlsxXml::failure(const QString& part) const
{
    if (m_declaresType) {
        return problem(WorkbookDeclaresType, {}, {part});
    }
    if (m_reader.hasError()) {
        return problem(WorkbookDamaged, {}, {part, m_reader.errorString()});
    }
    return std::nullopt;
}

RichText readRichText(XlsxXml& xml)
{
    RichText runs;
    while (xml.nextChild()) {
        if (xml.isAt(QLatin1String("t"))) {
            append(runs, {.text = xml.text(), .strike = Strike::AsCell});
        } else if (xml.isAt(QLatin1String("r"))) {
            append(runs, readRun(xml));
        } else {
            xml.skip();  // phonetic readings (rPh) repeat the text
        }
    }
    return runs;
}

}  // namespace citss
