// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_prompter.h"

#include <QTest>

namespace citss {

bool FakePrompter::confirm(QWidget*, const Question& question)
{
    m_asked.append(question.title);
    if (m_confirmations.isEmpty()) {
        QTest::qFail(qUtf8Printable(question.text), __FILE__, __LINE__);
        return false;
    }
    return m_confirmations.dequeue();
}

void FakePrompter::tell(QWidget*, const QString&, const QString& text)
{
    m_told.append(text);
}

QString FakePrompter::next(const QString& title)
{
    m_asked.append(title);
    if (m_paths.isEmpty()) {
        QTest::qFail(qUtf8Printable(title), __FILE__, __LINE__);
        return {};
    }
    return m_paths.dequeue();
}

QString FakePrompter::fileToOpen(QWidget*, const FileChoice& choice)
{
    return next(choice.title);
}

QString FakePrompter::fileToSave(QWidget*, const FileChoice& choice)
{
    return next(choice.title);
}

QString FakePrompter::folderToWrite(QWidget*, const QString& title)
{
    return next(title);
}

}  // namespace citss
