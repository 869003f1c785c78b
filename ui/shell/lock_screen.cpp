// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_screen.h"

#include "ui/widgets/problem_list.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/when_done.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int PanelWidth = 360;

}  // namespace

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    m_timer.stop();
    if (minutes > 0) {
        m_timer.start(minutes * 60 * 1000);
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
            if (m_timer.isActive()) {
                m_timer.start();
            }
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

LockScreen::LockScreen(RegistryLink& link, QWidget* window)
    : QWidget(window),
      m_link(link),
      m_title(new QLabel(this)),
      m_who(new QLabel(this)),
      m_password(new QLineEdit(this)),
      m_problems(new ProblemList(this)),
      m_unlock(new QPushButton(this)),
      m_signOut(new QPushButton(this))
{
    setObjectName(u"lockScreen"_s);
    auto* const layout = new QVBoxLayout(this);
    auto* const panel = new QWidget(this);
    panel->setFixedWidth(PanelWidth);
    auto* const inside = new QVBoxLayout(panel);
    m_title->setObjectName(u"pageTitle"_s);
    m_password->setObjectName(u"unlockPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_unlock->setObjectName(u"unlock"_s);
    m_unlock->setProperty("primary", true);
    m_signOut->setObjectName(u"lockSignOut"_s);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_title, m_who, m_password, m_problems, m_unlock, m_signOut}) {
        inside->addWidget(part);
    }
    m_who->setWordWrap(true);
    inside->setSpacing(10);
    layout->addStretch(1);
    // Not by alignment: an aligned widget does not get the height that its wrapped words need.
    auto* const middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(panel);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(2);
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::unlock);
    connect(m_password, &QLineEdit::returnPressed, this, &LockScreen::unlock);
    connect(m_signOut, &QPushButton::clicked, this, &LockScreen::signOutRequested);
    window->installEventFilter(this);
    hide();
    retranslate();
}

void LockScreen::lock()
{
    m_password->clear();
    m_problems->setProblems({});
    retranslate();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    (m_password->isVisible() ? static_cast<QWidget*>(m_password) : m_unlock)->setFocus();
}

void LockScreen::unlock()
{
    m_unlock->setEnabled(false);
    const QString username = m_link.session() ? m_link.session()->username : QString();
    if (m_password->isHidden()) {
        whenDone(m_link.assume(username), this, [this](const Result<Session>& session) {
            take(session.has_value());
        });
        return;
    }
    whenDone(m_link.unlock(m_password->text()), this, [this](const Problems& problems) {
        m_problems->setProblems(problems);
        take(problems.isEmpty());
    });
}

void LockScreen::take(bool isUnlocked)
{
    m_unlock->setEnabled(true);
    m_password->selectAll();
    if (isUnlocked) {
        hide();
        Q_EMIT unlocked();
    }
}

void LockScreen::retranslate()
{
    const bool needsPassword = !m_link.about().training;
    m_title->setText(tr("Locked"));
    m_who->setText(
        m_link.session()
            ? tr("Nothing you were doing is lost. %1 can go on.").arg(m_link.session()->name)
            : QString());
    m_password->setVisible(needsPassword);
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_unlock->setText(needsPassword ? tr("Unlock") : tr("Continue"));
    m_signOut->setText(tr("Sign out"));
}

void LockScreen::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LockScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
}

bool LockScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace citss
