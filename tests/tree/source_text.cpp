// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/source_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss::tree {

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Walks once over a text and blanks what is not code.
class Lexer {
public:
    explicit Lexer(const QString& text) : m_text(text) { m_result.code = text; }

    Lexed run()
    {
        while (m_at < m_text.size()) {
            step();
        }
        return m_result;
    }

private:
    void step()
    {
        const QStringView rest = QStringView(m_text).mid(m_at);
        if (rest.startsWith(u"//")) {
            comment(endOf(u"\n"_s, 0));
        } else if (rest.startsWith(u"/*")) {
            comment(endOf(u"*/"_s, 2));
        } else if (rest.startsWith(u'"')) {
            literal(isRaw() ? endOfRaw() : endOfQuoted(u'"'));
        } else if (rest.startsWith(u'\'') && !isDigitSeparator()) {
            literal(endOfQuoted(u'\''));
        } else {
            ++m_at;
        }
    }

    qsizetype endOf(const QString& mark, qsizetype width) const
    {
        const qsizetype found = m_text.indexOf(mark, m_at + width);
        return found < 0 ? m_text.size() : found + width;
    }

    qsizetype endOfQuoted(QChar quote) const
    {
        qsizetype at = m_at + 1;
        while (at < m_text.size() && m_text.at(at) != quote && m_text.at(at) != u'\n') {
            at += m_text.at(at) == u'\\' ? 2 : 1;
        }
        return std::min(at + 1, m_text.size());
    }

    qsizetype endOfRaw() const
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
        const qsizetype found = m_text.indexOf(close, open);
        return found < 0 ? m_text.size() : found + close.size();
    }

    /// R"..., also with an encoding before it.
    [[nodiscard]] bool isRaw() const
    {
        static const QRegularExpression prefix(u"(?<![A-Za-z0-9_])(u8|u|U|L)?R$"_s);
        return prefix
            .match(m_text.mid(std::max(m_at - 4, qsizetype{0}), std::min(m_at, qsizetype{4})))
            .hasMatch();
    }

    [[nodiscard]] bool isDigitSeparator() const
    {
        qsizetype start = m_at;
        while (start > 0 && (isWord(m_text.at(start - 1)) || m_text.at(start - 1) == u'\'')) {
            --start;
        }
        return start < m_at && m_text.at(start).isDigit();
    }

    void comment(qsizetype end)
    {
        m_result.comments.append({lineAt(m_text, m_at), m_text.mid(m_at, end - m_at)});
        blank(m_at, end);
    }

    void literal(qsizetype end)
    {
        m_result.literals.append({lineAt(m_text, m_at), m_text.mid(m_at, end - m_at)});
        blank(m_at + 1, end - 1);
        m_at = end;
    }

    void blank(qsizetype begin, qsizetype end)
    {
        for (qsizetype i = begin; i < end; ++i) {
            if (m_text.at(i) != u'\n') {
                m_result.code[i] = u' ';
            }
        }
        m_at = end;
    }

    const QString& m_text;
    Lexed m_result;
    qsizetype m_at = 0;
};

}  // namespace

QList<SourceFile> readFiles(const QString& root,
                            const QStringList& places,
                            const QStringList& endings)
{
    QStringList paths;
    for (const QString& place : places) {
        if (QFileInfo(root + u'/' + place).isFile()) {
            paths.append(root + u'/' + place);
        }
        QDirIterator it(root + u'/' + place, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            paths.append(it.next());
        }
    }
    paths.sort();
    QList<SourceFile> files;
    for (const QString& path : paths) {
        const bool isWanted = std::any_of(
            endings.begin(), endings.end(), [&](const QString& e) { return path.endsWith(e); });
        QFile file(path);
        if (isWanted && file.open(QIODevice::ReadOnly)) {
            files.append({QDir(root).relativeFilePath(path), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

Lexed lex(const QString& text)
{
    return Lexer(text).run();
}

int lineAt(const QString& text, qsizetype position)
{
    return static_cast<int>(QStringView(text).left(position).count(u'\n')) + 1;
}

QString Finding::text() const
{
    return u"%1:%2: %3"_s.arg(path, QString::number(line), what);
}

Findings withoutExempt(const Findings& findings, const QList<Exemption>& exemptions)
{
    Findings left;
    QSet<const Exemption*> used;
    for (const Finding& finding : findings) {
        const auto exempt =
            std::find_if(exemptions.begin(), exemptions.end(), [&](const Exemption& exemption) {
                return finding.path == QLatin1String(exemption.path) &&
                       finding.what.endsWith(QLatin1String(exemption.what));
            });
        if (exempt == exemptions.end()) {
            left.append(finding);
        } else {
            used.insert(&*exempt);
        }
    }
    for (const Exemption& exemption : exemptions) {
        if (!used.contains(&exemption)) {
            left.append({QString::fromLatin1(exemption.path),
                         0,
                         u"the exemption for \"%1\" is no longer needed"_s.arg(
                             QLatin1String(exemption.what))});
        }
    }
    return left;
}

}  // namespace citss::tree
