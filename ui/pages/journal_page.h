// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/workplace.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace citss {

class EntryPanel;
class ProgressPanel;
class ViewTable;

/// What happened: every entry in words, by person, record, kind and time, and the chosen one with
/// its fields, with what it changed, and with its place in the chain.
class JournalPage final : public NavigablePage {
    Q_OBJECT

public:
    JournalPage(const Workplace& workplace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    bool openView(const QString& view, const QList<Filter>& filters) override;
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QString helpChapter() const override { return QStringLiteral("journal"); }

    /// The list in front: of all entries, or of those of one record.
    [[nodiscard]] ViewTable& table() const;
    [[nodiscard]] EntryPanel& entry() { return *m_entry; }
    void verify();
    [[nodiscard]] QString verdictText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeFilters();
    ViewTable* makeTable(const char* view);
    void applyFilters();
    void choose(qint64 number);
    void chooseAwaited();
    void showSelection();
    void fillKinds();
    void showVerdict();
    void retranslate();
    [[nodiscard]] QList<Filter> typedFilters() const;
    [[nodiscard]] QString typedRecord() const;

    Workplace m_workplace;
    QLineEdit* m_record = nullptr;
    QLineEdit* m_person = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_verify = nullptr;
    QLabel* m_verdict = nullptr;
    ProgressPanel* m_progress = nullptr;
    QStackedWidget* m_tables = nullptr;
    ViewTable* m_all = nullptr;
    ViewTable* m_ofRecord = nullptr;
    EntryPanel* m_entry = nullptr;
    QTimer m_typing;
    std::optional<JournalVerdict> m_found;
    qint64 m_awaited = 0;  ///< an entry to choose as soon as its row is there
};

}  // namespace citss
