// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/moment_bar.h"

#include "core/base/format.h"
#include "core/base/words.h"
#include "ui/shell/moment_choice.h"
#include "ui/widgets/shortcuts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace citss {

MomentButton::MomentButton(RegistryLink& link, QWidget* parent)
    : QToolButton(parent), m_link(link), m_choice(new MomentChoice(link, this))
{
    setObjectName(u"momentButton"_s);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, [this] {
        m_choice->open(mapToGlobal(QPoint(width(), height() + 2)));
    });
    connect(&link, &RegistryLink::momentChanged, this, &MomentButton::retranslate);
    retranslate();
}

QWidget& MomentButton::choice()
{
    return *m_choice;
}

void MomentButton::retranslate()
{
    setText(tr("As of: %1  ▾").arg(momentText(m_link.moment())));
    setAccessibleName(tr("As of: %1").arg(momentText(m_link.moment())));
    setToolTip(withKeys(tr("Show the registry as it was at a past moment"), Shortcut::ShowMoment));
    m_choice->retranslate();
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
    const auto exported = Instant::parse(about.exportedAt);
    // One whose signature does not hold is never opened.
    return tr("Snapshot, read-only. Exported by %1 on %2; it ends with entry %3 of the journal. "
              "Its signature holds.")
        .arg(about.exportedBy.isEmpty() ? tr("an unknown person") : about.exportedBy,
             exported ? instantText(*exported) : about.exportedAt,
             formatCount(about.head.number()));
}

void MomentBanner::retranslate()
{
    const bool isPast = !m_link.moment().isNow();
    const bool isSnapshot = m_link.about().kind == RegistryAbout::Kind::Snapshot;
    setProperty("dress", isPast ? u"past"_s : u"snapshot"_s);
    // The words too: their colour goes with the dress.
    for (QWidget* each : std::initializer_list<QWidget*>{this, m_text}) {
        style()->unpolish(each);
        style()->polish(each);
    }
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
