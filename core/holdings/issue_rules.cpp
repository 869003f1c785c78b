// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holdings/issue_rules.h"

#include "core/base/check.h"
#include "core/holdings/holding_problems.h"
#include "core/instruments/instrument_store.h"

#include <QStringList>

namespace citss {

namespace {

/// "CAOD5001-A" is the issuance A of project CAOD5001: lists that name issuances leave it at that.
std::optional<Identifier> projectOf(const IssueWords& words)
{
    if (words.project || !words.issuance) {
        return words.project;
    }
    const QString issuance = words.issuance->text();
    const qsizetype hyphen = issuance.lastIndexOf(QLatin1Char('-'));
    const Result<Identifier> project = Identifier::parse(issuance.left(hyphen));
    return hyphen > 0 && project ? std::optional(*project) : words.issuance;
}

QString kindsOf(const RulePack& pack)
{
    QStringList kinds;
    for (const InstrumentKind& kind : pack.instruments) {
        kinds.append(kind.traits.category.text());
    }
    return kinds.join(QStringLiteral(", "));
}

QString labelOf(const IssueWords& words, const InstrumentTraits& traits)
{
    if (traits.offset) {
        return projectOf(words)->text();
    }
    return traits.vintaged ? words.vintage->text() : QLatin1String(SeriesKey::WithoutVintage);
}

}  // namespace

Problems checkIssue(const IssueWords& words, const RulePack& pack, const QString& path)
{
    const QString kind = words.kind.text();
    const InstrumentKind* const found = pack.instrument(words.kind);
    if (found == nullptr) {
        return {problem(KindUnknown,
                        path + QStringLiteral("kind"),
                        {words.issuer.text(), kind, kindsOf(pack)})};
    }
    const InstrumentTraits& traits = found->traits;
    Problems problems;
    if (traits.vintaged && !words.vintage) {
        problems += problem(VintageMissing, path + QStringLiteral("vintage"), {kind});
    }
    // An offset credit may carry the year of its reductions.
    if (!traits.vintaged && !traits.offset && words.vintage) {
        problems += problem(VintageNotAllowed, path + QStringLiteral("vintage"), {kind});
    }
    if (traits.offset && !projectOf(words)) {
        problems += problem(ProjectMissing, path + QStringLiteral("project"), {kind});
    }
    if (!traits.offset && words.project) {
        problems += problem(ProjectNotAllowed, path + QStringLiteral("project"), {kind});
    }
    return problems;
}

Issue issueOf(const IssueWords& words, const RulePack& pack)
{
    const InstrumentKind* const kind = pack.instrument(words.kind);
    CHECK(kind != nullptr);
    const InstrumentTraits& traits = kind->traits;
    return {.series = {.issuer = words.issuer,
                       .serialClass = traits.serialClass,
                       .label = labelOf(words, traits)},
            .kind = words.kind,
            .vintage = words.vintage,
            .project = traits.offset ? projectOf(words) : std::nullopt,
            .issueYear = words.issueYear || !traits.offset ? words.issueYear : words.vintage,
            .issuance = words.issuance};
}

Problems checkRoom(const InstrumentStore& instruments,
                   const SeriesKey& series,
                   Tonnes wanted,
                   const QString& field)
{
    const std::optional<SeriesId> known = instruments.find(series);
    const qint64 left = SerialRange::Last - (known ? instruments.issued(*known) : 0);
    return wanted.count() <= left
               ? Problems{}
               : Problems{problem(SeriesExhausted, field, {series.text(), left, wanted.count()})};
}

}  // namespace citss
