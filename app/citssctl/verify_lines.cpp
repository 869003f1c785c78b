// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/verify_lines.h"

#include "core/base/problem_text.h"
#include "core/base/sha256.h"
#include "core/registry/registry_problems.h"

namespace citss {

namespace {

void tellCheck(Terminal& terminal, const VerifyCheck& check)
{
    const QString verdict = check.problems.isEmpty()
                                ? labelText(QT_TRANSLATE_NOOP("Label", "sound"))
                                : labelText(QT_TRANSLATE_NOOP("Label", "WRONG"));
    terminal.print(verdict.leftJustified(8) + labelText(check.title));
    for (const Problem& each : check.problems) {
        terminal.print(QString(8, QLatin1Char(' ')) + problemLine(each));
    }
}

void tellFact(Terminal& terminal, const char* title, const QString& fact)
{
    terminal.print(labelText(title).leftJustified(20) + fact);
}

/// A file that cannot be opened at all is the environment's fault; one that opens and does not hold
/// is found wanting.
ExitCode codeOf(const VerifyReport& report)
{
    const bool couldOpen = report.checks.size() > 1 || report.isSound();
    return report.isSound() ? ExitCode::Done : couldOpen ? ExitCode::Refused : ExitCode::Broken;
}

}  // namespace

void tellManifest(Terminal& terminal, const Manifest& manifest)
{
    const QByteArray fingerprint = Sha256::of({manifest.publicKey}).first(16).toHex(':');
    tellFact(terminal, QT_TRANSLATE_NOOP("Label", "Registry"), manifest.registry);
    if (manifest.training) {
        tellFact(
            terminal,
            QT_TRANSLATE_NOOP("Label", "Training"),
            labelText(QT_TRANSLATE_NOOP("Label", "for training; its signature proves nothing")));
    }
    tellFact(terminal,
             QT_TRANSLATE_NOOP("Label", "Last entry"),
             QString::number(manifest.head.number()));
    tellFact(terminal, QT_TRANSLATE_NOOP("Label", "Exported by"), manifest.exportedBy);
    tellFact(terminal, QT_TRANSLATE_NOOP("Label", "Exported at"), manifest.exportedAt.text());
    tellFact(terminal,
             QT_TRANSLATE_NOOP("Label", "Key's fingerprint"),
             QString::fromLatin1(fingerprint));
}

ExitCode tellReport(const Call& call, const VerifyReport& report)
{
    qsizetype failed = 0;
    for (const VerifyCheck& check : report.checks) {
        tellCheck(call.terminal, check);
        failed += check.problems.isEmpty() ? 0 : 1;
    }
    if (report.cancelled) {
        return call.failed({problem(Cancelled)});
    }
    call.terminal.print(
        QStringLiteral("%1 passed, %2 failed").arg(report.checks.size() - failed).arg(failed));
    const ExitCode code = codeOf(report);
    return code == ExitCode::Done ? call.done() : code;
}

ExitCode tellSnapshot(const Call& call, const SnapshotVerification& verification)
{
    if (verification.manifest) {
        tellManifest(call.terminal, *verification.manifest);
    }
    return tellReport(call, verification.report);
}

}  // namespace citss
