// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int TickSeconds = 20;

const char* roleTitle(Role role)
{
    const auto* const found =
        std::find_if(roleNames().begin(), roleNames().end(), [role](const RoleName& each) {
            return each.role == role;
        });
    return found->title;
}

}  // namespace

QString rolesText(const RegistryLink& link)
{
    QStringList roles;
    const Grants grants = link.session() ? link.session()->grants : Grants();
    for (const Grant& grant : grants) {
        const QString title = labelText(roleTitle(grant.role));
        roles.append(grant.jurisdiction ? u"%1 (%2)"_s.arg(title, grant.jurisdiction->text())
                                        : title);
    }
    return roles.join(u", "_s);
}

StatusLine::StatusLine(RegistryLink& link, ChainCheck check, QWidget* parent)
    : QWidget(parent),
      m_link(link),
      m_check(std::move(check)),
      m_registry(new ElidedLabel(this)),
      m_connection(new ElidedLabel(this)),
      m_person(new ElidedLabel(this)),
      m_journal(new QToolButton(this)),
      m_time(new ElidedLabel(this))
{
    setObjectName(u"statusLine"_s);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 2, 14, 2);
    layout->setSpacing(18);
    m_journal->setObjectName(u"journalState"_s);
    m_journal->setAutoRaise(true);
    m_journal->setFocusPolicy(Qt::TabFocus);
    m_journal->setEnabled(m_check != nullptr);
    // Who reads sixteen digits of a time wants all of them.
    m_time->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    layout->addWidget(m_registry);
    layout->addWidget(m_connection);
    layout->addWidget(m_person, 1);
    layout->addWidget(m_journal);
    layout->addWidget(m_time);
    connect(m_journal, &QToolButton::clicked, this, &StatusLine::verify);
    connect(&link, &RegistryLink::aboutChanged, this, &StatusLine::retranslate);
    connect(&link, &RegistryLink::sessionChanged, this, &StatusLine::retranslate);
    connect(&m_tick, &QTimer::timeout, &link, &RegistryLink::refreshAbout);
    m_tick.start(TickSeconds * 1000);
    retranslate();
}

void StatusLine::verify()
{
    if (!m_check || m_chain == Chain::Checking) {
        return;
    }
    m_chain = Chain::Checking;
    const qint64 head = m_link.about().head.number();
    retranslate();
    whenDone(m_link.study<bool>(m_check), this, [this, head](bool isSound) {
        m_chain = isSound ? Chain::Sound : Chain::Broken;
        m_verifiedUpTo = head;
        retranslate();
    });
}

QString StatusLine::connectionText() const
{
    switch (m_link.about().kind) {
        case RegistryAbout::Kind::Live:
        case RegistryAbout::Kind::Training:
            return tr("file on this computer");
        case RegistryAbout::Kind::Snapshot:
            return tr("snapshot, read-only");
    }
    Q_UNREACHABLE();
}

QString StatusLine::personText() const
{
    if (!m_link.session()) {
        return {};
    }
    const QString name =
        m_link.session()->name.isEmpty() ? m_link.session()->username : m_link.session()->name;
    const QString roles = rolesText(m_link);
    return roles.isEmpty() ? name : tr("%1, %2").arg(name, roles);
}

QString StatusLine::journalText() const
{
    const QString head = formatCount(m_link.about().head.number());
    switch (m_chain) {
        case Chain::Unknown:
            return tr("journal %1").arg(head);
        case Chain::Checking:
            return tr("journal %1 · verifying…").arg(head);
        case Chain::Broken:
            return tr("journal %1 ✕ chain broken").arg(head);
        case Chain::Sound:
            return m_verifiedUpTo >= m_link.about().head.number()
                       ? tr("journal %1 ✓ verified").arg(head)
                       : tr("journal %1 · verified up to %2")
                             .arg(head, formatCount(m_verifiedUpTo));
    }
    Q_UNREACHABLE();
}

QString StatusLine::text() const
{
    return QStringList{m_registry->text(),
                       m_connection->text(),
                       m_person->text(),
                       m_journal->text(),
                       m_time->text()}
        .join(u" · "_s);
}

void StatusLine::retranslate()
{
    m_registry->setText(u"● "_s + m_link.about().name);
    m_connection->setText(connectionText());
    m_person->setText(personText());
    m_journal->setText(journalText());
    m_journal->setToolTip(tr("Recompute the hash of every journal entry"));
    m_journal->setAccessibleName(journalText());
    m_journal->setProperty("broken", m_chain == Chain::Broken);
    style()->unpolish(m_journal);
    style()->polish(m_journal);
    m_time->setText(instantText(m_link.about().now));
    m_time->setTip(tr("The registry's time"));
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
