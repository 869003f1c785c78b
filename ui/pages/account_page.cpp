// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/account_page.h"

#include "core/accounts/account_rules.h"
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/pages/account_contents.h"
#include "ui/pages/account_statement.h"
#include "ui/pages/block_lanes.h"
#include "ui/pages/record_head.h"
#include "ui/pages/record_links.h"
#include "ui/pages/record_rows.h"
#include "ui/widgets/view_table.h"

#include <QTabWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// The value of an enumeration by its code, if it is one.
template <typename E>
std::optional<E> valueOf(const QString& code)
{
    const std::span<const Choice> choices = EnumChoices<E>::choices();
    for (size_t i = 0; i < choices.size(); ++i) {
        if (code == QLatin1String(choices[i].code)) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

}  // namespace

AccountPage::AccountPage(const Workplace& workplace, QWidget* parent)
    : TabbedRecordPage(workplace, parent),
      m_account(makeRows(u"accounts"_s)),
      m_states(makeRows(u"account_states"_s)),
      m_balance(makeRows(u"account_balances"_s)),
      m_holdings(makeRows(u"holdings"_s))
{
    setObjectName(u"accountPage"_s);
    m_states->setOrder(u"since"_s, true);
    makeParts();
    makeActions(FieldKind::Account);
    connect(&head(), &RecordHead::linkFollowed, this, [this](const QString& target) {
        const bool isEntity = target == m_account->text(u"entity_id"_s);
        Q_EMIT viewRequested(
            isEntity ? u"entities"_s : u"jurisdictions"_s,
            {{isEntity ? u"entity_id"_s : u"jurisdiction"_s, Comparison::Equal, target}});
    });
    retranslate();
}

void AccountPage::makeParts()
{
    const QStringList same{
        u"account_no"_s, u"account_type"_s, u"jurisdiction"_s, u"entity_id"_s, u"entry"_s};
    ViewTable* const holdings = makeList(u"holdings"_s, same + QStringList{u"issuer"_s}, this);
    m_contents = new AccountContents(link(), *m_holdings, holdings, &parts());
    connect(m_contents, &AccountContents::serialsFollowed, this, [this](const LaneBlock& block) {
        const RecordPlace place = placeOfSerials(block.series, block.first, block.last);
        Q_EMIT viewRequested(place.view, place.filters);
    });
    addPart({.name = u"holdings"_s,
             .widget = m_contents,
             .title = [] { return labelText(QT_TRANSLATE_NOOP("Label", "Holdings")); },
             .load = [this] { m_contents->load(); },
             .isLoaded = [this] { return m_contents->isLoaded(); }});
    addList(u"blocks"_s, same, QT_TRANSLATE_NOOP("Label", "Serial blocks"));
    ViewTable* const statement = makeList(u"account_statement"_s,
                                          {u"account_no"_s,
                                           u"jurisdiction"_s,
                                           u"period_from"_s,
                                           u"period_to"_s,
                                           u"purpose"_s,
                                           u"command"_s,
                                           u"issuer"_s},
                                          this);
    m_statement = new AccountStatement(link(), statement, &parts());
    addPart({.name = u"statement"_s,
             .widget = m_statement,
             .title = [] { return tr("Statement"); },
             .load = [this] { m_statement->load(); },
             .isLoaded = [this] { return m_statement->isLoaded(); }});
    ViewTable* const history = addList(u"account_changes"_s,
                                       {u"account_no"_s, u"jurisdiction"_s},
                                       QT_TRANSLATE_NOOP("Label", "History"));
    if (history != nullptr) {
        history->table().sortByColumn(history->model().section(u"entry"_s), Qt::DescendingOrder);
    }
    addDocuments(u"ACCOUNT"_s);
}

void AccountPage::showRecord(const QString& id)
{
    m_contents->showAccount(id);
    TabbedRecordPage::showRecord(id);
    m_statement->showAccount(id);
}

QCborMap AccountPage::known() const
{
    return m_account->records().isEmpty() ? QCborMap() : m_account->records().first();
}

void AccountPage::showHead()
{
    const QCborMap account = known();
    if (account.isEmpty()) {
        head().setTitle(recordId());
        head().setStanding(
            m_account->isLoaded() ? tr("There is no such account at this moment.") : QString(),
            false);
        head().setFacts({});
        head().setWarnings({});
        return;
    }
    head().setTitle(tr("%1 · %2").arg(recordId(), m_account->text(u"account_type"_s)));
    head().setStanding(standing(), account.value(u"account_status"_s).toString() == u"OPEN"_s);
    head().setFacts(facts());
    head().setWarnings(warnings());
    Q_EMIT titleChanged();
}

QList<RecordFact> AccountPage::facts() const
{
    const auto fact = [](const RecordRows& rows, const QString& column) {
        return RecordFact{.caption = labelText(rows.view().column(column)->title),
                          .value = rows.text(column)};
    };
    RecordFact owner = fact(*m_account, u"entity_id"_s);
    owner.target = owner.value;
    if (const QString name = m_account->text(u"legal_name"_s); !name.isEmpty()) {
        owner.value = tr("%1 (%2)").arg(name, owner.value);
    }
    owner.caption = tr("Owner");
    RecordFact jurisdiction = fact(*m_account, u"jurisdiction"_s);
    jurisdiction.target = jurisdiction.value;
    QList<RecordFact> facts{owner, fact(*m_account, u"account_name"_s), jurisdiction};
    for (const char* const column : {"opened_on", "closed_on"}) {
        facts.append(fact(*m_account, QLatin1String(column)));
    }
    for (const char* const column : {"qty", "qty_avail", "qty_pending", "qty_held"}) {
        facts.append(fact(*m_balance, QLatin1String(column)));
    }
    return facts;
}

QString AccountPage::standing() const
{
    const QString state = m_account->text(u"account_status"_s);
    const QString since = m_states->text(u"at"_s);
    QString sentence = since.isEmpty() ? state : tr("%1 since %2.").arg(state, since);
    if (const QString reason = m_account->text(u"reason"_s); !reason.isEmpty()) {
        sentence = tr("%1 Reason: %2").arg(sentence, reason);
    }
    const auto type = valueOf<AccountType>(known().value(u"account_type"_s).toString());
    if (type && isTerminal(*type)) {
        return sentence + u' ' + tr("What lies here never leaves again.");
    }
    if (type == AccountType::Compliance) {
        return sentence + u' ' +
               tr("What lies here leaves only by a surrender or by order of the regulator.");
    }
    return sentence;
}

QStringList AccountPage::warnings() const
{
    QStringList sentences;
    const auto state = valueOf<AccountState>(known().value(u"account_status"_s).toString());
    if (state && !mayReceive(*state, Mover::Entity)) {
        sentences.append(mayReceive(*state, Mover::Regulator)
                             ? tr("Its owner can move nothing here. The regulator still can, and a "
                                  "surrender still takes what it needs.")
                             : tr("Nothing can come in any more."));
    }
    const QString owner = known().value(u"entity_status"_s).toString();
    if (!owner.isEmpty() && owner != u"ACTIVE"_s) {
        sentences.append(
            tr("Its owner's registration: %1.").arg(m_account->text(u"entity_status"_s)));
    }
    if (m_balance->sum(u"qty_held"_s) > 0) {
        sentences.append(tr("Some of it is on hold and cannot move until it is released: %1.")
                             .arg(m_balance->text(u"qty_held"_s)));
    }
    return sentences;
}

void AccountPage::retranslate()
{
    m_contents->retranslate();
    m_statement->retranslate();
    TabbedRecordPage::retranslate();
}

}  // namespace citss
