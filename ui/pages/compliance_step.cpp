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

}  // namespace

QString ComplianceStep::tabAfter(const QString& current) const
{
    return tabs.value(tabs.indexOf(current) + 1);
}

ComplianceStep nextStep(const ComplianceDesk& desk)
{
    const auto& event = desk.current();
    if (!event) {
        return {said(QT_TRANSLATE_NOOP("citss::ComplianceStep",
                                       "There is no compliance event yet. Open one to begin.")),
                {}};
    }
    if (!desk.waiting().isEmpty()) {
        const QString id = QString::number(desk.waiting().first().value(u"id"_s).toInteger());
        return {said(QT_TRANSLATE_NOOP("citss::ComplianceStep",
                                       "Next: another person approves or denies proposal %1."))
                    .arg(id),
                {u"complianceDecisions"_s}};
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
