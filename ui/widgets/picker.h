// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"
#include "ui/widgets/pick_list.h"
#include "ui/widgets/pick_meaning.h"
#include "ui/widgets/pick_source.h"

#include <QObject>
#include <QTimer>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace citss {

class RegistryLink;

/// Lets a line take what the registry knows: it offers the list, narrowed by what is typed (any
/// part of an identifier or a name, with or without accents) and by what else is filled in. An
/// identifier of another kind is recognised, and what was probably meant is offered.
class Picker final : public QObject {
    Q_OBJECT

public:
    Picker(const FieldInfo& field, RegistryLink& link, QLineEdit* line);

    [[nodiscard]] Value value() const;
    void setValue(const Value& value);
    /// What the other fields hold: they narrow the list.
    void noticeForm(const QCborMap& others);
    /// What the entry is understood to be, as a sentence or a name.
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool isListed() const { return m_list.isListed(); }
    /// Offers all that there is.
    void showAll();
    /// A title that was typed whole becomes what it is the title of.
    void settle();

Q_SIGNALS:
    void edited();
    void noteChanged();
    void picked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class State { Empty, Asked, Known, WrongKind, Unknown };

    void onTyped();
    void pick(const QString& id);
    void search();
    void readList(const ViewRequest& request);
    void readFound();
    void understandList();
    void understand(const QList<QCborMap>& found);
    void offer(const QList<QCborMap>& records);
    void showOffers();
    /// What the record's own list says of it: its state.
    void readRecord();
    /// What was probably meant: the accounts of an entity, the entity of an account.
    void readRelated();
    [[nodiscard]] QString stateText() const;

    const FieldInfo& m_field;
    RegistryLink& m_link;
    PickList m_list;
    std::optional<PickSource> m_source;  ///< where one record is looked up
    QLineEdit* m_line;
    QStandardItemModel* m_found;
    QCompleter* m_completer;
    QTimer m_typing;
    State m_state = State::Empty;
    PickMeaning m_meaning;
    QList<QCborMap> m_listed;  ///< of the list
    bool m_isWhole = false;    ///< the list has no more
    bool m_canTell = false;    ///< nothing must be filled in first
    QCborMap m_record;         ///< as its own list has it
    QStringList m_related;
    QCborMap m_others;
    bool m_showsAll = false;
    int m_asked = 0;
};

}  // namespace citss
