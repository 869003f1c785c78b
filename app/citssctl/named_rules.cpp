// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/named_rules.h"

#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/input_lines.h"
#include "app/json_input.h"
#include "core/programs/pack_store.h"
#include "core/programs/rule_pack_library.h"
#include "core/registry/page_records.h"

using namespace Qt::StringLiterals;

namespace citss {

namespace {

Result<QCborMap> found(const RuleSet* rules, const QString& word)
{
    return rules != nullptr ? Result<QCborMap>(toValue(*rules).toMap())
                            : Result<QCborMap>(problem(RulesNotAtHand, {}, {word}));
}

Result<QCborMap> shipped(const QString& word)
{
    const Result<RulePackLibrary> library = RulePackLibrary::builtIn();
    if (!library) {
        return library.error();
    }
    const Result<Identifier> id = Identifier::parse(word);
    return found(id ? library->ruleSet(*id) : nullptr, word);
}

/// The rows of a view about the packs of one version.
Result<QList<QCborMap>> packRows(const Desk& desk,
                                 const QByteArray& token,
                                 const QString& view,
                                 const QList<Filter>& filters)
{
    ViewRequest request;
    request.view = view;
    request.filters = filters;
    const Result<Page> page = desk.registry().read(request, token);
    return page ? Result<QList<QCborMap>>(recordsOf(page)) : Result<QList<QCborMap>>(page.error());
}

Result<QCborMap> adopted(const QString& word, const Desk& desk, const QByteArray& token)
{
    const Result<Identifier> id = Identifier::parse(word.section(u'@', 0, 0));
    const Filter version{u"version"_s, Comparison::Equal, word.section(u'@', 1).toLongLong()};
    const auto packs = packRows(desk, token, u"rule_packs"_s, {version});
    if (!packs || !id) {
        return packs ? id.error() : packs.error();
    }
    for (const QCborMap& row : *packs) {
        const Filter pack{u"pack"_s, Comparison::Equal, row.value(u"pack"_s)};
        const auto contents = packRows(desk, token, u"rule_pack_contents"_s, {pack, version});
        if (!contents || contents->isEmpty()) {
            continue;
        }
        const auto read = adoptedPack(contents->first().value(u"content"_s).toByteArray());
        if (read && (*read)->pack.ruleSet(*id) != nullptr) {
            return found((*read)->pack.ruleSet(*id), word);
        }
    }
    return problem(RulesNotAtHand, {}, {word});
}

}  // namespace

Result<QCborMap> rulesNamed(const QString& word, const Desk& desk, const QByteArray& token)
{
    if (word.endsWith(u".json"_s, Qt::CaseInsensitive) || word == u"-"_s) {
        const Result<QByteArray> text = readInput(word);
        return text ? readJsonObject(*text) : Result<QCborMap>(text.error());
    }
    return word.contains(u'@') ? adopted(word, desk, token) : shipped(word);
}

}  // namespace citss
