// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registry_link.h"

#include <QCborMap>
#include <QDialog>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace citss {

class ViewTable;

/// A number on the screen, and where it stands.
struct Figure {
    const View& view;
    const Column& column;
    QCborMap row;
    /// Of a group or a total: the rows that it sums.
    std::optional<ViewRequest> rows;
};

/// Whether there are entries behind a figure.
bool isExplained(const Figure& figure);

/// The entries behind a figure, what they come to, and whether that is the figure.
class ExplainDialog final : public QDialog {
    Q_OBJECT

public:
    ExplainDialog(RegistryLink& link, const Figure& figure, QWidget* parent);

    /// None where the figure is worked out from others of its row.
    [[nodiscard]] ViewTable* entries() const { return m_entries; }
    /// What is said of their sum, or the arithmetic; empty until it is known.
    [[nodiscard]] QString verdict() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showWay(int index);
    void showEntries(int index);
    void showSum(const Page& entries);
    void retranslate();
    [[nodiscard]] ViewRequest requestFor(int index) const;
    [[nodiscard]] const Explanation* explanation(int index) const;
    [[nodiscard]] QString subject() const;

    RegistryLink& m_link;
    Figure m_figure;
    QList<const Explanation*> m_ways;
    QVBoxLayout* m_layout;
    QLabel* m_head;
    QComboBox* m_choice;
    ViewTable* m_entries = nullptr;
    QLabel* m_verdict;
    std::optional<qint64> m_sum;
    bool m_isGone = false;
    int m_way = 0;
    int m_asked = 0;
};

}  // namespace citss
