// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/icons.h"
#include "ui/shell/moment_bar.h"
#include "ui/shell/search_box.h"
#include "ui/shell/theme.h"
#include "ui/shell/window_menu.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/shortcuts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int WidestKind = 280;

}  // namespace

QString dressOf(const RegistryLink& link)
{
    const RegistryAbout& about = link.about();
    return about.kind == RegistryAbout::Kind::Snapshot ? u"snapshot"_s
           : about.training                            ? u"training"_s
                                                       : u"live"_s;
}

TopBar::TopBar(RegistryLink& link, const Languages& languages, QWidget* parent)
    : QWidget(parent), m_link(link)
{
    setObjectName(u"topBar"_s);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(8);
    m_back = makeButton(layout, u"back"_s);
    m_forward = makeButton(layout, u"forward"_s);
    m_title = new ElidedLabel(this);
    m_title->setObjectName(u"pageTitle"_s);
    m_kind = new QLabel(this);
    m_kind->setObjectName(u"kindMark"_s);
    m_kind->setAlignment(Qt::AlignCenter);
    m_kind->setProperty("dress", dressOf(link));
    layout->addSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_kind);
    layout->addStretch(1);
    m_search = new SearchBox(link, this);
    m_moment = new MomentButton(link, this);
    m_menu = new WindowMenu(this);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_moment);
    layout->addWidget(new LanguageSwitch(languages, this));
    layout->addWidget(m_menu);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardRequested);
    recolour();
    retranslate();
}

QToolButton* TopBar::makeButton(QHBoxLayout* layout, const QString& name)
{
    auto* const button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(button);
    return button;
}

void TopBar::showPlace(const QString& title, bool canGoBack, bool canGoForward)
{
    m_title->setText(title);
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::recolour()
{
    m_back->setIcon(lineIcon(u"back"_s, colours().dim));
    m_forward->setIcon(lineIcon(u"forward"_s, colours().dim));
    m_menu->recolour();
}

void TopBar::retranslate()
{
    const RegistryAbout& about = m_link.about();
    QStringList kinds;
    if (about.kind == RegistryAbout::Kind::Snapshot) {
        kinds.append(tr("SNAPSHOT"));
    }
    if (about.training) {
        kinds.append(u"TRAINING / FORMATION"_s);
    }
    m_kind->setText(kinds.join(u" · "_s));
    fitKind();
    m_kind->setVisible(!m_kind->text().isEmpty());
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(withKeys(tr("Back"), Shortcut::Back));
    m_forward->setAccessibleName(tr("Forward"));
    m_forward->setToolTip(withKeys(tr("Forward"), Shortcut::Forward));
}

/// With large letters it takes two lines rather than half of the bar.
void TopBar::fitKind()
{
    m_kind->setWordWrap(m_kind->fontMetrics().horizontalAdvance(m_kind->text()) > WidestKind);
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::FontChange) {
        fitKind();
    }
    if (event->type() == QEvent::PaletteChange) {
        recolour();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
