// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tabbed_record_page.h"

namespace citss {

class AccountContents;
class AccountStatement;
struct RecordFact;

/// What is in it, since when, may it move? An account with its holdings, its serial blocks, its
/// statement and its history.
class AccountPage final : public TabbedRecordPage {
    Q_OBJECT

public:
    AccountPage(const Workplace& workplace, QWidget* parent);

    void showRecord(const QString& id) override;
    [[nodiscard]] QString helpChapter() const override { return QStringLiteral("accounts"); }
    [[nodiscard]] AccountContents& contents() { return *m_contents; }
    [[nodiscard]] AccountStatement& statement() { return *m_statement; }

protected:
    [[nodiscard]] QString idColumn() const override { return QStringLiteral("account_no"); }
    [[nodiscard]] QCborMap known() const override;
    void showHead() override;
    void retranslate() override;

private:
    void makeParts();
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] QList<RecordFact> facts() const;

    RecordRows* m_account;
    RecordRows* m_states;  ///< newest first
    RecordRows* m_balance;
    RecordRows* m_holdings;
    AccountContents* m_contents = nullptr;
    AccountStatement* m_statement = nullptr;
};

}  // namespace citss
