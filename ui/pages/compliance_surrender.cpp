// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_surrender.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "core/compliance/event_problems.h"
#include "ui/pages/approvers.h"
#include "ui/pages/compliance_act.h"
#include "ui/pages/compliance_row_list.h"
#include "ui/pages/compliance_sentences.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// More names than these nobody reads before the button; the preview has them all.
constexpr int MostNames = 500;

qint64 total(const Result<Page>& page, const QString& column)
{
    const qsizetype at = page ? page->columns.indexOf(column) : -1;
    return at >= 0 && at < page->totals.size() ? page->totals.at(at).toInteger() : 0;
}

}  // namespace

ComplianceSurrender::ComplianceSurrender(ComplianceDesk& desk, QWidget* parent)
    : ComplianceTab(desk, QLatin1String(Name), parent),
      m_subject(new QLabel(this)),
      m_approvers(new QLabel(this)),
      m_decide(new QPushButton(this))
{
    makeNames();
    makeAct();
    m_subject->setObjectName(u"panelTitle"_s);
    m_approvers->setObjectName(u"help"_s);
    m_approvers->setWordWrap(true);
    m_decide->setObjectName(u"goToDecision"_s);
    auto* const head = new QVBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_subject);
    head->addWidget(m_act);
    head->addWidget(m_decide, 0, Qt::AlignLeft);
    head->addWidget(m_approvers);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_names, 1);
    layout->addStretch(0);
    connect(m_decide, &QPushButton::clicked, this, [this] {
        Q_EMIT tabRequested(u"complianceDecisions"_s);
    });
    connect(&desk, &ComplianceDesk::previewsChanged, this, &ComplianceSurrender::invalidate);
    connect(&desk, &ComplianceDesk::waitingChanged, this, &ComplianceSurrender::invalidate);
    connect(&link(), &RegistryLink::changed, this, [this](const QStringList& topics) {
        if (topics.contains(u"runs"_s)) {
            invalidate();
        }
    });
    retranslate();
}

void ComplianceSurrender::makeNames()
{
    const auto cell = [this](const char* column) {
        return [this, column](int row) {
            const QString name = QLatin1String(column);
            return link().cellText().cell(*view(u"runs"_s).column(name),
                                          m_runs.at(row).value(name));
        };
    };
    m_rows =
        new RowList({{[] { return tr("Entity"); }, cell("entity_id")},
                     {[] { return tr("Name"); }, cell("legal_name")},
                     {[] { return tr("Obligation"); }, cell("obligation"), true},
                     {[] { return tr("Allowances to retire"); }, cell("allow_used"), true},
                     {[] { return tr("Offset credits to retire"); }, cell("offset_used"), true},
                     {[] { return tr("Short"); }, cell("shortfall"), true},
                     {[] { return tr("Status after"); }, cell("comp_status")}},
                    this);
    m_names = makeRowTable(*m_rows, u"surrenderNames"_s, this);
}

void ComplianceSurrender::makeAct()
{
    const ActWords words{
        .button =
            [](const Outcome* rehearsed, bool proposes) {
                if (rehearsed == nullptr) {
                    return proposes ? tr("Propose the surrender") : tr("Run the surrender");
                }
                const qint64 retired = rehearsed->made.value(u"retired"_s).toInteger();
                const QString text =
                    proposes ? tr("Propose to retire %1 instrument(s)", nullptr, pluralOf(retired))
                             : tr("Retire %1 instrument(s)", nullptr, pluralOf(retired));
                return text.arg(formatCount(retired));
            },
        .forecast = [this](const Outcome& rehearsed) { return forecastText(rehearsed); },
        .reason = [this] { return whyNot(); },
        .calm = {&NothingToCommit, &AlreadyCommitted},
        .calmly = nothingText};
    m_act = new ComplianceAct(desk().workplace(), u"CommitComplianceRun"_s, words, this);
    connect(m_act, &ComplianceAct::rehearsed, this, &ComplianceSurrender::take);
}

QString ComplianceSurrender::nothingText(const Problems& found)
{
    const bool isDone = std::all_of(found.begin() + 1, found.end(), [](const Problem& each) {
        return each.type == &AlreadyCommitted;
    });
    return isDone && found.size() > 1
               ? tr("All of this preview has been surrendered; what was retired is under Result. "
                    "After a correction, make a new preview.")
               : problemText(found.first());
}

QString ComplianceSurrender::forecastText(const Outcome& rehearsed) const
{
    const auto figure = [&rehearsed](const QString& name) {
        return rehearsed.made.value(name).toInteger();
    };
    const qint64 entities = figure(u"entities"_s);
    QStringList sentences{tr("%1 entity(ies) would surrender: %2 instruments retired, %3 missing.",
                             nullptr,
                             pluralOf(entities))
                              .arg(formatCount(entities),
                                   formatCount(figure(u"retired"_s)),
                                   formatCount(figure(u"shortfall"_s)))};
    if (m_late > 0) {
        sentences.append(
            tr("Late obligations of %1 instrument(s) would follow.", nullptr, pluralOf(m_late))
                .arg(formatCount(m_late)));
    }
    if (const qint64 leftOut = figure(u"left_out"_s); leftOut > 0) {
        sentences.append(
            tr("%1 entity(ies) would be left out, listed below.", nullptr, pluralOf(leftOut))
                .arg(formatCount(leftOut)));
    }
    return sentences.join(u' ');
}

QString ComplianceSurrender::whyNot() const
{
    const auto& event = desk().current();
    if (!event) {
        return tr("Choose an event first.");
    }
    if (!desk().preview()) {
        return tr("Make a preview first; the surrender retires what a preview planned.");
    }
    if (const QString reason = tooEarlyReason(*event, desk().now()); !reason.isEmpty()) {
        return reason;
    }
    const auto waiting = desk().waitingFor(u"CommitComplianceRun"_s);
    return waiting
               ? tr("Proposal %1 to surrender waits for a decision.").arg(QString::number(*waiting))
               : QString();
}

QString ComplianceSurrender::title(const ComplianceDesk&)
{
    return tr("Surrender");
}

QString ComplianceSurrender::approvers() const
{
    return m_approvers->text();
}

bool ComplianceSurrender::isLoaded() const
{
    return !m_act->isBusy();
}

void ComplianceSurrender::refresh()
{
    showWords();
    const std::optional<PreviewRow> preview = desk().preview();
    if (!desk().current() || !preview) {
        m_act->clear();
        take({});
        return;
    }
    // Only what this rehearsal would add: what stands already has an older entry.
    const qint64 next = link().about().head.number() + 1;
    const auto newRows = [this, next](const QString& name, const QString& sort, int limit) {
        ViewRequest request;
        request.view = name;
        request.filters = desk().ofEvent();
        request.filters.append({u"since"_s, Comparison::GreaterOrEqual, next});
        request.sort = sort;
        request.descending = true;
        request.limit = limit;
        request.totals = true;
        return request;
    };
    m_act->prepare({{u"preview"_s, preview->id}},
                   {newRows(u"runs"_s, u"obligation"_s, MostNames),
                    newRows(u"penalties"_s, u"late_obl"_s, 1)});
}

void ComplianceSurrender::take(const QList<Result<Page>>& pages)
{
    m_runs = pages.isEmpty() ? QList<QCborMap>() : recordsOf(pages.at(0));
    m_late = pages.size() < 2 ? 0 : total(pages.at(1), u"late_obl"_s);
    m_rows->setCount(static_cast<int>(m_runs.size()));
    m_names->setVisible(!m_runs.isEmpty());
    fitColumns(*m_names);
}

void ComplianceSurrender::showWords()
{
    const std::optional<PreviewRow> preview = desk().preview();
    const auto madeAt = preview ? Instant::parse(preview->madeAt) : Result<Instant>(Instant(0));
    m_subject->setText(preview ? tr("Preview %1 of %2")
                                     .arg(QString::number(preview->id),
                                          madeAt ? instantText(*madeAt) : preview->madeAt)
                               : QString());
    m_subject->setVisible(preview.has_value());
    m_decide->setVisible(desk().waitingFor(u"CommitComplianceRun"_s).has_value());
    m_approvers->setText(
        tr("Nothing is retired before another person approves it, in the role: %1.")
            .arg(approverRoles(Action::SurrenderRun)));
}

void ComplianceSurrender::retranslate()
{
    m_decide->setText(tr("Go to the decision"));
    m_names->setAccessibleName(tr("What would be retired, by entity"));
    m_rows->retranslate();
    fitColumns(*m_names);
    showWords();
}

}  // namespace citss
