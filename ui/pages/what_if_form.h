// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rule_pack_shelf.h"
#include "ui/shell/workplace.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace citss {

class FieldEditor;
class ProblemList;
struct ComplianceEventRow;

/// What is supposed of an event: emissions, limits and holdings of its entities, and its rules.
/// Yields the fields of the command that rehearses them.
class WhatIfForm final : public QWidget {
    Q_OBJECT

public:
    WhatIfForm(const Workplace& workplace, QWidget* parent);

    void setEvent(const ComplianceEventRow& event);
    [[nodiscard]] QCborMap fields() const;
    void setFields(const QCborMap& fields);
    void setProblems(const Problems& problems);
    [[nodiscard]] bool isLoaded() const { return m_shelf->isLoaded(); }
    [[nodiscard]] QComboBox& rules() { return *m_rules; }
    [[nodiscard]] FieldEditor& suppositions() { return *m_suppositions; }
    [[nodiscard]] FieldEditor& changes() { return *m_changes; }
    [[nodiscard]] const Problems& problems() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    FieldEditor* makeEditor(const char* field);
    void fillRules();
    void retranslate();

    Workplace m_workplace;
    RulePackShelf* m_shelf;
    QString m_event;
    QString m_type;
    std::optional<int> m_year;
    QCborMap m_keptRules;  ///< of a draft: which may be of no pack at hand
    QLabel* m_rulesLabel;
    QComboBox* m_rules;
    QLabel* m_suppositionsLabel;
    FieldEditor* m_suppositions;
    QLabel* m_changesLabel;
    QLabel* m_changesHelp;
    FieldEditor* m_changes;
    ProblemList* m_problems;
};

}  // namespace citss
