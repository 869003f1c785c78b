// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citss/desktop_options.h"
#include "app/citss/opening.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/prompter.h"
#include "ui/shell/settings.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/draft_store.h"
#include "ui/widgets/registry_link.h"

#include <QObject>

#include <functional>

namespace citss {

class MainWindow;
class SignInDialog;
class WindowGroup;

/// Does something with the window once it is shown, in a person's place.
using Attendant = std::function<void(MainWindow&)>;

/// The program from start to end: opens a registry, lets somebody sign in, shows the window, and
/// begins again when another registry or another person is wanted.
class Desktop final : public QObject {
    Q_OBJECT

public:
    explicit Desktop(const DesktopOptions& options, Attendant attendant = {});
    ~Desktop() override;

    void start();

private:
    void open(const QString& path);
    void take(const OpenedPointer& opened);
    void fail(const Problems& problems);
    void askWho();
    void applySettings();
    void showWindow();
    void leave();
    [[nodiscard]] Languages languages();
    [[nodiscard]] Workplace workplace();

    DesktopOptions m_options;
    Attendant m_attendant;
    Translators m_translators;
    DialogPrompter m_prompter;
    DraftStore m_drafts;
    Settings m_settings;
    std::unique_ptr<OpenedRegistry> m_opened;
    std::unique_ptr<RegistryLink> m_link;
    std::unique_ptr<QWidget> m_opening;
    std::unique_ptr<SignInDialog> m_signIn;
    std::unique_ptr<WindowGroup> m_windows;
};

}  // namespace citss
