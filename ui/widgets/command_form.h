// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/registry/field.h"
#include "ui/widgets/form_history.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace citss {

class FieldEditor;
class ProblemList;
class RegistryLink;

/// A form made from descriptions of fields. It takes and yields plain values and knows no command:
/// whoever owns it rehearses, shows problems in it and sends what it yields.
class CommandForm final : public QWidget {
    Q_OBJECT

public:
    CommandForm(const std::vector<FieldInfo>& fields,
                RegistryLink& link,
                QWidget* parent = nullptr);

    /// What is filled in, by field name.
    [[nodiscard]] QCborMap fields() const;
    /// Fills in what the map holds and leaves the other fields as they are.
    void setFields(const QCborMap& fields);
    /// Shows each problem next to its field, those of no field above the buttons. Fields that are
    /// merely still empty are not complained of before `showsMissing`.
    void setProblems(const Problems& problems, bool showsMissing);
    void focusFirst();
    /// What a draft keeps: no secrets, and of files only where they lie.
    [[nodiscard]] QCborMap draft() const;
    /// Fills in a draft; returns what has no place in the form any more.
    QCborMap restore(const QCborMap& draft);
    /// Take back what was entered last, in whatever field; do it again.
    void undo();
    void redo();
    [[nodiscard]] const FormHistory& history() const { return m_history; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] FieldEditor* editor(const QString& field) const;
    /// The sentences shown next to a field.
    [[nodiscard]] QString problemText(const QString& field) const;
    [[nodiscard]] ProblemList& otherProblems() { return *m_others; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        const FieldInfo* field;
        QLabel* label;
        FieldEditor* editor;
        QLabel* help;
        QLabel* fault;
        QLabel* note;  ///< what the entry is understood to be
        Problems problems;
    };

    void addRow(const FieldInfo& field, RegistryLink& link, QGridLayout* grid);
    void retranslate();
    static void showFaults(const Row& row);
    static void showNote(const Row& row);
    /// What a screen reader says of a field: its problems, what it was understood to be, its help.
    static void describe(const Row& row);
    void onEdited(qsizetype row);
    [[nodiscard]] qsizetype rowOf(const QString& field) const;  ///< -1 if there is none

    void replay(const std::optional<FormHistory::Entry>& entry);

    QList<Row> m_rows;
    FormHistory m_history;
    bool m_isReplaying = false;
    ProblemList* m_others;
};

}  // namespace citss
