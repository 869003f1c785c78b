// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"

#include <QLineEdit>

namespace citss {

/// A quantity of up to fifteen digits, grouped as the language does once it has been typed. Keeps
/// what it cannot read, so that nothing typed is lost.
class TonnesEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit TonnesEdit(QWidget* parent = nullptr);

    /// The number; the text as it is if that is none; undefined if empty.
    [[nodiscard]] Value value() const;
    void setValue(const Value& value);

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void regroup();

    Value m_value;  ///< read in the language in which it was typed
};

}  // namespace citss
