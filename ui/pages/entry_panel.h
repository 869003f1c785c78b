// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field.h"
#include "ui/shell/workplace.h"

#include <QCborMap>
#include <QWidget>

class QTextBrowser;

namespace citss {

struct Filter;
class ViewTable;

/// One entry of the journal in full: a sentence, its fields, its outcome, its place in the chain,
/// and field by field what it changed.
class EntryPanel final : public QWidget {
    Q_OBJECT

public:
    EntryPanel(const Workplace& workplace, QWidget* parent);

    void showEntry(qint64 number);
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] ViewTable& changes() { return *m_changes; }
    /// All that is told of the entry, as plain text.
    [[nodiscard]] QString text() const;
    /// Who did what to which record.
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void linkFollowed(const QString& view, const QList<citss::Filter>& filters);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void show();
    void retranslate();
    [[nodiscard]] QString html() const;
    [[nodiscard]] QString fieldsHtml(const QCborMap& deed) const;
    [[nodiscard]] QString tableHtml(const FieldInfo& field, const QCborArray& rows) const;
    [[nodiscard]] QString valueHtml(const FieldInfo& field, const Value& value) const;
    [[nodiscard]] QString outcomeHtml() const;
    [[nodiscard]] QString line(const QString& title, const QString& html) const;
    [[nodiscard]] QString wideLine(const QString& title, const QString& html) const;
    [[nodiscard]] QCborMap deed() const;

    Workplace m_workplace;
    QTextBrowser* m_text;
    ViewTable* m_changes;
    qint64 m_number = 0;
    QCborMap m_entry;
    int m_asked = 0;
    int m_answered = 0;
};

}  // namespace citss
