// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

class QLineEdit;
class QToolButton;

namespace citss {

class Picker;
class RegistryLink;

/// What the registry knows already: picked from its list, or typed. Beside it stands the name of
/// what was chosen.
class PickEditor final : public FieldEditor {
    Q_OBJECT

public:
    PickEditor(const FieldInfo& field, RegistryLink& link, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    [[nodiscard]] QString note() const override;
    void noticeForm(const QCborMap& fields) override;
    [[nodiscard]] QWidget* input() override;

private:
    QLineEdit* m_line;
    QToolButton* m_open;
    Picker* m_picker;
};

}  // namespace citss
