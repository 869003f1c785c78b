// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citss/desktop.h"

#include "app/citss/picture.h"
#include "app/citss/pictures.h"
#include "app/citss/until_painted.h"
#include "app/sequence_runner.h"
#include "core/base/problem_text.h"
#include "core/catalogue/catalogue.h"
#include "core/journal/chain.h"
#include "core/snapshot/verify.h"
#include "ui/shell/sign_in_dialog.h"
#include "ui/shell/theme.h"
#include "ui/shell/window_group.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/when_done.h"

#include <QCoreApplication>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QString draftFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
}

/// CITSS_SETTINGS leads elsewhere: for those who try things, and for tests.
QString settingsFile()
{
    return qEnvironmentVariable(
        "CITSS_SETTINGS",
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s);
}

bool isChainSound(Registry& registry)
{
    bool isSound = false;
    if (auto* const local = qobject_cast<LocalRegistry*>(&registry)) {
        local->readAside(
            [&isSound](Database& database) { isSound = verifyChain(database).isSound(); });
    }
    return isSound;
}

JournalVerdict verified(Registry& registry, const Progress& progress)
{
    JournalVerdict verdict;
    if (auto* const local = qobject_cast<LocalRegistry*>(&registry)) {
        const VerifyReport report = verifyRegistry(*local, {}, progress);
        verdict.upTo = report.head.number();
        verdict.problems = report.problems();
        verdict.cancelled = report.cancelled;
        for (const VerifyCheck& check : report.checks) {
            verdict.checks.append(check.title);
        }
    }
    return verdict;
}

}  // namespace

Desktop::Desktop(const DesktopOptions& options, Attendant attendant)
    : m_options(options),
      m_attendant(std::move(attendant)),
      m_drafts(options.isUnattended() ? QString() : draftFolder()),
      m_settings(options.isUnattended() ? QString() : settingsFile())
{
    applySettings();
}

Desktop::~Desktop()
{
    m_windows.reset();
    m_signIn.reset();
    m_link.reset();  // its threads end before the registry does
}

Languages Desktop::languages()
{
    return {.use =
                [this](const QString& code) {
                    m_translators.use(languageFromCode(code).value_or(systemLanguage()));
                },
            .current = [this] { return languageCode(m_translators.language()); }};
}

/// What the command line says goes before what is kept.
void Desktop::applySettings()
{
    const std::optional<Language> kept = languageFromCode(m_settings.language());
    m_translators.use(m_options.isLanguageGiven ? m_options.language
                                                : kept.value_or(m_options.language));
    applyAppearance(m_options.isDark ? Appearance::Dark : m_settings.appearance());
    applyTextSize(m_options.textPercent.value_or(m_settings.textPercent()));
}

void Desktop::start()
{
    open(m_options.file);
}

void Desktop::open(const QString& path)
{
    m_opening = std::make_unique<QWidget>();
    m_opening->setWindowTitle(u"OpenCITSS"_s);
    auto* const layout = new QVBoxLayout(m_opening.get());
    layout->setContentsMargins(28, 24, 28, 24);
    layout->addWidget(
        new QLabel(path.isEmpty() ? tr("Preparing the demo…") : tr("Opening %1…").arg(path)));
    auto* const progress = new ProgressPanel;
    layout->addWidget(progress);
    m_opening->resize(460, 110);
    const std::shared_ptr<Progress> reporting = progress->start();
    if (!m_options.isUnattended()) {
        m_opening->show();
    }
    whenDone(openRegistry(path, reporting), this, [this](const OpenedPointer& opened) {
        if (*opened) {
            take(opened);
        } else {
            fail(opened->error());
        }
    });
}

void Desktop::take(const OpenedPointer& opened)
{
    m_windows.reset();
    m_signIn.reset();
    m_link.reset();
    m_opened = std::move(*opened).value();
    m_link = std::make_unique<RegistryLink>(m_opened->registry(), catalogue());
    const QString user = m_options.isUnattended() && m_options.user.isEmpty()
                             ? m_opened->defaultUser()
                             : m_options.user;
    if (user.isEmpty()) {
        askWho();
        return;
    }
    whenDone(m_link->assume(user), this, [this](const Result<Session>& session) {
        if (session) {
            showWindow();
        } else {
            fail(session.error());
        }
    });
}

void Desktop::fail(const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems) {
        lines.append(problemText(problem));
    }
    m_opening.reset();
    if (m_options.isUnattended()) {
        qWarning("%s", qUtf8Printable(lines.join(u'\n')));
        QCoreApplication::exit(1);
        return;
    }
    m_prompter.tell(nullptr, tr("The registry cannot be opened"), lines.join(u'\n'));
    if (m_link != nullptr) {
        askWho();
    } else if (!m_options.file.isEmpty()) {
        m_options.file.clear();
        open({});
    } else {
        QCoreApplication::exit(1);
    }
}

void Desktop::askWho()
{
    m_windows.reset();
    m_opening.reset();
    m_signIn =
        std::make_unique<SignInDialog>(SignInDialog::Parts{.link = *m_link,
                                                           .prompter = m_prompter,
                                                           .languages = languages(),
                                                           .defaultUser = m_opened->defaultUser()});
    connect(m_signIn.get(), &SignInDialog::registryRequested, this, &Desktop::open);
    connect(m_signIn.get(), &QDialog::accepted, this, &Desktop::showWindow);
    connect(m_signIn.get(), &QDialog::rejected, qApp, &QCoreApplication::quit);
    if (m_options.isFirstWindow) {
        new UntilPainted(*m_signIn);
    }
    m_signIn->show();
}

Workplace Desktop::workplace()
{
    return {.link = *m_link,
            .prompter = m_prompter,
            .drafts = m_drafts,
            .sequences = sequenceRunner,
            .journalCheck = verified};
}

void Desktop::showWindow()
{
    m_windows = std::make_unique<WindowGroup>(
        workplace(),
        WindowParts{.languages = languages(), .chainCheck = isChainSound, .settings = m_settings});
    connect(m_windows.get(), &WindowGroup::signOutRequested, this, &Desktop::leave);
    connect(m_windows.get(), &WindowGroup::lastClosed, qApp, &QCoreApplication::quit);
    MainWindow& window = m_windows->start();
    if (m_signIn) {
        m_signIn.release()->deleteLater();  // this may be called from within it
    }
    m_opening.reset();
    window.show();
    window.statusLine().verify();
    if (!m_options.pictures.isEmpty()) {
        new Pictures(window, workplace(), m_options, this);
    } else if (m_options.isUnattended()) {
        new Picture(window, m_options, this);
    } else if (m_attendant) {
        m_attendant(window);
    } else {
        m_windows->offerTour();
    }
}

void Desktop::leave()
{
    m_link->signOut();
    m_windows.release()->deleteLater();  // this may be called from within it
    askWho();
}

}  // namespace citss
