// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/pick_source.h"

#include <QTimer>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace citss {

/// An identifier of a jurisdiction, entity, account or facility, found by any part of it or of its
/// name.
class PickEditor final : public FieldEditor {
    Q_OBJECT

public:
    PickEditor(const FieldInfo& field, RegistryLink& link, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    [[nodiscard]] QWidget* input() override;

private:
    void search();
    void searchColumn(const Column& column, int number);
    void offer(const Page& page);

    const FieldInfo& m_field;
    RegistryLink& m_link;
    std::optional<PickSource> m_source;  ///< what may be picked
    QLineEdit* m_line;
    QStandardItemModel* m_found;
    QCompleter* m_completer;
    QTimer m_typing;
    int m_asked = 0;
};

}  // namespace citss
