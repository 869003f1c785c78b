// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/registry/field.h"

#include <QCborMap>
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
    /// What has been understood of the entry, or what is odd about it, as a sentence; empty if it
    /// speaks for itself.
    [[nodiscard]] virtual QString note() const { return {}; }
    /// Tells what the other fields hold: a currency beside an amount.
    virtual void noticeForm(const QCborMap& fields);
    /// What a draft keeps of it: the entry itself, or where to find it again.
    [[nodiscard]] virtual Value draft() const { return value(); }
    virtual void restore(const Value& draft) { setValue(draft); }
    /// The widget that takes the keys; its label is its buddy.
    [[nodiscard]] virtual QWidget* input() = 0;

Q_SIGNALS:
    void edited();
    void noteChanged();
};

}  // namespace citss
