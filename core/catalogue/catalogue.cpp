// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/access/password.h"
#include "core/accounts/account_commands.h"
#include "core/accounts/account_problems.h"
#include "core/accounts/account_views.h"
#include "core/attachments/attachment_commands.h"
#include "core/attachments/attachment_problems.h"
#include "core/base/base_problems.h"
#include "core/base/code.h"
#include "core/catalogue/entry_change_views.h"
#include "core/catalogue/find_views.h"
#include "core/catalogue/record_entry_views.h"
#include "core/compliance/compliance_problems.h"
#include "core/compliance/compliance_views.h"
#include "core/compliance/emissions_commands.h"
#include "core/compliance/entered_commands.h"
#include "core/compliance/entered_problems.h"
#include "core/compliance/event_commands.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/explanations.h"
#include "core/compliance/obligation_commands.h"
#include "core/compliance/part_views.h"
#include "core/compliance/preview_commands.h"
#include "core/compliance/reversal_commands.h"
#include "core/compliance/run_commands.h"
#include "core/compliance/side_commands.h"
#include "core/compliance/side_problems.h"
#include "core/compliance/what_if_commands.h"
#include "core/compliance/what_if_problems.h"
#include "core/holdings/holding_commands.h"
#include "core/holdings/holding_problems.h"
#include "core/holdings/holding_views.h"
#include "core/holdings/trace_views.h"
#include "core/instruments/instrument_problems.h"
#include "core/parties/entity_commands.h"
#include "core/parties/facility_commands.h"
#include "core/parties/jurisdiction_commands.h"
#include "core/parties/party_problems.h"
#include "core/parties/party_views.h"
#include "core/parties/staff_commands.h"
#include "core/parties/staff_problems.h"
#include "core/parties/staff_views.h"
#include "core/programs/pack_commands.h"
#include "core/programs/program_problems.h"
#include "core/registry/proposal_commands.h"
#include "core/registry/registry_problems.h"
#include "core/registry/registry_views.h"
#include "core/registry/system_commands.h"
#include "core/snapshot/snapshot_commands.h"
#include "core/snapshot/snapshot_problems.h"
#include "core/storage/registry_file.h"
#include "core/tasks/task_commands.h"
#include "core/tasks/task_problems.h"
#include "core/tasks/task_views.h"

namespace citss {

namespace {

void addProblems(Catalogue& all)
{
    for (const ProblemTypes types :
         {baseProblems(),       codeProblems(),      storageProblems(),
          passwordProblems(),   fieldProblems(),     registryProblems(),
          snapshotProblems(),   programProblems(),   packProblems(),
          staffProblems(),      partyProblems(),     accountProblems(),
          instrumentProblems(), holdingProblems(),   compliance::compliancePlanProblems(),
          eventProblems(),      enteredProblems(),   sideProblems(),
          taskProblems(),       attachmentProblems()}) {
        all.add(types);
    }
}

void addCommands(Catalogue& all)
{
    addSystemCommands(all);
    addSnapshotCommands(all);
    addProposals(all);
    addPackCommands(all);
    addStaffCommands(all);
    addJurisdictionCommands(all);
    addEntityCommands(all);
    addFacilityCommands(all);
    addAccountCommands(all);
    addIssueCommands(all);
    addPlacementCommands(all);
    addMoveCommands(all);
    addRetireCommands(all);
    addHoldCommands(all);
    addHoldingInvariants(all);
    addEmissionsCommands(all);
    addEventCommands(all);
    addObligationCommands(all);
    addPenaltyRateCommands(all);
    addSerialRequestCommands(all);
    addRateBasisCommands(all);
    addPreviewCommands(all);
    addWhatIfCommands(all);
    addRunCommands(all);
    addReversalCommands(all);
    addReplacementCommands(all);
    addAssuranceCommands(all);
    addSideCoverCommands(all);
    addTaskCommands(all);
    addAttachmentCommands(all);
}

void addViews(Catalogue& all)
{
    all.add(registryViews());
    all.add(packViews());
    all.add(packWordViews());
    all.add(staffViews());
    all.add(partyViews());
    all.add(accountViews());
    all.add(holdingViews());
    all.add(seriesViews());
    all.add(complianceViews());
    all.add(enteredViews());
    all.add(previewViews());
    all.add(runViews());
    all.add(partViews());
    all.add(sideViews());
    all.add(entryChangeViews());
    all.add(recordEntryViews());
    all.add(traceViews());
    all.add(taskViews(all));
    all.add(findViews(*all.view(QStringLiteral("proposals"))));
    all.add(outlookViews());
    all.add(attachmentViews());
}

Catalogue make()
{
    Catalogue all;
    addProblems(all);
    addCommands(all);
    addViews(all);
    return all;
}

}  // namespace

const Catalogue& catalogue()
{
    static const Catalogue all = make();
    return all;
}

}  // namespace citss
