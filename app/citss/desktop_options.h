// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/translators.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace citss {

/// What the desktop program was started with.
struct DesktopOptions {
    QString file;  ///< a registry or a snapshot; empty for the demo
    Language language = Language::English;
    bool isLanguageGiven = false;
    std::optional<int> textPercent = {};
    bool isDark = false;
    QString user;  ///< signs in as this persona without asking
    // For pictures and the smoke test:
    QString picture;
    QString pictures;  ///< a folder for pictures of everything
    QString page;
    QString event;  ///< the compliance event that the page is about
    QString form;   ///< a command whose form is opened
    QSize size = QSize(1366, 768);
    bool isSmokeTest = false;
    bool isFirstWindow = false;  ///< ends once its first window is painted

    [[nodiscard]] bool isUnattended() const
    {
        return isSmokeTest || !picture.isEmpty() || !pictures.isEmpty();
    }
};

/// Reads the command line. Where the program has only to print something and end, `text` is that
/// and `options` is empty.
struct ParsedCommandLine {
    std::optional<DesktopOptions> options;
    QString text;
    bool isError = false;
};

ParsedCommandLine parseCommandLine(const QStringList& arguments);

}  // namespace citss
