// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/serial_trace_page.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "core/instruments/typed_serial.h"
#include "core/registry/page_records.h"
#include "ui/pages/record_panel.h"
#include "ui/pages/trace_timeline.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/view_export.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/two_parts.h"
#include "ui/widgets/view_table.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostStretches = 2000;
constexpr int MostNotes = 4;

QDateTime momentOf(const Value& value)
{
    const Result<Instant> instant = Instant::parse(value.toString());
    return instant ? QDateTime::fromMSecsSinceEpoch(instant->milliseconds(), Qt::UTC) : QDateTime();
}

bool isNow(const QCborMap& row)
{
    return !row.value(u"ended_by"_s).isInteger();
}

bool isTerminal(const QCborMap& row)
{
    const QString type = row.value(u"account_type"_s).toString();
    return type == u"RETIREMENT"_s || type == u"INVALIDATION"_s;
}

Filter equal(const QString& column, const Value& value)
{
    return {column, Comparison::Equal, value};
}

}  // namespace

SerialTracePage::SerialTracePage(const Workplace& workplace, QWidget* parent)
    : RecordPage(parent), m_workplace(workplace)
{
    setObjectName(u"serialTracePage"_s);
    build();
    retranslate();
    RegistryLink& link = m_workplace.link;
    const auto refresh = [this] {
        m_isStale = true;
        if (isVisible()) {
            enter();
        }
    };
    connect(&link, &RegistryLink::momentChanged, this, refresh);
    connect(&link, &RegistryLink::changed, this, [refresh](const QStringList& topics) {
        if (topics.contains(u"holdings"_s) || topics.contains(u"holds"_s) ||
            topics.contains(u"accounts"_s)) {
            refresh();
        }
    });
}

void SerialTracePage::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_timeline = new TraceTimeline(this);
    layout->addWidget(m_timeline);
    layout->addWidget(makeTable(), 1);
}

QWidget* SerialTracePage::makeHead()
{
    auto* const head = new QWidget(this);
    head->setObjectName(u"pageHead"_s);
    auto* const layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    const auto makeLabel = [head, words](const QString& name) {
        auto* const label = new QLabel(head);
        label->setObjectName(name);
        label->setWordWrap(true);
        words->addWidget(label);
        return label;
    };
    m_name = makeLabel(u"heading"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = makeLabel(u"traceState"_s);
    m_notes = makeLabel(u"traceNotes"_s);
    m_notes->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_notes, &QLabel::linkActivated, this, [this](const QString& target) {
        const QStringList parts = target.split(u'|');
        Q_EMIT viewRequested(parts.at(0), {equal(parts.at(1), parts.at(2))});
    });
    layout->addLayout(words, 1);
    m_hold = new QPushButton(head);
    m_hold->setObjectName(u"placeHold"_s);
    m_release = new QPushButton(head);
    m_release->setObjectName(u"releaseHold"_s);
    m_releases = new QMenu(m_release);
    layout->addWidget(m_hold, 0, Qt::AlignTop);
    layout->addWidget(m_release, 0, Qt::AlignTop);
    connect(m_hold, &QPushButton::clicked, this, [this] {
        openForm("PlaceHold", {{u"serials"_s, m_serial}});
    });
    connect(m_release, &QPushButton::clicked, this, [this] {
        const QList<QCborMap> holds = standing();
        openForm("ReleaseHold", {{u"hold"_s, holds.first().value(u"hold"_s)}});
    });
    return head;
}

QWidget* SerialTracePage::makeTable()
{
    RegistryLink& link = m_workplace.link;
    const View& view = *link.catalogue().view(u"serial_trace"_s);
    m_table = new ViewTable(link, view, this);
    m_record = new RecordPanel(link, view, this);
    for (const char* column : {"serial", "instrument", "vintage", "project_id", "command"}) {
        if (const int section = m_table->model().section(QLatin1String(column)); section >= 0) {
            m_table->hideColumn(section);
        }
    }
    auto* const parts = makeTwoParts(Qt::Horizontal, {m_table, 830, 1}, {m_record, 320}, this);
    connect(m_table, &ViewTable::selectionChanged, this, [this] {
        const QList<QCborMap> rows = m_table->selection();
        rows.size() == 1 ? m_record->showRecord(rows.first()) : m_record->clear();
    });
    connect(m_table, &ViewTable::rowActivated, this, [this](const QCborMap& row) {
        Q_EMIT viewRequested(u"accounts"_s, {equal(u"account_no"_s, row.value(u"account_no"_s))});
    });
    serveTable(*m_table, m_workplace);
    connect(m_record, &RecordPanel::linkFollowed, this, &NavigablePage::viewRequested);
    return parts;
}

void SerialTracePage::showRecord(const QString& id)
{
    const std::optional<SerialBlock> serial = typedSerial(id);
    const QString text = serial ? serial->text() : id.trimmed();
    if (text == m_serial) {
        return;
    }
    m_serial = text;
    m_isStale = true;
    m_rows.clear();
    m_holds.clear();
    m_retirements.clear();
    m_table->setFixedFilters({equal(u"serial"_s, m_serial)});
    retranslate();
}

QString SerialTracePage::title() const
{
    return m_serial.isEmpty() ? tr("Serial trace") : m_serial;
}

void SerialTracePage::enter()
{
    if (!m_isStale || m_serial.isEmpty()) {
        return;
    }
    m_isStale = false;
    m_table->load();
    read();
}

bool SerialTracePage::openView(const QString& view, const QList<Filter>& filters)
{
    if (view != u"serial_trace"_s || filters.size() != 1) {
        return false;
    }
    showRecord(filters.first().value.toString());
    enter();
    return true;
}

bool SerialTracePage::isLoaded() const
{
    return !m_isStale && m_answered == m_asked && m_table->model().isAnswered();
}

void SerialTracePage::read()
{
    ViewRequest request;
    request.view = u"serial_trace"_s;
    request.filters = {equal(u"serial"_s, m_serial)};
    request.limit = MostStretches;
    const int number = ++m_asked;
    whenDone(m_workplace.link.read(request), this, [this, number](const Result<Page>& page) {
        if (number != m_asked) {
            return;
        }
        m_answered = number;
        m_problems = page ? Problems() : page.error();
        m_isWhole = !page || page->next.isEmpty();
        m_rows = recordsOf(page);
        showTrace();
        readHolds();
        readRetirements();
    });
}

void SerialTracePage::readHolds()
{
    const std::optional<SerialBlock> serial = typedSerial(m_serial);
    if (!serial) {
        return;
    }
    ViewRequest request;
    request.view = u"holds"_s;
    request.filters = {equal(u"series"_s, serial->series().text()),
                       {u"serial_first"_s, Comparison::LessOrEqual, serial->range().last()},
                       {u"serial_last"_s, Comparison::GreaterOrEqual, serial->range().first()}};
    const int number = m_asked;
    whenDone(m_workplace.link.read(request), this, [this, number](const Result<Page>& page) {
        if (number == m_asked) {
            m_holds = recordsOf(page);
            showNotes();
            showActs();
        }
    });
}

void SerialTracePage::readRetirements()
{
    if (!m_workplace.link.rights(Action::ViewCompliance).view) {
        return;
    }
    ViewRequest request;
    request.view = u"serial_retirements"_s;
    request.filters = {equal(u"serial"_s, m_serial)};
    const int number = m_asked;
    whenDone(m_workplace.link.read(request), this, [this, number](const Result<Page>& page) {
        if (number == m_asked) {
            m_retirements = recordsOf(page);
            showNotes();
        }
    });
}

QString SerialTracePage::cell(const QCborMap& row, const char* column) const
{
    const View& view = m_table->model().view();
    return m_workplace.link.cellText().cell(*view.column(QLatin1String(column)),
                                            row.value(QLatin1String(column)));
}

QString SerialTracePage::holderText(const QCborMap& row) const
{
    QStringList parts = {
        cell(row, "account_no"), cell(row, "legal_name"), cell(row, "account_type")};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void SerialTracePage::showTrace()
{
    QList<TraceStretch> stretches;
    for (const QCborMap& row : std::as_const(m_rows)) {
        const QString serials =
            tr("%1 to %2").arg(cell(row, "serial_first"), cell(row, "serial_last"));
        const QString until =
            isNow(row) ? tr("still there") : tr("until %1").arg(cell(row, "to_at"));
        const bool isFree = row.value(u"state"_s).toString() == u"ACTIVE"_s;
        stretches.append({.lane = holderText(row),
                          .from = momentOf(row.value(u"from_at"_s)),
                          .to = momentOf(row.value(u"to_at"_s)),
                          .mark = cell(row, "change"),
                          .text = tr("%1 by entry %2 on %3: %4, numbers %5, %6, %7")
                                      .arg(cell(row, "change"),
                                           cell(row, "entry"),
                                           cell(row, "from_at"),
                                           holderText(row),
                                           serials,
                                           cell(row, "state"),
                                           until),
                          .state = isTerminal(row) ? TraceStretch::State::Ended
                                   : isFree        ? TraceStretch::State::Free
                                                   : TraceStretch::State::Bound});
    }
    const Instant now = m_workplace.link.about().now;
    QDateTime until = QDateTime::fromMSecsSinceEpoch(now.milliseconds(), Qt::UTC);
    if (const auto& time = m_workplace.link.moment().time) {
        until = QDateTime::fromMSecsSinceEpoch(time->milliseconds(), Qt::UTC);
    }
    m_timeline->setStretches(stretches, until);
    m_timeline->setVisible(!stretches.isEmpty());
    showState();
    showActs();
}

void SerialTracePage::showState()
{
    QMap<QString, qint64> places;
    for (const QCborMap& row : std::as_const(m_rows)) {
        if (isNow(row)) {
            places[tr("%1 (%2)").arg(holderText(row), cell(row, "state"))] +=
                row.value(u"qty"_s).toInteger();
        }
    }
    if (!m_problems.isEmpty()) {
        m_state->setText(problemText(m_problems.first()));
    } else if (!typedSerial(m_serial)) {
        m_state->setText(tr("“%1” is no serial number. One looks like WA-A-2024-000000000123, a "
                            "range like WA-A-2024-000000000001..000000000250.")
                             .arg(m_serial));
    } else if (places.isEmpty()) {
        m_state->setText(m_answered == 0 ? tr("Reading…")
                                         : tr("No such number has been issued by the moment shown, "
                                              "or it is nowhere where you may look."));
    } else if (places.size() == 1) {
        m_state->setText(
            tr("%1 in %2")
                .arg(tr("%Ln instrument(s)", nullptr, static_cast<int>(places.first())),
                     places.firstKey()));
    } else {
        m_state->setText(tr(
            "In %n places now; the table tells which", nullptr, static_cast<int>(places.size())));
    }
    if (!m_isWhole) {
        m_state->setText(m_state->text() + u' ' +
                         tr("Drawn are the first %n stretches; the table has all of them.",
                            nullptr,
                            static_cast<int>(m_rows.size())));
    }
}

QString SerialTracePage::stateText() const
{
    return m_state->text();
}

QList<QCborMap> SerialTracePage::standing() const
{
    QList<QCborMap> found;
    std::copy_if(m_holds.begin(), m_holds.end(), std::back_inserter(found), [](const auto& hold) {
        return hold.value(u"state"_s).toString() == u"STANDING"_s;
    });
    return found;
}

void SerialTracePage::showNotes()
{
    const auto anchor = [](const QString& view, const QString& column, const QString& id) {
        return u"<a href=\"%1|%2|%3\">%3</a>"_s.arg(view, column, id.toHtmlEscaped());
    };
    QStringList notes;
    for (const QCborMap& hold : standing()) {
        notes.append(
            tr("On hold %1: %2")
                .arg(anchor(
                         u"holds"_s, u"hold"_s, QString::number(hold.value(u"hold"_s).toInteger())),
                     hold.value(u"hold_reason"_s).toString().toHtmlEscaped()));
    }
    for (const QCborMap& line : std::as_const(m_retirements)) {
        notes.append(
            tr("Retired by %1, run %2, line %3 (%4)")
                .arg(anchor(u"compliance_events"_s, u"event"_s, line.value(u"event"_s).toString()),
                     anchor(u"runs"_s, u"run"_s, QString::number(line.value(u"run"_s).toInteger())),
                     QString::number(line.value(u"line"_s).toInteger()),
                     line.value(u"citation"_s).toString().toHtmlEscaped()));
    }
    const int more = static_cast<int>(notes.size()) - MostNotes;
    notes = notes.mid(0, MostNotes);
    if (more > 0) {
        notes.append(tr("and %n more", nullptr, more));
    }
    m_notes->setText(notes.join(u"<br>"_s));
    m_notes->setVisible(!notes.isEmpty());
}

QString SerialTracePage::whyNoHold() const
{
    if (const QString reason = m_workplace.link.readOnlyReason(); !reason.isEmpty()) {
        return reason;
    }
    const auto here = [](const QCborMap& row) { return isNow(row); };
    if (std::none_of(m_rows.begin(), m_rows.end(), here)) {
        return tr("There is nothing here to block.");
    }
    const bool isRetired = std::any_of(m_rows.begin(), m_rows.end(), [](const QCborMap& row) {
        return isNow(row) && isTerminal(row);
    });
    return isRetired ? tr("Retired serial numbers are blocked for good already.") : QString();
}

void SerialTracePage::showActs()
{
    const RegistryLink& link = m_workplace.link;
    m_hold->setVisible(link.rights(Action::PlaceHold).mayStart());
    const QString why = whyNoHold();
    m_hold->setEnabled(why.isEmpty());
    m_hold->setToolTip(why);
    m_hold->setAccessibleDescription(why);
    const QList<QCborMap> holds = standing();
    m_release->setVisible(link.rights(Action::ReleaseHold).mayStart());
    const QString whyNot = !link.readOnlyReason().isEmpty() ? link.readOnlyReason()
                           : holds.isEmpty() ? tr("No hold stands on these serial numbers.")
                                             : QString();
    m_release->setEnabled(whyNot.isEmpty());
    m_release->setToolTip(whyNot);
    m_release->setAccessibleDescription(whyNot);
    m_releases->clear();
    for (const QCborMap& hold : holds) {
        const Value number = hold.value(u"hold"_s);
        m_releases->addAction(tr("Hold %1").arg(number.toInteger()), this, [this, number] {
            openForm("ReleaseHold", {{u"hold"_s, number}});
        });
    }
    m_release->setMenu(holds.size() > 1 ? m_releases : nullptr);
}

void SerialTracePage::openForm(const char* command, const QCborMap& prefill)
{
    auto* const dialog = new CommandDialog(
        {.form = *m_workplace.link.catalogue().command(QLatin1String(command)), .prefill = prefill},
        m_workplace,
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SerialTracePage::retranslate()
{
    m_name->setText(title());
    m_hold->setText(tr("Place a hold…"));
    m_release->setText(tr("Release a hold…"));
    showTrace();
    showNotes();
    Q_EMIT titleChanged();
}

void SerialTracePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    RecordPage::changeEvent(event);
}

}  // namespace citss
