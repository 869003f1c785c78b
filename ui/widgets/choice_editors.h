// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

class QCheckBox;
class QComboBox;

namespace citss {

/// One of the codes that a choice has, shown by their labels.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    [[nodiscard]] QWidget* input() override;

private:
    const FieldInfo& m_field;
    QComboBox* m_box;
};

class FlagEditor final : public FieldEditor {
    Q_OBJECT

public:
    FlagEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    [[nodiscard]] QWidget* input() override;

private:
    const FieldInfo& m_field;
    QCheckBox* m_box;
};

}  // namespace citss
