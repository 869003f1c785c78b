// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_list.h"

#include "core/base/problem_text.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// A long import may refuse thousands of rows; the first tell enough.
constexpr qsizetype MostShown = 50;

QString sign(Severity severity)
{
    return severity >= Severity::Refusal ? u"✕"_s : severity == Severity::Warning ? u"!"_s : u"i"_s;
}

}  // namespace

QString severityText(Severity severity)
{
    switch (severity) {
        case Severity::Note:
            return QCoreApplication::translate("citss::ProblemList", "Note");
        case Severity::Warning:
            return QCoreApplication::translate("citss::ProblemList", "Warning");
        case Severity::Refusal:
            return QCoreApplication::translate("citss::ProblemList", "Refused");
        case Severity::Failure:
            return QCoreApplication::translate("citss::ProblemList", "Failure");
    }
    Q_UNREACHABLE();
}

ProblemList::ProblemList(QWidget* parent) : QFrame(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"problemList"_s);
    m_lines->setContentsMargins(8, 6, 8, 6);
    m_lines->setSpacing(4);
    hide();
}

void ProblemList::setProblems(const Problems& problems)
{
    if (problems == m_problems) {
        return;
    }
    m_problems = problems;
    rebuild();
    setVisible(!m_problems.isEmpty());
    if (!m_problems.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        Q_EMIT announced(text());
    }
}

QString ProblemList::text() const
{
    QStringList lines;
    for (const Problem& problem : m_problems) {
        lines.append(problemText(problem));
    }
    return lines.join(u'\n');
}

void ProblemList::rebuild()
{
    while (QLayoutItem* const item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Problem& problem : m_problems.mid(0, MostShown)) {
        QString line = sign(problem.type->severity) + u"  "_s + problemText(problem);
        if (!problem.rule.isEmpty()) {
            line += u"  ["_s + problem.rule + u"]"_s;
        }
        auto* const label = new QLabel(line, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setToolTip(severityText(problem.type->severity) + u" · "_s + problem.code());
        label->setProperty("severity", static_cast<int>(problem.type->severity));
        m_lines->addWidget(label);
    }
    if (m_problems.size() > MostShown) {
        m_lines->addWidget(new QLabel(
            tr("… and %n more", nullptr, static_cast<int>(m_problems.size() - MostShown)), this));
    }
    setAccessibleName(tr("Problems"));
    setAccessibleDescription(text());
}

void ProblemList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QFrame::changeEvent(event);
}

}  // namespace citss
