// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/verify.h"

#include "core/journal/chain.h"
#include "core/journal/replay.h"
#include "core/registry/performer.h"
#include "core/snapshot/snapshot_problems.h"
#include "core/storage/file_checks.h"
#include "core/storage/storage_error.h"

#include <algorithm>

namespace citss {

namespace {

const char* faultLabel(ChainReport::Fault fault)
{
    switch (fault) {
        case ChainReport::Fault::Missing:
            return QT_TRANSLATE_NOOP("Label", "the entry is missing");
        case ChainReport::Fault::Unreadable:
            return QT_TRANSLATE_NOOP("Label", "the entry cannot be read");
        case ChainReport::Fault::WrongPrevious:
            return QT_TRANSLATE_NOOP("Label", "the entry does not follow the one before it");
        case ChainReport::Fault::WrongHash:
            return QT_TRANSLATE_NOOP("Label", "the entry's content was changed");
        case ChainReport::Fault::AfterHead:
        case ChainReport::Fault::None:
            return QT_TRANSLATE_NOOP("Label", "the entry stands after the end");
    }
    Q_UNREACHABLE();
}

Problems damageOf(Database& database)
{
    const QString damage = database.damage(true);
    return damage.isEmpty() ? Problems{}
                            : Problems{problem(FileDamaged, {}, {database.path(), damage})};
}

Problems rulesOf(Database& database)
{
    RegistryFile fresh = RegistryFile::inMemory();
    Problems problems;
    for (const QString& object : schemaDifferences(database, fresh.database())) {
        problems.append(problem(SchemaDiffers, {}, {object}));
    }
    for (const QString& reference : brokenReferences(database)) {
        problems.append(problem(ReferenceBroken, {}, {reference}));
    }
    return problems;
}

Problems chainOf(Database& database, VerifyReport& report, const Progress& progress)
{
    const ChainReport chain = verifyChain(database, progress);
    report.head = chain.last;
    return chain.isSound()
               ? Problems{}
               : Problems{problem(
                     ChainBroken, {}, {chain.at.number(), QLatin1String(faultLabel(chain.fault))})};
}

Problems invariantsOf(Database& database, const Catalogue& catalogue, const Progress& progress)
{
    Problems problems;
    qint64 done = 0;
    for (const Invariant& invariant : catalogue.invariants) {
        if (progress.isCancelled()) {
            break;
        }
        problems += invariant.check(database);
        progress.report(++done, static_cast<qint64>(catalogue.invariants.size()));
    }
    return problems;
}

Problems replayOf(Database& database, const Catalogue& catalogue, const Progress& progress)
{
    RegistryFile target = RegistryFile::inMemory();
    const ReplayReport replayed =
        replay(database, target.database(), replayDispatcher(catalogue), progress);
    Problems problems;
    if (replayed.differsAt) {
        problems.append(problem(ReplayDiffers, {}, {replayed.differsAt->number()}));
    }
    for (const QString& table : replayed.tables) {
        problems.append(problem(ReplayTableDiffers, {}, {table}));
    }
    return problems;
}

}  // namespace

bool VerifyReport::isSound() const
{
    return !cancelled && problems().isEmpty();
}

Problems VerifyReport::problems() const
{
    Problems all;
    for (const VerifyCheck& check : checks) {
        all += check.problems;
    }
    return all;
}

void VerifyReport::look(const char* title,
                        const QString& path,
                        const std::function<Problems()>& check)
{
    VerifyCheck line{.title = title};
    try {
        line.problems = check();
    } catch (const StorageError& error) {
        line.problems = {storageProblem(error, path)};
    }
    checks.append(line);
}

void verifyDatabase(VerifyReport& report,
                    Database& database,
                    const Catalogue& catalogue,
                    const VerifyOptions& options,
                    const Progress& progress)
{
    const QString path = database.path();
    const auto look = [&](const char* title, const std::function<Problems()>& check) {
        if (!progress.isCancelled()) {
            report.look(title, path, check);
        }
    };
    look(QT_TRANSLATE_NOOP("Label", "Soundness of the file"), [&] { return damageOf(database); });
    look(QT_TRANSLATE_NOOP("Label", "Rules and references of the file"),
         [&] { return rulesOf(database); });
    look(QT_TRANSLATE_NOOP("Label", "Chain of the journal"),
         [&] { return chainOf(database, report, progress); });
    // What follows trusts types, rules and entries: in a file that lost them it would look for
    // causes in consequences.
    if (report.problems().isEmpty()) {
        look(QT_TRANSLATE_NOOP("Label", "Invariants of the data"),
             [&] { return invariantsOf(database, catalogue, progress); });
        if (options.replay) {
            look(QT_TRANSLATE_NOOP("Label", "Replay of the journal"),
                 [&] { return replayOf(database, catalogue, progress); });
        }
    }
    report.cancelled = progress.isCancelled();
}

VerifyReport verifyRegistry(LocalRegistry& registry,
                            const VerifyOptions& options,
                            const Progress& progress)
{
    VerifyReport report;
    registry.readAside([&](Database& database) {
        verifyDatabase(report, database, registry.catalogue(), options, progress);
    });
    return report;
}

}  // namespace citss
