// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entity_page.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/pages/entity_compliance.h"
#include "ui/pages/entity_overview.h"
#include "ui/pages/entity_readiness.h"
#include "ui/pages/holdings_panel.h"
#include "ui/pages/record_head.h"
#include "ui/pages/record_rows.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/view_table.h"

#include <QTabWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// An event that is due within these days is told.
constexpr qint64 NearDays = 30;
constexpr qint64 DayMilliseconds = 86'400'000;

}  // namespace

EntityPage::EntityPage(const Workplace& workplace, QWidget* parent)
    : TabbedRecordPage(workplace, parent),
      m_entity(makeRows(u"entities"_s)),
      m_states(makeRows(u"entity_changes"_s)),
      m_accounts(makeRows(u"account_balances"_s)),
      m_holdings(makeRows(u"holdings"_s)),
      m_obligations(makeRows(u"obligations"_s)),
      m_runs(makeRows(u"runs"_s)),
      m_sides(makeRows(u"side_obligations"_s))
{
    setObjectName(u"entityPage"_s);
    m_states->setOrder(u"entry"_s, true);
    makeParts();
    makeActions(FieldKind::Entity);
    connect(&head(), &RecordHead::linkFollowed, this, [this](const QString& jurisdiction) {
        Q_EMIT viewRequested(u"jurisdictions"_s,
                             {{u"jurisdiction"_s, Comparison::Equal, jurisdiction}});
    });
    retranslate();
}

void EntityPage::makeParts()
{
    m_overview = new EntityOverview(
        link(), {.holdings = m_holdings, .obligations = m_obligations, .runs = m_runs}, &parts());
    addPart({.name = u"overview"_s,
             .widget = m_overview,
             .title = [] { return tr("Overview"); },
             .load = [] {},
             .isLoaded = [] { return true; }});
    addList(u"entity_facilities"_s,
            {u"of_entity"_s, u"jurisdiction"_s},
            QT_TRANSLATE_NOOP("Label", "Facilities"),
            u"of_entity"_s);
    addList(u"account_balances"_s,
            {u"entity_id"_s, u"jurisdiction"_s, u"seq"_s},
            QT_TRANSLATE_NOOP("Label", "Accounts"));
    if (m_holdings->mayRead()) {
        makeHoldings();
    }
    if (m_obligations->mayRead()) {
        makeCompliance();
    }
    ViewTable* const history = addList(u"entity_changes"_s,
                                       {u"entity_id"_s, u"jurisdiction"_s},
                                       QT_TRANSLATE_NOOP("Label", "History"));
    history->table().sortByColumn(history->model().section(u"entry"_s), Qt::DescendingOrder);
    addDocuments(u"ENTITY"_s);
    connect(m_overview,
            &EntityOverview::partRequested,
            this,
            [this](const QString& part, const QString& category) {
                openPart(part);
                if (part == u"compliance"_s) {
                    m_compliance->chooseEvent(category);
                } else {
                    findChild<HoldingsPanel*>()->chooseVintage(category);
                }
            });
}

void EntityPage::makeHoldings()
{
    ViewTable* const list =
        makeList(u"holdings"_s, {u"entity_id"_s, u"jurisdiction"_s, u"entry"_s}, this);
    auto* const panel = new HoldingsPanel(link(), *m_holdings, list, &parts());
    addPart({.name = u"holdings"_s,
             .widget = panel,
             .title = [] { return labelText(QT_TRANSLATE_NOOP("Label", "Holdings")); },
             .load = [list] { list->load(); },
             .isLoaded = [list] { return list->model().isAnswered(); }});
}

void EntityPage::makeCompliance()
{
    const QStringList same{u"entity_id"_s, u"legal_name"_s, u"jurisdiction"_s};
    QList<EntityCompliance::Item> lists;
    for (const char* const view :
         {"obligations", "emissions", "runs", "run_limits", "penalties", "side_obligations"}) {
        const View* const found = link().catalogue().view(QLatin1String(view));
        lists.append({makeList(QLatin1String(view), same, this), found->title});
    }
    m_compliance = new EntityCompliance(workplace(), lists, &parts());
    connect(m_compliance, &EntityCompliance::changed, this, &EntityPage::showHead);
    addPart({.name = u"compliance"_s,
             .widget = m_compliance,
             .title = [] { return labelText(QT_TRANSLATE_NOOP("Label", "Compliance")); },
             .load = [this] { m_compliance->load(); },
             .isLoaded = [this] { return m_compliance->isLoaded(); }});
}

bool EntityPage::isLoaded() const
{
    return TabbedRecordPage::isLoaded() && (m_compliance == nullptr || m_compliance->isLoaded());
}

QCborMap EntityPage::known() const
{
    return m_entity->records().isEmpty() ? QCborMap() : m_entity->records().first();
}

void EntityPage::showHead()
{
    const QCborMap entity = known();
    if (m_compliance != nullptr && !entity.isEmpty() && m_obligations->isLoaded()) {
        m_compliance->showEntity(recordId(),
                                 entity.value(u"legal_name"_s).toString(),
                                 entity.value(u"jurisdiction"_s).toString(),
                                 *m_obligations);
    }
    const QString name = entity.value(u"legal_name"_s).toString();
    head().setTitle(name.isEmpty() ? recordId() : tr("%1 · %2").arg(recordId(), name));
    if (entity.isEmpty()) {
        head().setStanding(
            m_entity->isLoaded() ? tr("There is no such entity at this moment.") : QString(),
            false);
        head().setFacts({});
        head().setWarnings({});
        return;
    }
    head().setStanding(standing(), entity.value(u"entity_status"_s).toString() == u"ACTIVE"_s);
    QList<RecordFact> facts;
    for (const char* const column :
         {"operating_name", "entity_class", "jurisdiction", "registered_on", "ghg_ids"}) {
        const QString key = QLatin1String(column);
        const bool isLink = key == u"jurisdiction"_s;
        facts.append({.caption = labelText(m_entity->view().column(key)->title),
                      .value = m_entity->text(key),
                      .target = isLink ? m_entity->text(key) : QString()});
    }
    head().setFacts(facts);
    head().setWarnings(warnings());
    Q_EMIT titleChanged();
}

QString EntityPage::standing() const
{
    const QString state = m_entity->text(u"entity_status"_s);
    const QList<QCborMap>& changes = m_states->records();
    const auto last = std::find_if(changes.begin(), changes.end(), [](const QCborMap& change) {
        return change.value(u"field"_s).toString() == u"STATE"_s;
    });
    QString sentence = state;
    if (last != changes.end()) {
        const qsizetype row = last - changes.begin();
        const QString person = m_states->text(u"person_name"_s, row);
        const QString at = m_states->text(u"at"_s, row);
        sentence = person.isEmpty() ? tr("%1 since %2.").arg(state, at)
                                    : tr("%1 since %2, by %3.").arg(state, at, person);
    }
    const QString reason = m_entity->text(u"reason"_s);
    return reason.isEmpty() ? sentence : tr("%1 Reason: %2").arg(sentence, reason);
}

QStringList EntityPage::warnings() const
{
    return accountWarnings() + complianceWarnings();
}

QStringList EntityPage::accountWarnings() const
{
    QStringList sentences;
    if (m_accounts->mayRead() && m_accounts->isLoaded() && m_accounts->records().isEmpty()) {
        sentences.append(tr("It has no account: it can hold nothing and meet no obligation."));
    }
    for (qsizetype i = 0; i < m_accounts->records().size(); ++i) {
        const QString state = m_accounts->records().at(i).value(u"account_status"_s).toString();
        if (state != u"OPEN"_s && state != u"CLOSED"_s) {
            sentences.append(tr("Account %1: %2.")
                                 .arg(m_accounts->text(u"account_no"_s, i),
                                      m_accounts->text(u"account_status"_s, i)));
        }
    }
    return sentences;
}

QStringList EntityPage::complianceWarnings() const
{
    QStringList sentences;
    if (m_compliance == nullptr) {
        return sentences;
    }
    const EntityReadiness& readiness = m_compliance->readiness();
    if (readiness.shortfall().value_or(0) > 0) {
        sentences.append(tr("It would be short by %1 instruments at %2.")
                             .arg(formatCount(*readiness.shortfall()), readiness.eventId()));
    }
    const qint64 now = link().about().now.milliseconds();
    for (const ComplianceEventRow& event : m_compliance->openEvents()) {
        const qint64 left = event.deadline ? event.deadline->milliseconds() - now : -1;
        if (event.deadline && left <= 0) {
            sentences.append(
                tr("The deadline of %1 has passed; its surrender is still to come.").arg(event.id));
        } else if (event.deadline && left < NearDays * DayMilliseconds) {
            const int days = static_cast<int>((left + DayMilliseconds - 1) / DayMilliseconds);
            sentences.append(tr("%1 is due within %n day(s): %2.", nullptr, days)
                                 .arg(event.id, instantText(*event.deadline)));
        }
    }
    if (const qint64 open = m_sides->sum(u"open"_s); open > 0) {
        sentences.append(tr("Side obligations are open: %1 instruments.").arg(formatCount(open)));
    }
    return sentences;
}

void EntityPage::retranslate()
{
    m_overview->retranslate();
    if (auto* const panel = findChild<HoldingsPanel*>()) {
        panel->retranslate();
    }
    if (m_compliance != nullptr) {
        m_compliance->retranslate();
    }
    TabbedRecordPage::retranslate();
}

}  // namespace citss
