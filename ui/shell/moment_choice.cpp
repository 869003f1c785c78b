// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/moment_choice.h"

#include "core/base/format.h"
#include "core/base/words.h"
#include "core/registry/page_records.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/when_done.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// A number of the journal, or a time; a date alone means its end.
std::optional<Moment> momentFrom(const QString& typed)
{
    if (const std::optional<qint64> number = wholeNumber(typed)) {
        return *number > 0 ? std::optional(Moment{.number = JournalNumber(*number), .time = {}})
                           : std::nullopt;
    }
    QString text = typed.trimmed();
    constexpr qsizetype DateAlone = 10;  // Qt reads the date of a date with a time as well
    if (text.size() == DateAlone && QDate::fromString(text, Qt::ISODate).isValid()) {
        text += u" 23:59"_s;
    }
    const Result<Instant> instant =
        Instant::parse(valueFromText(FieldKind::Instant, text).toString());
    return instant ? std::optional(Moment{.number = {}, .time = *instant}) : std::nullopt;
}

QDateTime utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), Qt::UTC);
}

}  // namespace

QString momentText(const Moment& moment)
{
    return moment.number ? MomentChoice::tr("entry %1").arg(formatCount(moment.number->number()))
           : moment.time ? instantText(*moment.time)
                         : MomentChoice::tr("Now");
}

MomentChoice::MomentChoice(RegistryLink& link, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_link(link),
      m_title(new QLabel(this)),
      m_help(new QLabel(this)),
      m_moment(new QLineEdit(this)),
      m_calendar(makeCalendar(this)),
      m_timeLabel(new QLabel(this)),
      m_time(new QTimeEdit(QTime(23, 59), this)),
      m_span(new QLabel(this)),
      m_fault(new QLabel(this)),
      m_show(new QPushButton(this)),
      m_now(new QPushButton(this))
{
    build();
    connectParts();
    retranslate();
}

void MomentChoice::build()
{
    setObjectName(u"momentChoice"_s);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    m_title->setObjectName(u"heading"_s);
    m_help->setObjectName(u"help"_s);
    m_help->setWordWrap(true);
    m_help->setMinimumWidth(320);
    m_moment->setObjectName(u"moment"_s);
    m_calendar->setObjectName(u"momentDay"_s);
    m_time->setObjectName(u"momentTime"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_timeLabel->setBuddy(m_time);
    m_span->setObjectName(u"momentSpan"_s);
    m_span->setWordWrap(true);
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_show->setObjectName(u"showMoment"_s);
    m_show->setProperty("primary", true);
    m_now->setObjectName(u"showNow"_s);
    auto* const time = new QHBoxLayout;
    time->addWidget(m_timeLabel);
    time->addWidget(m_time);
    time->addStretch(1);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_now);
    buttons->addStretch(1);
    buttons->addWidget(m_show);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_help, m_moment, m_fault, m_calendar}) {
        layout->addWidget(part);
    }
    layout->addLayout(time);
    layout->addWidget(m_span);
    layout->addLayout(buttons);
}

void MomentChoice::connectParts()
{
    connect(m_show, &QPushButton::clicked, this, &MomentChoice::showChosen);
    connect(m_moment, &QLineEdit::returnPressed, this, &MomentChoice::showChosen);
    connect(m_moment, &QLineEdit::textEdited, this, &MomentChoice::followText);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &MomentChoice::followCalendar);
    // A click on the day that is marked already chooses it as well.
    connect(m_calendar, &QCalendarWidget::clicked, this, &MomentChoice::followCalendar);
    connect(m_calendar, &QCalendarWidget::activated, this, [this] {
        followCalendar();
        showChosen();
    });
    connect(m_time, &QTimeEdit::timeChanged, this, &MomentChoice::followCalendar);
    connect(m_now, &QPushButton::clicked, this, [this] {
        hide();
        m_link.setMoment({});
    });
    connect(&m_link, &RegistryLink::aboutChanged, this, &MomentChoice::limit);
}

QDateTime MomentChoice::latest() const
{
    return utc(m_link.about().now);
}

void MomentChoice::open(const QPoint& corner)
{
    m_now->setVisible(!m_link.moment().isNow());
    m_fault->hide();
    readFounding();
    retranslateCalendar(*m_calendar);
    limit();
    followText();
    adjustSize();
    move(corner - QPoint(width(), 0));
    show();
    m_moment->setFocus();
    m_moment->selectAll();
}

void MomentChoice::readFounding()
{
    if (m_founded.isValid()) {
        return;
    }
    ViewRequest request;
    request.view = u"foundings"_s;
    request.limit = 1;
    whenDone(m_link.read(request), this, [this](const Result<Page>& page) {
        const QList<QCborMap> entries = recordsOf(page);
        const Result<Instant> first = Instant::parse(entries.value(0).value(u"at"_s).toString());
        if (first) {
            m_founded = utc(*first);
            limit();
            adjustSize();  // the span takes another line now
        }
    });
}

void MomentChoice::limit()
{
    const QSignalBlocker quiet(m_calendar);
    const QDateTime last = latest();
    m_calendar->setMaximumDate(last.date());
    if (m_founded.isValid()) {
        m_calendar->setMinimumDate(m_founded.date());
    }
    const QString end = instantText(m_link.about().now);
    m_span->setText(m_founded.isValid()
                        ? tr("From the founding on %1 to now, %2.")
                              .arg(instantText(Instant(m_founded.toMSecsSinceEpoch())), end)
                        : tr("Now it is %1.").arg(end));
}

void MomentChoice::followText()
{
    const std::optional<Moment> moment = momentFrom(m_moment->text());
    if (moment && moment->time) {
        const QSignalBlocker quietDay(m_calendar);
        const QSignalBlocker quietTime(m_time);
        const QDateTime chosen = utc(*moment->time);
        m_calendar->setSelectedDate(chosen.date());
        m_time->setTime(chosen.time());
    }
}

void MomentChoice::followCalendar()
{
    QDateTime chosen(m_calendar->selectedDate(), m_time->time(), Qt::UTC);
    if (m_founded.isValid()) {
        constexpr int Minute = 60;  // the text has no seconds: the founding's minute is over
        chosen = std::max(chosen, m_founded.addSecs(Minute));
    }
    chosen = std::min(chosen, latest());
    m_moment->setText(chosen.toString(u"yyyy-MM-dd HH:mm 'UTC'"_s));
    m_fault->hide();
}

void MomentChoice::showChosen()
{
    const std::optional<Moment> moment = momentFrom(m_moment->text());
    m_fault->setVisible(!moment);
    if (moment) {
        hide();
        m_link.setMoment(*moment);
    }
}

void MomentChoice::retranslate()
{
    m_title->setText(tr("Show a past moment"));
    setWindowTitle(m_title->text());
    m_help->setText(
        tr("The number of a journal entry, or a date and time in UTC. Every page then "
           "shows what the registry held at that moment."));
    m_moment->setPlaceholderText(
        tr("%1, or YYYY-MM-DD HH:MM").arg(formatCount(m_link.about().head.number())));
    m_moment->setAccessibleName(tr("Journal entry, or date and time"));
    m_calendar->setAccessibleName(tr("Day to show"));
    retranslateCalendar(*m_calendar);
    m_timeLabel->setText(tr("Time (UTC)"));
    m_time->setAccessibleName(tr("Time of day, UTC"));
    m_fault->setText(tr("This is neither an entry's number nor a date and time."));
    m_show->setText(tr("Show this moment"));
    m_now->setText(tr("Back to now"));
    limit();
}

}  // namespace citss
