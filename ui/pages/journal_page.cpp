// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journal_page.h"

#include "core/base/code.h"
#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/pages/entry_panel.h"
#include "ui/shell/view_export.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/two_parts.h"
#include "ui/widgets/view_table.h"
#include "ui/widgets/when_done.h"

#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int TypingPause = 250;  // milliseconds

QDate typedDate(const QLineEdit& edit)
{
    return QDate::fromString(edit.text().trimmed(), Qt::ISODate);
}

}  // namespace

JournalPage::JournalPage(const Workplace& workplace, QWidget* parent)
    : NavigablePage(parent), m_workplace(workplace)
{
    setObjectName(u"journalPage"_s);
    build();
    fillKinds();
    retranslate();
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &JournalPage::applyFilters);
    // Whatever changes is an entry of the journal.
    connect(&workplace.link, &RegistryLink::changed, this, [this](const QStringList& topics) {
        if (!topics.contains(u"journal"_s) && m_workplace.link.moment().isNow() &&
            table().model().state() != ViewModel::State::Waiting) {
            table().model().reload();
        }
    });
}

void JournalPage::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilters());
    m_tables = new QStackedWidget(this);
    m_all = makeTable("journal");
    m_ofRecord = makeTable("record_entries");
    m_entry = new EntryPanel(m_workplace, this);
    connect(m_entry, &EntryPanel::linkFollowed, this, &NavigablePage::viewRequested);
    auto* const parts = makeTwoParts(Qt::Vertical, {m_tables, 330, 3}, {m_entry, 300, 2}, this);
    layout->addWidget(parts, 1);
}

QWidget* JournalPage::makeFilters()
{
    auto* const head = new QWidget(this);
    head->setObjectName(u"pageHead"_s);
    auto* const layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    auto* const line = new FlowLayout;
    line->setSpacing(8);
    const auto makeEdit = [this, head, line](const QString& name, int stretch) {
        auto* const edit = new QLineEdit(head);
        edit->setObjectName(name);
        edit->setClearButtonEnabled(true);
        line->addWidget(edit, stretch);
        connect(edit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
        return edit;
    };
    m_record = makeEdit(u"journalRecord"_s, 3);
    m_person = makeEdit(u"journalPerson"_s, 2);
    m_kind = new QComboBox(head);
    m_kind->setObjectName(u"journalKind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(18);
    line->addWidget(m_kind, 3);
    connect(m_kind, &QComboBox::activated, this, &JournalPage::applyFilters);
    m_from = makeEdit(u"journalFrom"_s, 2);
    m_to = makeEdit(u"journalTo"_s, 2);
    m_clear = new QPushButton(head);
    m_clear->setObjectName(u"journalClear"_s);
    m_verify = new QPushButton(head);
    m_verify->setObjectName(u"journalVerify"_s);
    m_verify->setVisible(m_workplace.journalCheck != nullptr);
    line->addWidget(m_clear);
    line->addWidget(m_verify);
    layout->addLayout(line);
    m_progress = new ProgressPanel(head);
    layout->addWidget(m_progress);
    m_verdict = new QLabel(head);
    m_verdict->setObjectName(u"journalVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->hide();
    layout->addWidget(m_verdict);
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verify);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        for (QLineEdit* edit : {m_record, m_person, m_from, m_to}) {
            edit->clear();
        }
        m_kind->setCurrentIndex(0);
        applyFilters();
    });
    return head;
}

ViewTable* JournalPage::makeTable(const char* view)
{
    const View& found = *m_workplace.link.catalogue().view(QLatin1String(view));
    auto* const table = new ViewTable(m_workplace.link, found, m_tables);
    m_tables->addWidget(table);
    for (const char* column : {"record", "command", "hash"}) {
        if (const int section = table->model().section(QLatin1String(column)); section >= 0) {
            table->hideColumn(section);
        }
    }
    table->table().sortByColumn(table->model().section(u"number"_s), Qt::DescendingOrder);
    connect(table, &ViewTable::selectionChanged, this, &JournalPage::showSelection);
    connect(&table->model(), &ViewModel::stateChanged, this, &JournalPage::chooseAwaited);
    serveTable(*table, m_workplace);
    return table;
}

QString JournalPage::title() const
{
    return titleText("Journal");
}

void JournalPage::enter()
{
    table().load();
}

ViewTable& JournalPage::table() const
{
    return *static_cast<ViewTable*>(m_tables->currentWidget());
}

bool JournalPage::isLoaded() const
{
    return table().model().isAnswered() && m_entry->isLoaded();
}

bool JournalPage::openView(const QString& view, const QList<Filter>& filters)
{
    if (view == u"record_entries"_s && filters.size() == 1) {
        m_record->setText(filters.first().value.toString());
        applyFilters();
        return true;
    }
    if (view != u"journal"_s) {
        return false;
    }
    m_tables->setCurrentWidget(m_all);
    enter();
    for (const Filter& filter : filters) {
        if (filter.column == u"number"_s) {
            choose(filter.value.toVariant().toLongLong());
        } else {
            m_all->setFilter(filter.column, filter.value.toVariant().toString());
        }
    }
    return true;
}

/// The entry in full, wherever the list stands; its row as well, where it is at hand.
void JournalPage::choose(qint64 number)
{
    m_awaited = number;
    m_entry->showEntry(number);
    chooseAwaited();
}

void JournalPage::chooseAwaited()
{
    ViewModel& model = table().model();
    for (int row = 0; m_awaited != 0 && row < model.rowCount(); ++row) {
        if (model.record(row).value(u"number"_s).toInteger() == m_awaited) {
            m_awaited = 0;
            table().table().selectRow(row);
        }
    }
}

void JournalPage::showSelection()
{
    const QList<QCborMap> rows = table().selection();
    if (rows.size() == 1) {
        m_entry->showEntry(rows.first().value(u"number"_s).toInteger());
    }
}

QString JournalPage::typedRecord() const
{
    const QString typed = m_record->text().trimmed();
    const bool isCode = EntityId::parse(typed.toUpper()) || AccountNumber::parse(typed.toUpper());
    return isCode ? typed.toUpper() : typed;
}

QList<Filter> JournalPage::typedFilters() const
{
    QList<Filter> filters;
    if (const QString person = m_person->text().trimmed(); !person.isEmpty()) {
        filters.append({u"person"_s, Comparison::Contains, person});
    }
    if (const QString command = m_kind->currentData().toString(); !command.isEmpty()) {
        filters.append({u"command"_s, Comparison::Equal, command});
    }
    if (const QDate from = typedDate(*m_from); from.isValid()) {
        filters.append({u"at"_s, Comparison::GreaterOrEqual, from.toString(Qt::ISODate)});
    }
    if (const QDate to = typedDate(*m_to); to.isValid()) {
        filters.append({u"at"_s, Comparison::Less, to.addDays(1).toString(Qt::ISODate)});
    }
    return filters;
}

void JournalPage::applyFilters()
{
    for (QLineEdit* edit : {m_from, m_to}) {
        const bool isFine = edit->text().trimmed().isEmpty() || typedDate(*edit).isValid();
        edit->setToolTip(isFine ? QString() : tr("A date is expected: 2026-01-31."));
        edit->setAccessibleDescription(edit->toolTip());
    }
    const QString record = typedRecord();
    m_tables->setCurrentWidget(record.isEmpty() ? m_all : m_ofRecord);
    QList<Filter> filters = typedFilters();
    if (!record.isEmpty()) {
        filters.prepend({u"record"_s, Comparison::Equal, record});
    }
    table().setFixedFilters(filters);
    table().load();
}

void JournalPage::fillKinds()
{
    const QString chosen = m_kind->currentData().toString();
    QMap<QString, QString> titles;
    for (const auto& command : m_workplace.link.catalogue().commands) {
        if (!command->info().rehearsalOnly) {
            titles.insert(titleText(command->info().title), QLatin1String(command->info().name));
        }
    }
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QString());
    for (auto it = titles.constBegin(); it != titles.constEnd(); ++it) {
        m_kind->addItem(it.key(), it.value());
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
}

void JournalPage::verify()
{
    if (!m_workplace.journalCheck || m_progress->isRunning()) {
        return;
    }
    m_found.reset();
    showVerdict();
    m_verify->setEnabled(false);
    const std::shared_ptr<Progress> progress = m_progress->start();
    const JournalCheck check = m_workplace.journalCheck;
    whenDone(m_workplace.link.work<JournalVerdict>(
                 [check, progress](Registry& registry) { return check(registry, *progress); }),
             this,
             [this](const JournalVerdict& verdict) {
                 m_progress->finish();
                 m_verify->setEnabled(true);
                 m_found = verdict;
                 showVerdict();
             });
}

void JournalPage::showVerdict()
{
    m_verdict->setVisible(m_found.has_value());
    if (!m_found) {
        m_verdict->clear();
        return;
    }
    const QString upTo = formatCount(m_found->upTo);
    QStringList checks;
    for (const char* check : std::as_const(m_found->checks)) {
        checks.append(labelText(check));
    }
    QStringList lines;
    if (m_found->cancelled) {
        lines.append(tr("Cancelled; the chain was recomputed up to entry %1.").arg(upTo));
    } else if (m_found->problems.isEmpty()) {
        lines.append(tr("✓ Verified up to entry %1, nothing wrong.").arg(upTo));
    } else {
        lines.append(tr("✕ Something is wrong:"));
    }
    for (const Problem& problem : std::as_const(m_found->problems)) {
        lines.append(problemText(problem));
    }
    lines.append(tr("Looked at: %1.").arg(checks.join(u", "_s)));
    m_verdict->setText(lines.join(u'\n'));
}

QString JournalPage::verdictText() const
{
    return m_verdict->text();
}

void JournalPage::retranslate()
{
    m_record->setPlaceholderText(tr("Record: WA1001"));
    m_record->setAccessibleName(tr("Entries about a record"));
    m_record->setToolTip(tr("The identifier of an entity, account, facility, event or person"));
    m_person->setPlaceholderText(tr("Person"));
    m_person->setAccessibleName(tr("Entries by a person"));
    m_kind->setAccessibleName(tr("Entries of a kind"));
    m_from->setPlaceholderText(tr("From (date)"));
    m_from->setAccessibleName(tr("Entries from a date on"));
    m_to->setPlaceholderText(tr("To (date)"));
    m_to->setAccessibleName(tr("Entries up to a date"));
    m_clear->setText(tr("Clear"));
    m_verify->setText(tr("Verify"));
    m_verify->setToolTip(tr("Recompute the chain and look at everything that follows from it."));
    showVerdict();
    Q_EMIT titleChanged();
}

void JournalPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillKinds();
        retranslate();
    }
    NavigablePage::changeEvent(event);
}

}  // namespace citss
