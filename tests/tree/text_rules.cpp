// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/text_rules.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss::tree {

namespace {

bool isCpp(const QString& path)
{
    return path.endsWith(u".h") || path.endsWith(u".cpp");
}

bool mayHoldSql(const QString& path)
{
    return path.endsWith(u"_store.cpp") || path.endsWith(u"_views.cpp") ||
           path.startsWith(u"core/storage/") || path.startsWith(u"core/journal/") ||
           path == u"core/registry/view_query.cpp" || path == u"core/registry/view_select.h" ||
           path.startsWith(u"tests/");
}

void findAll(Findings& findings,
             const SourceFile& file,
             const QString& text,
             const QRegularExpression& form)
{
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        findings.append({file.path, lineAt(text, match.capturedStart()), match.captured()});
    }
}

/// The names that a text declares as hash containers: variables, members, functions.
QStringList hashNames(const QString& code)
{
    static const QRegularExpression type(
        u"\\b(?:QHash|QMultiHash|QSet|std::unordered_(?:multi)?(?:map|set))\\s*<"_s);
    static const QRegularExpression name(u"\\G(?:const\\b|[\\s&*])*(?:\\w+::)*(\\w+)"_s);
    QStringList names;
    auto matches = type.globalMatch(code);
    while (matches.hasNext()) {
        qsizetype at = matches.next().capturedEnd();
        for (int depth = 1; depth > 0 && at < code.size(); ++at) {
            depth += code.at(at) == u'<' ? 1 : code.at(at) == u'>' ? -1 : 0;
        }
        if (const auto match = name.match(code, at); match.hasMatch()) {
            names.append(match.captured(1));
        }
    }
    names.removeDuplicates();
    return names;
}

QRegularExpression walkOver(const QString& name)
{
    const QString object = u"(?:\\w+(?:\\.|->))*"_s + name + u"\\b(?:\\(\\))?"_s;
    return QRegularExpression(
        u"for \\([^;{}]*[^:]:\\s*(?:std::as_const\\()?"_s + object + u"\\)+ *(?:\\{|\\n)|\\b"_s +
        name +
        u"\\b(?:\\(\\))?(?:\\.|->)(?:c?begin|constBegin|keys|values|key\\w*Begin|"
        u"constKeyValueBegin|asKeyValueRange)\\b"_s);
}

}  // namespace

Findings misplacedSql(const QList<SourceFile>& files)
{
    static const QRegularExpression words(
        u"\\b(SELECT|INSERT INTO|INSERT OR \\w+|DELETE FROM|UPDATE \\w+ SET|ORDER BY|GROUP "
        u"BY|WHERE|"
        u"LEFT JOIN|JOIN|UNION|SAVEPOINT|PRAGMA|BEGIN IMMEDIATE|ROLLBACK|VACUUM|"
        u"(CREATE|DROP|ALTER)( TEMP| UNIQUE)* (TABLE|INDEX|VIEW|TRIGGER))\\b"_s);
    Findings findings;
    for (const SourceFile& file : files) {
        if (mayHoldSql(file.path)) {
            continue;
        }
        for (const LexedPart& literal : lex(file.text).literals) {
            if (const auto match = words.match(literal.text); match.hasMatch()) {
                findings.append(
                    {file.path, literal.line, u"SQL outside a store: "_s + match.captured()});
            }
        }
    }
    return findings;
}

Findings nondeterminism(const QList<SourceFile>& files)
{
    static const QRegularExpression words(
        u"\\b(currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch|"
        u"currentDate|currentTime|system_clock|gettimeofday|clock_gettime|"
        u"random_device|mt19937|default_random_engine|QRandomGenerator|randombytes_\\w+|createUuid|"
        u"double|float|toDouble|toFloat)\\b|(?<![\\w.>])(time|s?rand)(?= ?\\()"_s);
    Findings findings;
    for (const SourceFile& file : files) {
        if (file.path.startsWith(u"core/")) {
            findAll(findings, file, lex(file.text).code, words);
        }
    }
    return findings;
}

Findings unorderedWalks(const QList<SourceFile>& files)
{
    QMap<QString, QStringList> declared;  // by module: x.h speaks for x.cpp
    QMap<QString, QString> code;
    for (const SourceFile& file : files) {
        code[file.path] = lex(file.text).code;
        declared[file.path.section(u'.', 0, -2)] += hashNames(code[file.path]);
    }
    Findings findings;
    for (const SourceFile& file : files) {
        for (const QString& name : declared.value(file.path.section(u'.', 0, -2))) {
            Findings walks;
            findAll(walks, file, code.value(file.path), walkOver(name));
            for (Finding& walk : walks) {
                walk.what = u"a walk in no order over "_s + name;
                findings.append(walk);
            }
        }
    }
    return findings;
}

Findings missingLicences(const QList<SourceFile>& files)
{
    static const QRegularExpression form(
        u"^(#!.*\\n)?(//|#|--) SPDX-License-Identifier: GPL-3\\.0-or-later\\n"_s);
    Findings findings;
    for (const SourceFile& file : files) {
        if (!form.match(file.text).hasMatch()) {
            findings.append({file.path, 1, u"does not begin with its licence"_s});
        }
    }
    return findings;
}

Findings openEnds(const QList<SourceFile>& files)
{
    static const QRegularExpression marks(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s);
    Findings findings;
    for (const SourceFile& file : files) {
        const QList<LexedPart> places =
            isCpp(file.path) ? lex(file.text).comments : QList<LexedPart>{{1, file.text}};
        for (const LexedPart& place : places) {
            if (const auto match = marks.match(place.text); match.hasMatch()) {
                const int line = place.line + lineAt(place.text, match.capturedStart()) - 1;
                findings.append({file.path, line, match.captured()});
            }
        }
    }
    return findings;
}

}  // namespace citss::tree
