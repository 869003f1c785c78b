// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/account_statement.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/view_table.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QDateEdit* makeDay(const QString& name, QWidget* parent)
{
    auto* const day = new QDateEdit(parent);
    day->setObjectName(name);
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    day->setCalendarPopup(true);
    return day;
}

}  // namespace

AccountStatement::AccountStatement(RegistryLink& link, ViewTable* list, QWidget* parent)
    : QWidget(parent),
      m_link(link),
      m_list(list),
      m_label(new QLabel(this)),
      m_period(new QComboBox(this)),
      m_fromLabel(new QLabel(this)),
      m_from(makeDay(u"statementFrom"_s, this)),
      m_toLabel(new QLabel(this)),
      m_to(makeDay(u"statementTo"_s, this))
{
    setObjectName(u"accountStatement"_s);
    m_period->setObjectName(u"statementPeriod"_s);
    m_label->setBuddy(m_period);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    auto* const head = new QWidget(this);
    head->setObjectName(u"actHead"_s);
    auto* const choices = new FlowLayout(head);
    choices->setContentsMargins(16, 8, 16, 8);
    choices->setSpacing(8);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_label, m_period, m_fromLabel, m_from, m_toLabel, m_to}) {
        choices->addWidget(each);
    }
    choices->addStretch();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_list, 1);
    for (int i = 0; i <= static_cast<int>(Period::Chosen); ++i) {
        m_period->addItem(QString());
    }
    retranslate();
    showPeriod();
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        showPeriod();
        ask();
    });
    for (QDateEdit* day : {m_from, m_to}) {
        connect(day, &QDateEdit::dateChanged, this, &AccountStatement::ask);
    }
    connect(&link, &RegistryLink::momentChanged, this, [this] {
        showPeriod();
        ask();
    });
}

QDate AccountStatement::today() const
{
    const Moment& moment = m_link.moment();
    const Instant now = moment.time ? *moment.time : m_link.about().now;
    return QDate::fromString(now.text().left(10), Qt::ISODate);
}

void AccountStatement::choosePeriod(Period period)
{
    m_period->setCurrentIndex(static_cast<int>(period));
}

/// The days of the chosen period; the person's own stay as they are.
void AccountStatement::showPeriod()
{
    const auto period = static_cast<Period>(m_period->currentIndex());
    const QDate day = today();
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    switch (period) {
        case Period::ThisYear:
            m_from->setDate(QDate(day.year(), 1, 1));
            m_to->setDate(QDate(day.year(), 12, 31));
            break;
        case Period::LastYear:
            m_from->setDate(QDate(day.year() - 1, 1, 1));
            m_to->setDate(QDate(day.year() - 1, 12, 31));
            break;
        case Period::Days30:
            m_from->setDate(day.addDays(-30));
            m_to->setDate(day);
            break;
        case Period::Everything:
        case Period::Chosen:
            break;
    }
    for (QWidget* each : std::initializer_list<QWidget*>{m_fromLabel, m_from, m_toLabel, m_to}) {
        each->setVisible(period != Period::Everything);
    }
    m_from->setReadOnly(period != Period::Chosen);
    m_to->setReadOnly(period != Period::Chosen);
}

QDate AccountStatement::from() const
{
    const bool isOpen = m_period->currentIndex() == static_cast<int>(Period::Everything);
    return isOpen ? QDate() : m_from->date();
}

QDate AccountStatement::to() const
{
    const bool isOpen = m_period->currentIndex() == static_cast<int>(Period::Everything);
    return isOpen ? QDate() : m_to->date();
}

void AccountStatement::showAccount(const QString& account)
{
    m_account = account;
    ask();
}

void AccountStatement::ask()
{
    if (!m_account.isEmpty()) {
        // An invalid day is no text: that end of the period stays open.
        m_list->setFixedFilters(
            {{u"account_no"_s, Comparison::Equal, m_account},
             {u"period_from"_s, Comparison::Equal, from().toString(Qt::ISODate)},
             {u"period_to"_s, Comparison::Equal, to().toString(Qt::ISODate)}});
    }
}

void AccountStatement::load()
{
    m_list->load();
}

bool AccountStatement::isLoaded() const
{
    return m_list->model().isAnswered();
}

void AccountStatement::retranslate()
{
    const std::array<QString, 5> titles = {tr("This year"),
                                           tr("Last year"),
                                           tr("The last 30 days"),
                                           tr("From the beginning"),
                                           tr("Days that I choose")};
    for (int i = 0; i < m_period->count(); ++i) {
        m_period->setItemText(i, titles.at(static_cast<size_t>(i)));
    }
    m_label->setText(tr("Period"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
}

}  // namespace citss
