// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/pick_meaning.h"
#include "ui/widgets/pick_source.h"

#include <QTimer>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace citss {

/// An identifier of a record, found by any part of it or of its name, with or without accents.
/// Beside it stands the name of what was chosen; an identifier of another kind is recognised, and
/// what was probably meant is offered.
class PickEditor final : public FieldEditor {
    Q_OBJECT

public:
    PickEditor(const FieldInfo& field, RegistryLink& link, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QWidget* input() override;

private:
    enum class State { Empty, Asked, Known, WrongKind, Unknown };

    void onTyped();
    void search();
    void understand(const QList<QCborMap>& found);
    void offer(const QString& id, const QString& name);
    void showOffers();
    /// What the record's own list says of it: its state.
    void readRecord();
    /// What was probably meant: the accounts of an entity, the entity of an account.
    void readRelated();
    [[nodiscard]] QString stateText() const;

    const FieldInfo& m_field;
    RegistryLink& m_link;
    std::optional<PickSource> m_source;  ///< what may be picked
    QLineEdit* m_line;
    QStandardItemModel* m_found;
    QCompleter* m_completer;
    QTimer m_typing;
    State m_state = State::Empty;
    PickMeaning m_meaning;
    QCborMap m_record;  ///< as its own list has it
    QStringList m_related;
    int m_asked = 0;
};

}  // namespace citss
