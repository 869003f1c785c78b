// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortcuts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

const char* const Moving = QT_TRANSLATE_NOOP("citss::Shortcut", "Moving about");
const char* const Window = QT_TRANSLATE_NOOP("citss::Shortcut", "The window");
const char* const Time = QT_TRANSLATE_NOOP("citss::Shortcut", "Time");
const char* const Tasks = QT_TRANSLATE_NOOP("citss::Shortcut", "Tasks on Home");
const char* const Lists = QT_TRANSLATE_NOOP("citss::Shortcut", "Lists and forms");

}  // namespace

const QList<ShortcutInfo>& shortcuts()
{
    static const QList<ShortcutInfo> all = {
        {Shortcut::Back, Moving, QT_TRANSLATE_NOOP("citss::Shortcut", "Back")},
        {Shortcut::Forward, Moving, QT_TRANSLATE_NOOP("citss::Shortcut", "Forward")},
        {Shortcut::Section,
         Moving,
         QT_TRANSLATE_NOOP("citss::Shortcut", "Go to a place of the navigation")},
        {Shortcut::Find,
         Moving,
         QT_TRANSLATE_NOOP("citss::Shortcut", "Find an account, an entity, a number")},
        {Shortcut::NewWindow,
         Window,
         QT_TRANSLATE_NOOP("citss::Shortcut", "Open this page in a new window")},
        {Shortcut::CloseWindow, Window, QT_TRANSLATE_NOOP("citss::Shortcut", "Close the window")},
        {Shortcut::Lock, Window, QT_TRANSLATE_NOOP("citss::Shortcut", "Lock now")},
        {Shortcut::Help, Window, QT_TRANSLATE_NOOP("citss::Shortcut", "Help on this page")},
        {Shortcut::ShortcutList, Window, QT_TRANSLATE_NOOP("citss::Shortcut", "This list")},
        {Shortcut::ShowMoment,
         Time,
         QT_TRANSLATE_NOOP("citss::Shortcut", "Show the registry at a past moment")},
        {Shortcut::BackToNow, Time, QT_TRANSLATE_NOOP("citss::Shortcut", "Back to now")},
        {Shortcut::FilterRows, Lists, QT_TRANSLATE_NOOP("citss::Shortcut", "Filter the list")},
        {Shortcut::ExplainFigure,
         Lists,
         QT_TRANSLATE_NOOP("citss::Shortcut", "Explain the number under the cursor")},
        {Shortcut::FirstRow, Lists, QT_TRANSLATE_NOOP("citss::Shortcut", "First row of the list")},
        {Shortcut::LastRow, Lists, QT_TRANSLATE_NOOP("citss::Shortcut", "Last row of the list")},
        {Shortcut::BackToGroups,
         Lists,
         QT_TRANSLATE_NOOP("citss::Shortcut", "From the rows of a group back to the groups")},
        {Shortcut::CopyRows,
         Lists,
         QT_TRANSLATE_NOOP("citss::Shortcut", "Copy the selected rows as a table")},
        {Shortcut::PasteRows,
         Lists,
         QT_TRANSLATE_NOOP("citss::Shortcut", "Paste rows of a spreadsheet into a form")},
        {Shortcut::UndoInForm, Lists, QT_TRANSLATE_NOOP("citss::Shortcut", "Undo in a form")},
        {Shortcut::RedoInForm, Lists, QT_TRANSLATE_NOOP("citss::Shortcut", "Redo in a form")},
        {Shortcut::ClaimTask, Tasks, QT_TRANSLATE_NOOP("citss::Shortcut", "Claim the chosen task")},
        {Shortcut::ReleaseTask,
         Tasks,
         QT_TRANSLATE_NOOP("citss::Shortcut", "Release the chosen task")},
        {Shortcut::AssignTask,
         Tasks,
         QT_TRANSLATE_NOOP("citss::Shortcut", "Assign the chosen task")}};
    return all;
}

QKeySequence sectionKey(int index)
{
    return {QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + index))};
}

QList<QKeySequence> keysOf(Shortcut shortcut)
{
    switch (shortcut) {
        case Shortcut::Back:
            return {QKeySequence(Qt::ALT | Qt::Key_Left)};
        case Shortcut::Forward:
            return {QKeySequence(Qt::ALT | Qt::Key_Right)};
        case Shortcut::Section:
            return {sectionKey(0)};
        case Shortcut::Find:
            return {QKeySequence(Qt::CTRL | Qt::Key_K)};
        case Shortcut::NewWindow:
            return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)};
        case Shortcut::CloseWindow:
            return {QKeySequence(Qt::CTRL | Qt::Key_W)};
        case Shortcut::Lock:
            return {QKeySequence(Qt::CTRL | Qt::Key_L)};
        case Shortcut::ShowMoment:
            return {QKeySequence(Qt::CTRL | Qt::Key_T)};
        case Shortcut::BackToNow:
            return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)};
        case Shortcut::Help:
            return {QKeySequence(Qt::Key_F1)};
        case Shortcut::ShortcutList:
            // Layouts differ in whether the mark needs Shift.
            return {QKeySequence(Qt::Key_Question), QKeySequence(Qt::SHIFT | Qt::Key_Question)};
        case Shortcut::FilterRows:
            return QKeySequence::keyBindings(QKeySequence::Find);
        case Shortcut::ExplainFigure:
            return {QKeySequence(Qt::CTRL | Qt::Key_E)};
        case Shortcut::FirstRow:
            return {QKeySequence(Qt::CTRL | Qt::Key_Home)};
        case Shortcut::LastRow:
            return {QKeySequence(Qt::CTRL | Qt::Key_End)};
        case Shortcut::BackToGroups:
            return {QKeySequence(Qt::Key_Backspace)};
        case Shortcut::UndoInForm:
            return QKeySequence::keyBindings(QKeySequence::Undo);
        case Shortcut::RedoInForm:
            return QKeySequence::keyBindings(QKeySequence::Redo);
        case Shortcut::CopyRows:
            return QKeySequence::keyBindings(QKeySequence::Copy);
        case Shortcut::PasteRows:
            return QKeySequence::keyBindings(QKeySequence::Paste);
        case Shortcut::ClaimTask:
            return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)};
        case Shortcut::ReleaseTask:
            return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)};
        case Shortcut::AssignTask:
            return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)};
    }
    Q_UNREACHABLE();
}

QKeySequence firstKeyOf(Shortcut shortcut)
{
    const QList<QKeySequence> keys = keysOf(shortcut);
    return keys.first();
}

QString keysText(Shortcut shortcut)
{
    const QString first = firstKeyOf(shortcut).toString(QKeySequence::NativeText);
    return shortcut == Shortcut::Section
               ? u"%1 – %2"_s.arg(first,
                                  sectionKey(SectionKeys - 1).toString(QKeySequence::NativeText))
               : first;
}

bool isPressed(Shortcut shortcut, const QKeySequence& keys)
{
    return keysOf(shortcut).contains(keys);
}

QString withKeys(const QString& text, Shortcut shortcut)
{
    return u"%1 (%2)"_s.arg(text, keysText(shortcut));
}

}  // namespace citss
