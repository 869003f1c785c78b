// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/terminal.h"

#include "core/base/problem_text.h"

#include <QStringList>

#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace citss {

namespace {

void writeAll(std::FILE* stream, const QByteArray& bytes, bool& isBroken)
{
    const size_t size = static_cast<size_t>(bytes.size());
    isBroken = isBroken || std::fwrite(bytes.constData(), 1, size, stream) != size;
}

/// The terminal itself, whatever the standard input is; its echo is off meanwhile.
class SilentTerminal {
public:
    SilentTerminal() : m_handle(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_handle >= 0 && tcgetattr(m_handle, &m_before) == 0) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            m_isSilent = tcsetattr(m_handle, TCSAFLUSH, &silent) == 0;
        }
    }
    ~SilentTerminal()
    {
        if (m_isSilent) {
            tcsetattr(m_handle, TCSAFLUSH, &m_before);
        }
        if (m_handle >= 0) {
            ::close(m_handle);
        }
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    [[nodiscard]] bool isSilent() const { return m_isSilent; }
    void put(const QByteArray& text) const
    {
        [[maybe_unused]] const ssize_t written =
            ::write(m_handle, text.constData(), static_cast<size_t>(text.size()));
    }
    [[nodiscard]] QByteArray line() const
    {
        QByteArray text;
        char letter = 0;
        while (::read(m_handle, &letter, 1) == 1 && letter != '\n') {
            text.append(letter);
        }
        return text;
    }

private:
    int m_handle;
    termios m_before = {};
    bool m_isSilent = false;
};

}  // namespace

Terminal::Terminal() : m_showsProgress(isatty(STDERR_FILENO) == 1) {}

void Terminal::write(const QByteArray& bytes)
{
    clearProgress();
    writeAll(stdout, bytes, m_isBroken);
    m_isBroken = std::fflush(stdout) != 0 || m_isBroken;
}

void Terminal::print(const QByteArray& line)
{
    write(line + '\n');
}

bool Terminal::isOutputTerminal() const
{
    return isatty(STDOUT_FILENO) == 1;
}

void Terminal::say(const QString& line)
{
    clearProgress();
    bool isBroken = false;
    writeAll(stderr, line.toUtf8() + '\n', isBroken);
}

void Terminal::tell(const Problems& problems)
{
    for (const Problem& each : problems) {
        say(QStringLiteral("citssctl: ") + problemLine(each));
    }
}

void Terminal::showProgress(qint64 done, qint64 total)
{
    const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
    if (!m_showsProgress || percent == m_lastPercent) {
        return;
    }
    m_lastPercent = percent;
    m_progressShown = true;
    std::fprintf(stderr, "\r%3d %%", percent);
    std::fflush(stderr);
}

void Terminal::clearProgress()
{
    if (m_progressShown) {
        std::fputs("\r     \r", stderr);
        m_progressShown = false;
        m_lastPercent = -1;
    }
}

std::optional<QString> Terminal::askSecret(const QString& question)
{
    const SilentTerminal terminal;
    if (!terminal.isSilent()) {
        return std::nullopt;
    }
    terminal.put(question.toUtf8());
    const QByteArray answer = terminal.line();
    terminal.put("\n");
    return QString::fromUtf8(answer);
}

QString problemLine(const Problem& problem)
{
    QStringList details;
    for (const QString& detail : {problem.field, problem.rule}) {
        if (!detail.isEmpty()) {
            details.append(detail);
        }
    }
    const QString where = details.isEmpty()
                              ? QString()
                              : QStringLiteral(" (%1)").arg(details.join(QStringLiteral("; ")));
    return problemText(problem) + where + QStringLiteral(" [") + problem.code() + QLatin1Char(']');
}

}  // namespace citss
