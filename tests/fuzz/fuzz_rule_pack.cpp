// SPDX-License-Identifier: GPL-3.0-or-later
// Rule packs and worked examples come from files that people write: no bytes may crash their
// readers, and rules that are accepted must read back from their canonical form.
#include "core/base/check.h"
#include "core/compliance/examples.h"
#include "core/programs/rule_pack_library.h"
#include "core/programs/rule_pack_reader.h"

namespace {

const citss::RulePackLibrary& library()
{
    static const citss::RulePackLibrary packs = citss::RulePackLibrary::builtIn().value();
    return packs;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    using namespace citss;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const Result<RulePack> pack = readRulePack(bytes)) {
        for (const RuleSet& set : pack->ruleSets) {
            const Result<RuleSet> again = RuleSet::fromValue(toValue(set));
            CHECK(again && again->hash() == set.hash());
        }
    }
    const compliance::ExampleReport report = compliance::runExamples(bytes, library());
    CHECK(report.problems.isEmpty() || report.outcomes.empty());
    return 0;
}
