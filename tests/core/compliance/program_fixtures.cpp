// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/program_fixtures.h"

#include "core/base/check.h"

#include <QFile>

namespace citss {

using namespace Qt::StringLiterals;

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
    static const RulePackLibrary library = RulePackLibrary::builtIn().value();
    return library;
}

const RuleSet& ruleSet(const QString& id)
{
    const RuleSet* found = allPrograms().ruleSet(Identifier::of(id));
    CHECK(found);
    return *found;
}

}  // namespace citss
