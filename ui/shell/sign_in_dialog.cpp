// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sign_in_dialog.h"

#include "ui/shell/dialog_help.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

SignInDialog::SignInDialog(const Parts& parts, QWidget* parent)
    : QDialog(parent),
      m_parts(parts),
      m_name(new QLabel(this)),
      m_kind(new QLabel(this)),
      m_noticeTitle(new QLabel(this)),
      m_notice(new QLabel(this)),
      m_personasTitle(new QLabel(this)),
      m_personas(new QListWidget(this)),
      m_userLabel(new QLabel(this)),
      m_user(new QLineEdit(this)),
      m_passwordLabel(new QLabel(this)),
      m_password(new QLineEdit(this)),
      m_problems(new ProblemList(this)),
      m_enter(new QPushButton(this)),
      m_open(new QPushButton(this)),
      m_demo(new QPushButton(this))
{
    setObjectName(u"signInDialog"_s);
    bindHelp(*this, u"start"_s);
    build();
    retranslate();
    readPersonas();
    if (isSnapshot()) {
        m_enter->setFocus();
    } else {
        m_user->setFocus();
    }
}

void SignInDialog::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 20, 28, 20);
    layout->setSpacing(10);
    auto* const head = new QHBoxLayout;
    m_name->setObjectName(u"pageTitle"_s);
    m_kind->setObjectName(u"kindMark"_s);
    head->addWidget(m_name);
    head->addWidget(m_kind);
    head->addStretch(1);
    head->addWidget(new LanguageSwitch(m_parts.languages, this));
    layout->addLayout(head);
    m_noticeTitle->setObjectName(u"heading"_s);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setWordWrap(true);
    m_notice->setMinimumWidth(560);
    layout->addWidget(m_noticeTitle);
    layout->addWidget(m_notice);
    layout->addWidget(makeEntry());
    layout->addWidget(m_problems);
    auto* const buttons = new QHBoxLayout;
    m_open->setObjectName(u"openRegistry"_s);
    m_demo->setObjectName(u"openDemo"_s);
    m_enter->setObjectName(u"signIn"_s);
    m_enter->setDefault(true);
    m_enter->setProperty("primary", true);
    m_open->setAutoDefault(false);
    m_demo->setAutoDefault(false);
    buttons->addWidget(m_open);
    buttons->addWidget(m_demo);
    buttons->addStretch(1);
    buttons->addWidget(m_enter);
    layout->addLayout(buttons);
    connect(m_enter, &QPushButton::clicked, this, &SignInDialog::enter);
    connect(m_open, &QPushButton::clicked, this, &SignInDialog::chooseFile);
    connect(m_demo, &QPushButton::clicked, this, [this] { Q_EMIT registryRequested({}); });
}

QWidget* SignInDialog::makeEntry()
{
    auto* const entry = new QWidget(this);
    auto* const grid = new QGridLayout(entry);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(16);
    m_personas->setObjectName(u"personas"_s);
    m_personas->setMinimumHeight(170);
    m_user->setObjectName(u"username"_s);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_userLabel->setBuddy(m_user);
    m_passwordLabel->setBuddy(m_password);
    m_personasTitle->setBuddy(m_personas);
    grid->addWidget(m_personasTitle, 0, 0, 1, 2);
    grid->addWidget(m_personas, 1, 0, 1, 2);
    grid->addWidget(m_userLabel, 2, 0);
    grid->addWidget(m_user, 2, 1);
    grid->addWidget(m_passwordLabel, 3, 0);
    grid->addWidget(m_password, 3, 1);
    grid->setColumnStretch(1, 1);
    const bool needsName = !isSnapshot();
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_userLabel, m_user, m_passwordLabel, m_password}) {
        part->setVisible(needsName);
    }
    m_personas->hide();
    m_personasTitle->hide();
    connect(m_personas, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) {
            m_user->setText(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_personas, &QListWidget::itemActivated, this, &SignInDialog::enter);
    return entry;
}

bool SignInDialog::isSnapshot() const
{
    return m_parts.link.about().kind == RegistryAbout::Kind::Snapshot;
}

void SignInDialog::readPersonas()
{
    const bool hasPersonas = m_parts.link.about().training && !isSnapshot();
    if (hasPersonas && !m_parts.defaultUser.isEmpty()) {
        whenDone(citss::readPersonas(m_parts.link, m_parts.defaultUser),
                 this,
                 [this](const QList<Persona>& personas) { showPersonas(personas); });
    }
}

void SignInDialog::showPersonas(const QList<Persona>& personas)
{
    for (const Persona& persona : personas) {
        auto* const item = new QListWidgetItem(m_personas);
        item->setData(Qt::UserRole, persona.username);
        m_known.append(persona);
    }
    namePersonas();
    m_personas->setVisible(!personas.isEmpty());
    m_personasTitle->setVisible(!personas.isEmpty());
    // A persona needs no password; who has a name of their own still types both.
    m_password->setVisible(personas.isEmpty());
    m_passwordLabel->setVisible(personas.isEmpty());
    m_personas->setCurrentRow(0);
    m_personas->setFocus();
    adjustSize();
}

void SignInDialog::namePersonas()
{
    for (int i = 0; i < m_personas->count(); ++i) {
        const Persona& persona = m_known.at(i);
        m_personas->item(i)->setText(
            persona.roles.isEmpty()
                ? persona.name
                : tr("%1 – %2").arg(persona.name, rolesInWords(m_parts.link, persona.roles)));
    }
}

void SignInDialog::enter()
{
    if (!m_enter->isEnabled()) {
        return;  // Enter on a persona is Enter on the button as well
    }
    setBusy(true);
    const bool asPersona =
        isSnapshot() || (m_parts.link.about().training && m_password->text().isEmpty());
    const QString username = isSnapshot() ? u"auditor"_s : m_user->text().trimmed();
    QFuture<Result<Session>> answer = asPersona ? m_parts.link.assume(username)
                                                : m_parts.link.signIn(username, m_password->text());
    whenDone(answer, this, [this](const Result<Session>& session) {
        setBusy(false);
        if (session) {
            accept();
            return;
        }
        m_problems->setProblems(session.error());
        m_password->selectAll();
        (m_password->isVisible() ? m_password : m_user)->setFocus();
    });
}

void SignInDialog::setBusy(bool isBusy)
{
    m_enter->setEnabled(!isBusy);
    m_enter->setText(isBusy         ? tr("Signing in…")
                     : isSnapshot() ? tr("Read the snapshot")
                                    : tr("Sign in"));
}

void SignInDialog::chooseFile()
{
    const QString path = m_parts.prompter.fileToOpen(
        this,
        {.title = tr("Open a registry or a snapshot"),
         .suggestion = {},
         .patterns = {tr("Registries and snapshots (*.citss *.citss-snapshot)"),
                      tr("All files (*)")}});
    if (!path.isEmpty()) {
        Q_EMIT registryRequested(path);
    }
}

void SignInDialog::retranslate()
{
    const RegistryAbout& about = m_parts.link.about();
    setWindowTitle(tr("Sign in – %1").arg(about.name));
    m_name->setText(about.name);
    m_kind->setText(isSnapshot()     ? tr("SNAPSHOT")
                    : about.training ? u"TRAINING / FORMATION"_s
                                     : QString());
    m_kind->setVisible(!m_kind->text().isEmpty());
    m_noticeTitle->setText(tr("For authorised use only"));
    m_notice->setText(
        tr("This registry is for people to whom its administrator has given access, and for the "
           "work they were given it for. What is done here is recorded in a journal that cannot be "
           "altered, and it may be watched. Much of what it holds is confidential by law. Misuse "
           "can lead to administrative, civil or criminal penalties. By signing in you accept "
           "this. If you have no authorisation, close this window now."));
    m_personasTitle->setText(tr("Choose who you are in this training"));
    m_personas->setAccessibleName(m_personasTitle->text());
    namePersonas();
    m_userLabel->setText(tr("User name"));
    m_passwordLabel->setText(tr("Password"));
    m_open->setText(tr("Open another registry…"));
    m_demo->setText(tr("Open the demo"));
    setBusy(false);
}

void SignInDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

}  // namespace citss
