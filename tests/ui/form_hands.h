// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/desk.h"
#include "ui/widgets/command_form.h"

class QLineEdit;

namespace citss {

/// A form that somebody at a desk has opened.
class ShownForm {
public:
    ShownForm(Desk& desk, const std::vector<FieldInfo>& fields) : m_form(fields, desk.link())
    {
        m_form.show();
    }
    ShownForm(Desk& desk, const char* command) : ShownForm(desk, desk.command(command).fields()) {}

    CommandForm* operator->() { return &m_form; }
    CommandForm& operator*() { return m_form; }
    operator const CommandForm&() const { return m_form; }

private:
    CommandForm m_form;
};

/// The line of a field in which people type.
QLineEdit* line(const CommandForm& form, const char* field);

/// Goes to a field and types over what stands there.
void type(const CommandForm& form, const char* field, const QString& text);

/// What a field holds.
Value at(const CommandForm& form, const char* field);

/// What is said below a field.
QString noteOf(const CommandForm& form, const char* field);

/// What a field offers to choose from.
QStringList offersOf(const CommandForm& form, const char* field);

}  // namespace citss
