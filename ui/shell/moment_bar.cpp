// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/moment_bar.h"

#include "core/base/format.h"
#include "core/base/words.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/shortcuts.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QString momentText(const Moment& moment)
{
    return moment.number ? MomentButton::tr("entry %1").arg(formatCount(moment.number->number()))
           : moment.time ? instantText(*moment.time)
                         : MomentButton::tr("Now");
}

/// A number of the journal, or a time; a date alone means its end.
std::optional<Moment> momentFrom(const QString& typed)
{
    if (const std::optional<qint64> number = wholeNumber(typed)) {
        return *number > 0 ? std::optional(Moment{.number = JournalNumber(*number), .time = {}})
                           : std::nullopt;
    }
    QString text = typed.trimmed();
    if (QDate::fromString(text, Qt::ISODate).isValid()) {
        text += u" 23:59"_s;
    }
    const Result<Instant> instant =
        Instant::parse(valueFromText(FieldKind::Instant, text).toString());
    return instant ? std::optional(Moment{.number = {}, .time = *instant}) : std::nullopt;
}

}  // namespace

MomentButton::MomentButton(RegistryLink& link, QWidget* parent)
    : QToolButton(parent),
      m_link(link),
      m_choice(new QFrame(this, Qt::Popup)),
      m_title(new QLabel(m_choice)),
      m_help(new QLabel(m_choice)),
      m_moment(new QLineEdit(m_choice)),
      m_fault(new QLabel(m_choice)),
      m_show(new QPushButton(m_choice)),
      m_now(new QPushButton(m_choice))
{
    setObjectName(u"momentButton"_s);
    setFocusPolicy(Qt::TabFocus);
    makeChoice();
    connect(this, &QToolButton::clicked, this, &MomentButton::openChoice);
    connect(&link, &RegistryLink::momentChanged, this, &MomentButton::retranslate);
    retranslate();
}

void MomentButton::makeChoice()
{
    m_choice->setObjectName(u"momentChoice"_s);
    auto* const layout = new QVBoxLayout(m_choice);
    layout->setContentsMargins(16, 12, 16, 12);
    m_title->setObjectName(u"heading"_s);
    m_help->setObjectName(u"help"_s);
    m_help->setWordWrap(true);
    m_help->setMinimumWidth(320);
    m_moment->setObjectName(u"moment"_s);
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_show->setObjectName(u"showMoment"_s);
    m_show->setProperty("primary", true);
    m_now->setObjectName(u"showNow"_s);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_now);
    buttons->addStretch(1);
    buttons->addWidget(m_show);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_help, m_moment, m_fault}) {
        layout->addWidget(part);
    }
    layout->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, &MomentButton::showTyped);
    connect(m_moment, &QLineEdit::returnPressed, this, &MomentButton::showTyped);
    connect(m_now, &QPushButton::clicked, this, [this] {
        m_choice->hide();
        m_link.setMoment({});
    });
}

void MomentButton::openChoice()
{
    m_now->setVisible(!m_link.moment().isNow());
    m_choice->adjustSize();
    const QPoint corner = mapToGlobal(QPoint(width(), height() + 2));
    m_choice->move(corner - QPoint(m_choice->width(), 0));
    m_choice->show();
    m_moment->setFocus();
    m_moment->selectAll();
}

void MomentButton::showTyped()
{
    const std::optional<Moment> moment = momentFrom(m_moment->text());
    m_fault->setVisible(!moment);
    if (moment) {
        m_choice->hide();
        m_link.setMoment(*moment);
    }
}

void MomentButton::retranslate()
{
    setText(tr("As of: %1  ▾").arg(momentText(m_link.moment())));
    setAccessibleName(tr("As of: %1").arg(momentText(m_link.moment())));
    setToolTip(withKeys(tr("Show the registry as it was at a past moment"), Shortcut::ShowMoment));
    m_title->setText(tr("Show a past moment"));
    m_help->setText(
        tr("The number of a journal entry, or a date and time in UTC. Every page then "
           "shows what the registry held at that moment."));
    m_moment->setPlaceholderText(
        tr("%1, or YYYY-MM-DD HH:MM").arg(formatCount(m_link.about().head.number())));
    m_moment->setAccessibleName(tr("Journal entry, or date and time"));
    m_fault->setText(tr("This is neither an entry's number nor a date and time."));
    m_show->setText(tr("Show this moment"));
    m_now->setText(tr("Back to now"));
}

void MomentButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QToolButton::changeEvent(event);
}

MomentBanner::MomentBanner(RegistryLink& link, QWidget* parent)
    : QFrame(parent), m_link(link), m_text(new QLabel(this)), m_now(new QPushButton(this))
{
    setObjectName(u"momentBanner"_s);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    m_text->setWordWrap(true);
    m_now->setObjectName(u"backToNow"_s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_now);
    connect(m_now, &QPushButton::clicked, this, [this] { m_link.setMoment({}); });
    connect(&link, &RegistryLink::momentChanged, this, &MomentBanner::retranslate);
    connect(&link, &RegistryLink::aboutChanged, this, &MomentBanner::retranslate);
    retranslate();
}

QString MomentBanner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

QString MomentBanner::snapshotText() const
{
    const RegistryAbout& about = m_link.about();
    // One whose signature does not hold is never opened.
    return tr("Snapshot, read-only. Exported by %1 on %2; it ends with entry %3 of the journal. "
              "Its signature holds.")
        .arg(about.exportedBy.isEmpty() ? tr("an unknown person") : about.exportedBy,
             about.exportedAt,
             formatCount(about.head.number()));
}

void MomentBanner::retranslate()
{
    const bool isPast = !m_link.moment().isNow();
    const bool isSnapshot = m_link.about().kind == RegistryAbout::Kind::Snapshot;
    setProperty("dress", isPast ? u"past"_s : u"snapshot"_s);
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(isPast ? tr("You are looking at the past: %1. Nothing can be changed here.")
                                 .arg(momentText(m_link.moment()))
                           : snapshotText());
    m_now->setText(tr("Back to now"));
    m_now->setToolTip(withKeys(tr("Back to now"), Shortcut::BackToNow));
    m_now->setVisible(isPast);
    setVisible(isPast || isSnapshot);
}

void MomentBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

}  // namespace citss
