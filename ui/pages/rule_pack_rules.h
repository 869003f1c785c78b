// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/pack_sections.h"
#include "ui/pages/rule_pack_shelf.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace citss {

/// A rule pack to be read: all sections one below the other, each rule with the law behind it.
class RulePackRules final : public QWidget {
    Q_OBJECT

public:
    explicit RulePackRules(QWidget* parent);

    void show(const ShelvedPackPointer& pack);
    [[nodiscard]] QTableWidget& table() { return *m_table; }
    /// Shows only what holds the text.
    void search(const QString& text);
    [[nodiscard]] QString footer() const;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fill();
    void addHeading(const QString& title);
    void addRow(const PackRow& row);
    void goTo(int section);
    void retranslate();

    ShelvedPackPointer m_pack;
    QLineEdit* m_search;
    QLabel* m_sectionLabel;
    QComboBox* m_sections;
    QTableWidget* m_table;
    QLabel* m_footer;
    int m_rules = 0;
};

}  // namespace citss
