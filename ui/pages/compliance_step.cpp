// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_step.h"

#include "ui/pages/compliance_desk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QString said(const char* sentence)
{
    return QCoreApplication::translate("citss::ComplianceStep", sentence);
}

bool mayDecide(const ComplianceDesk& desk, const QCborMap& proposal)
{
    const RegistryLink& link = desk.link();
    const CommandType* const command =
        link.catalogue().command(proposal.value(u"command"_s).toString());
    return command != nullptr && link.session() &&
           proposal.value(u"proposer"_s).toString() != link.session()->name &&
           link.rights(command->info().action).approve;
}

}  // namespace

QString ComplianceStep::tabAfter(const QString& current) const
{
    return tabs.value(tabs.indexOf(current) + 1);
}

ComplianceStep nextStep(const ComplianceDesk& desk)
{
    const auto& event = desk.current();
    if (!desk.waiting().isEmpty()) {
        const QCborMap& proposal = desk.waiting().first();
        return {said(mayDecide(desk, proposal)
                         ? QT_TRANSLATE_NOOP("citss::ComplianceStep",
                                             "Next: you approve or deny proposal %1.")
                         : QT_TRANSLATE_NOOP("citss::ComplianceStep",
                                             "Next: another person approves or denies proposal "
                                             "%1."))
                    .arg(proposal.value(u"id"_s).toInteger()),
                {u"complianceDecisions"_s}};
    }
    if (!event) {
        return {said(QT_TRANSLATE_NOOP("citss::ComplianceStep",
                                       "There is no compliance event yet. Open one to begin.")),
                {}};
    }
    const QString standing = eventStanding(*event, desk.now());
    if (!event->isPublished()) {
        return {standing, {u"complianceEmissions"_s, u"complianceObligations"_s}};
    }
    if (event->isClosed() || event->state == u"RUN"_s) {
        return {standing, {u"complianceResult"_s}};
    }
    if (!event->isCutOff(desk.now())) {
        return {standing, {u"complianceReadiness"_s, u"compliancePreview"_s}};
    }
    if (!desk.preview()) {
        return {said(QT_TRANSLATE_NOOP(
                    "citss::ComplianceStep",
                    "The deadline has passed. Next: make a preview, then propose the surrender.")),
                {u"compliancePreview"_s}};
    }
    return {said(QT_TRANSLATE_NOOP("citss::ComplianceStep",
                                   "Next: look through the preview, then propose the surrender.")),
            {u"compliancePreview"_s, u"complianceSurrender"_s}};
}

}  // namespace citss
