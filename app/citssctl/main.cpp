// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/program.h"

#include <QCoreApplication>

using namespace citss;

namespace {

const std::vector<const Job*>& allJobs()
{
    static const std::vector<const Job*> jobs = {&newJob(),
                                                 &executeJob(),
                                                 &batchJob(),
                                                 &viewJob(),
                                                 &readinessJob(),
                                                 &whatIfJob(),
                                                 &whyJob(),
                                                 &lettersJob(),
                                                 &importJob(),
                                                 &documentAttachJob(),
                                                 &documentSaveJob(),
                                                 &verifyJob(),
                                                 &snapshotExportJob(),
                                                 &snapshotVerifyJob(),
                                                 &commandsJob(),
                                                 &viewsJob(),
                                                 &programListJob(),
                                                 &programShowJob(),
                                                 &programCheckJob(),
                                                 &programDiffJob()};
    return jobs;
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(CITSS_VERSION));
    return runProgram(allJobs());
}
