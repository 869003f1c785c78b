// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/program_fixtures.h"

#include "core/base/check.h"
#include "core/base/problem_text.h"
#include "core/programs/rule_pack_reader.h"

#include <QDebug>
#include <QDir>
#include <QFile>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

RulePackLibrary readAll()
{
    Result<RulePackLibrary> builtIn = RulePackLibrary::builtIn();
    CHECK(builtIn);
    RulePackLibrary library = *builtIn;
    const QDir folder(sourceFolder() + u"/tests/data/programs"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Result<RulePack> pack = readRulePack(sourceFile(u"tests/data/programs/"_s + name));
        if (!pack) {
            qWarning() << name << pack.error().first().field << problemText(pack.error().first());
        }
        CHECK(pack);
        CHECK(library.add(*pack).isEmpty());
    }
    return library;
}

}  // namespace

QString sourceFolder()
{
    return qEnvironmentVariable("CITSS_SOURCE", u"."_s);
}

QByteArray sourceFile(const QString& path)
{
    QFile file(sourceFolder() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const RulePackLibrary& allPrograms()
{
    static const RulePackLibrary library = readAll();
    return library;
}

const RuleSet& ruleSet(const QString& id)
{
    const RuleSet* found = allPrograms().ruleSet(Identifier::of(id));
    CHECK(found);
    return *found;
}

}  // namespace citss
