// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field.h"

#include <QLineEdit>

namespace citss {

/// A number of any kind: tonnes and counts are grouped as they are typed, amounts and percentages
/// once they have been. Keeps what it cannot read, so that nothing typed is lost.
class NumberEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberEdit(FieldKind kind, QWidget* parent = nullptr);

    /// The number; the text as it is if that is none; undefined if empty.
    [[nodiscard]] Value value() const { return m_value; }
    void setValue(const Value& value);

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void read(const QString& typed);
    void regroup();

    FieldKind m_kind;
    Value m_value;  ///< read in the language in which it was typed
    bool m_isRead = false;
};

}  // namespace citss
