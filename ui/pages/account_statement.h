// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registry_link.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace citss {

class ViewTable;

/// What an account held, what moved, and what it held in the end, in a period that is chosen.
class AccountStatement final : public QWidget {
    Q_OBJECT

public:
    enum class Period { ThisYear, LastYear, Days30, Everything, Chosen };

    AccountStatement(RegistryLink& link, ViewTable* list, QWidget* parent);

    void showAccount(const QString& account);
    void choosePeriod(Period period);
    void load();
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] ViewTable& list() { return *m_list; }
    /// The days asked for; invalid where the period has no end there.
    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate to() const;
    void retranslate();

private:
    void showPeriod();
    void ask();
    [[nodiscard]] QDate today() const;

    RegistryLink& m_link;
    ViewTable* m_list;
    QString m_account;
    QLabel* m_label;
    QComboBox* m_period;
    QLabel* m_fromLabel;
    QDateEdit* m_from;
    QLabel* m_toLabel;
    QDateEdit* m_to;
};

}  // namespace citss
