// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/workplace.h"

#include <QCborMap>

class QLabel;
class QMenu;
class QPushButton;

namespace citss {

class RecordPanel;
class TraceTimeline;
class ViewTable;

/// Where a serial number or a range of them has been since it was issued, and what may be done with
/// it.
class SerialTracePage final : public RecordPage {
    Q_OBJECT

public:
    SerialTracePage(const Workplace& workplace, QWidget* parent);

    void showRecord(const QString& id) override;
    [[nodiscard]] QString recordId() const override { return m_serial; }
    [[nodiscard]] QString title() const override;
    void enter() override;
    bool openView(const QString& view, const QList<Filter>& filters) override;
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QString helpChapter() const override { return QStringLiteral("instruments"); }

    [[nodiscard]] TraceTimeline& timeline() { return *m_timeline; }
    [[nodiscard]] ViewTable& table() { return *m_table; }
    /// Where they are now, in words.
    [[nodiscard]] QString stateText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    QWidget* makeTable();
    void read();
    void readHolds();
    void readRetirements();
    void showTrace();
    void showState();
    void showNotes();
    void showActs();
    void retranslate();
    void openForm(const char* command, const QCborMap& prefill);
    [[nodiscard]] QString holderText(const QCborMap& row) const;
    [[nodiscard]] QString cell(const QCborMap& row, const char* column) const;
    [[nodiscard]] QString whyNoHold() const;
    [[nodiscard]] QList<QCborMap> standing() const;

    Workplace m_workplace;
    QString m_serial;
    QList<QCborMap> m_rows;
    QList<QCborMap> m_holds;
    QList<QCborMap> m_retirements;
    Problems m_problems;
    QLabel* m_name = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_notes = nullptr;
    QPushButton* m_hold = nullptr;
    QPushButton* m_release = nullptr;
    QMenu* m_releases = nullptr;
    TraceTimeline* m_timeline = nullptr;
    ViewTable* m_table = nullptr;
    RecordPanel* m_record = nullptr;
    bool m_isStale = true;
    bool m_isWhole = true;
    int m_asked = 0;
    int m_answered = 0;
};

}  // namespace citss
