// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/shape_rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace citss::tree {

namespace {

/// Code without preprocessor lines, continued ones included.
QString withoutDirectives(const QString& code)
{
    QStringList lines = code.split(u'\n');
    bool isContinued = false;
    for (QString& line : lines) {
        const bool isDirective = isContinued || line.trimmed().startsWith(u'#');
        isContinued = isDirective && line.endsWith(u'\\');
        if (isDirective) {
            line.clear();
        }
    }
    return lines.join(u'\n');
}

/// Reads declarations and knows bodies of functions from those of types, namespaces and data by
/// what stands before the brace.
class Scanner {
public:
    explicit Scanner(const QString& text) : m_code(withoutDirectives(lex(text).code)) {}

    QList<FunctionShape> run()
    {
        for (m_at = 0; m_at < m_code.size(); ++m_at) {
            step(m_code.at(m_at));
        }
        return m_functions;
    }

private:
    void step(QChar c)
    {
        if (c == u'(' || c == u')') {
            m_parentheses += c == u'(' ? 1 : -1;
        }
        if (m_parentheses > 0 || (c != u'{' && c != u'}' && c != u';' && c != u':')) {
            extend(c);
        } else if (c == u'{') {
            open();
        } else if (c == u':' && !endsAccessSpecifier()) {
            extend(c);
        } else {
            m_head.clear();
        }
    }

    void extend(QChar c)
    {
        if (m_head.isEmpty() && c.isSpace()) {
            return;
        }
        if (m_head.isEmpty()) {
            m_start = m_at;
        }
        m_head += c;
    }

    void open()
    {
        static const QRegularExpression templates(u"template\\s*<[^{}]*?>(?=\\s*\\w)"_s);
        static const QRegularExpression scopes(
            u"^(?:inline |static |typedef |export )*(?:namespace|class|struct|union|enum|extern)\\b"_s);
        static const QRegularExpression operators(u"operator\\s*[<>=!+*/-]*=+"_s);
        static const QRegularExpression memberBrace(u"\\)[^)]*[^:]:[^:].*[\\w>]\\s*$"_s,
                                                    QRegularExpression::DotMatchesEverythingOption);
        const QString head = QString(m_head).remove(templates).trimmed();
        const bool isScope = scopes.match(head).hasMatch() && !head.endsWith(u')');
        if (isScope) {
            m_head.clear();
            return;
        }
        const qsizetype end = closingBrace();
        const QString plain = QString(head).remove(operators);
        const qsizetype equals = plain.indexOf(u'=');
        const bool isFunction =
            plain.contains(u'(') && (equals < 0 || equals > plain.indexOf(u'('));
        if (isFunction && !memberBrace.match(head).hasMatch()) {
            const int first = lineAt(m_code, m_start);
            m_functions.append({first, lineAt(m_code, end) - first + 1});
            m_head.clear();
        } else {
            m_head += u"{}"_s;
        }
        m_at = end;
    }

    [[nodiscard]] qsizetype closingBrace() const
    {
        int depth = 0;
        for (qsizetype at = m_at; at < m_code.size(); ++at) {
            depth += m_code.at(at) == u'{' ? 1 : m_code.at(at) == u'}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return m_code.size() - 1;
    }

    [[nodiscard]] bool endsAccessSpecifier() const
    {
        static const QRegularExpression form(
            u"\\b(public|protected|private|Q_SIGNALS|Q_SLOTS)\\s*$"_s);
        return form.match(m_head).hasMatch();
    }

    QString m_code;
    QString m_head;  ///< what stands before the next brace
    qsizetype m_start = 0;
    qsizetype m_at = 0;
    int m_parentheses = 0;
    QList<FunctionShape> m_functions;
};

}  // namespace

QList<FunctionShape> functionsOf(const QString& text)
{
    return Scanner(text).run();
}

Findings longFiles(const QList<SourceFile>& files)
{
    Findings findings;
    for (const SourceFile& file : files) {
        if (const auto lines = file.text.count(u'\n'); lines > MostFileLines) {
            findings.append({file.path, 1, u"%1 lines; one idea a file"_s.arg(lines)});
        }
    }
    return findings;
}

Findings longFunctions(const QList<SourceFile>& files)
{
    Findings findings;
    for (const SourceFile& file : files) {
        for (const FunctionShape& function : functionsOf(file.text)) {
            if (function.lines > MostFunctionLines) {
                findings.append({file.path,
                                 function.firstLine,
                                 u"a function of %1 lines"_s.arg(function.lines)});
            }
        }
    }
    return findings;
}

}  // namespace citss::tree
