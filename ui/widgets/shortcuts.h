// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace citss {

/// Every key of the program that does something by itself. Whoever binds a key takes it from here,
/// and the list that people read is made of this.
enum class Shortcut {
    Back,
    Forward,
    Section,  ///< the first of the keys that go to the places of the navigation
    Find,
    NewWindow,
    CloseWindow,
    Lock,
    ShowMoment,
    BackToNow,
    Help,
    ShortcutList,
    FilterRows,
    ExplainFigure,
    FirstRow,
    LastRow,
    BackToGroups,
    CopyRows,
    PasteRows,
    UndoInForm,
    RedoInForm,
    ClaimTask,
    ReleaseTask,
    AssignTask,
};

struct ShortcutInfo {
    Shortcut shortcut;
    const char* group;  ///< marked for translation, context "citss::Shortcut"
    const char* title;
};

/// All of them, in the order in which they are listed; those of a group stand together.
const QList<ShortcutInfo>& shortcuts();
/// The keys that do it; usually one.
QList<QKeySequence> keysOf(Shortcut shortcut);
/// The one that is shown to people.
QKeySequence firstKeyOf(Shortcut shortcut);
/// As people read them: "Ctrl+Shift+N", "Ctrl+1 – Ctrl+9".
QString keysText(Shortcut shortcut);
/// Whether the keys pressed are some that do it.
bool isPressed(Shortcut shortcut, const QKeySequence& keys);
/// For tool tips: "Back (Alt+Left)".
QString withKeys(const QString& text, Shortcut shortcut);

/// How many places of the navigation have a key.
constexpr int SectionKeys = 9;
/// The key of a place of the navigation, from 0 on.
QKeySequence sectionKey(int index);

}  // namespace citss
