// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/rule_pack_shelf.h"
#include "ui/shell/workplace.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QTabWidget;

namespace citss {

class RulePackAdoption;
class RulePackComparison;
class RulePackExamples;
class RulePackRules;

/// What the rules are and what changed: the packs at hand, each to be read, compared, proved on its
/// examples, and adopted.
class RulePacksPage final : public NavigablePage {
    Q_OBJECT

public:
    RulePacksPage(const Workplace& workplace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] bool isLoaded() const override;

    [[nodiscard]] QListWidget& list() { return *m_list; }
    [[nodiscard]] QTabWidget& parts() { return *m_parts; }
    [[nodiscard]] RulePackRules& rules() { return *m_rules; }
    [[nodiscard]] RulePackComparison& comparison() { return *m_comparison; }
    [[nodiscard]] RulePackExamples& examples() { return *m_examples; }
    [[nodiscard]] RulePackAdoption& adoption() { return *m_adoption; }
    /// Where the chosen pack comes from and what rests on it.
    [[nodiscard]] QString standing() const;
    /// The pack of that name, "WA 1", in front.
    bool choose(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeLeft();
    QWidget* makeRight();
    void fill();
    void select(const ShelvedPackPointer& pack);
    void showChosen();
    void retranslate();
    [[nodiscard]] ShelvedPackPointer chosen() const;
    [[nodiscard]] QString stateText(const ShelvedPack& pack) const;
    [[nodiscard]] static QString eventsText(const QStringList& events);
    [[nodiscard]] QString standingText(const ShelvedPack& pack) const;

    RulePackShelf* m_shelf;
    QListWidget* m_list;
    QLabel* m_title;
    QLabel* m_standing;
    QTabWidget* m_parts;
    RulePackRules* m_rules;
    RulePackComparison* m_comparison;
    RulePackExamples* m_examples;
    RulePackAdoption* m_adoption;
    ShelvedPackPointer m_shown;
};

}  // namespace citss
