// SPDX-License-Identifier: GPL-3.0-or-later
// citss_by_hand [--type KEYS] [--tell WIDGET]... and what citss takes: the desktop program with
// somebody at its keys, for tests that end it in the midst of something. Opens the page and the
// form that --page and --form name, types, a tab goes on, and prints what stands in the widgets. It
// never ends by itself.
#include "app/citss/desktop.h"
#include "app/citss/stage.h"
#include "app/citss/stillness.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr int Glance = 50;  // milliseconds

/// What is taken out of the command line before the program reads it.
struct Script {
    QString typed;
    QStringList told;

    explicit Script(QStringList& arguments)
    {
        for (qsizetype i = 1; i + 1 < arguments.size();) {
            const bool isTyped = arguments.at(i) == u"--type"_s;
            if (!isTyped && arguments.at(i) != u"--tell"_s) {
                ++i;
                continue;
            }
            arguments.removeAt(i);
            const QString value = arguments.takeAt(i);
            isTyped ? typed = value : told.emplaceBack(value);
        }
    }
};

/// Works at the window as a person would.
class Typist : public QObject {
public:
    Typist(MainWindow& window, const DesktopOptions& options, Script script)
        : m_window(window),
          m_form(options.form),
          m_script(std::move(script)),
          m_stillness([&window] { return window.isLoaded(); }, this)
    {
        connect(&m_stillness, &Stillness::loaded, this, &Typist::begin);
        connect(&m_watch, &QTimer::timeout, this, &Typist::tell);
        if (setStage(m_window, options)) {
            m_stillness.await();
        }
    }

private:
    void begin()
    {
        m_dialog = openForm(m_window, m_form);
        // Once the form has the keys.
        QTimer::singleShot(Glance, this, [this] {
            for (const QChar character : std::as_const(m_script.typed)) {
                QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
            }
        });
        m_watch.start(Glance);
    }

    [[nodiscard]] QString textOf(const QString& name) const
    {
        const QWidget* const widget = m_dialog->findChild<QWidget*>(name);
        if (widget == nullptr || !widget->isVisible()) {
            return {};
        }
        const QWidget* const input = widget->findChild<QWidget*>(u"input"_s);
        return (input == nullptr ? widget : input)->property("text").toString();
    }

    /// Prints what has appeared since.
    void tell()
    {
        QStringList left;
        for (const QString& name : std::as_const(m_script.told)) {
            const QString text = m_dialog == nullptr ? QString() : textOf(name);
            if (text.isEmpty()) {
                left.append(name);
            } else {
                std::fputs(qUtf8Printable(name + u": "_s + text + u'\n'), stdout);
                std::fflush(stdout);
            }
        }
        m_script.told = left;
    }

    MainWindow& m_window;
    QString m_form;
    Script m_script;
    Stillness m_stillness;
    QPointer<CommandDialog> m_dialog;
    QTimer m_watch;
};

}  // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"citss"_s);
    QStringList arguments = QCoreApplication::arguments();
    const Script script(arguments);
    const ParsedCommandLine parsed = parseCommandLine(arguments);
    if (!parsed.options) {
        std::fputs(qUtf8Printable(parsed.text), stderr);
        return 2;
    }
    QGuiApplication::setQuitOnLastWindowClosed(false);
    std::unique_ptr<Typist> typist;
    Desktop desktop(*parsed.options, [&](MainWindow& window) {
        typist = std::make_unique<Typist>(window, *parsed.options, script);
    });
    desktop.start();
    return QApplication::exec();
}
