// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/registry/field.h"

#include <QWidget>

namespace citss {

/// Edits one field of a command, whatever its kind.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(QWidget* parent) : QWidget(parent) {}

    /// Undefined if nothing was filled in.
    [[nodiscard]] virtual Value value() const = 0;
    virtual void setValue(const Value& value) = 0;
    /// Sets texts only, never values.
    virtual void retranslate() {}
    /// Marks what lies inside: cells of a table. Others show nothing of their own.
    virtual void setProblems(const Problems& problems);
    /// The widget that takes the keys; its label is its buddy.
    [[nodiscard]] virtual QWidget* input() = 0;

Q_SIGNALS:
    void edited();
};

}  // namespace citss
