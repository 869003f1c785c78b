// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace citss {

class RegistryLink;

/// What was found for a text, by kinds of records, beneath the box that it is typed in. The keys
/// stay in the box, which moves the choice.
class FoundList final : public QListView {
    Q_OBJECT

public:
    /// Lies over the window of `box`.
    FoundList(RegistryLink& link, QWidget& box);

    /// Fills itself from a page of the view "find" and shows itself.
    void showFound(const QString& typed, const Page& page);
    void showProblems(const Problems& problems);
    void retranslate();
    /// To the next or the previous record, round the ends.
    void move(int step);
    /// Opens the chosen record; false if none is.
    bool openCurrent();
    /// What is chosen, for screen readers.
    [[nodiscard]] QString currentText() const;
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void chosen(const QString& view, const QList<citss::Filter>& filters);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addKind(const QList<QCborMap>& records);
    void addNothing();
    void addNote(const QString& text);
    QStandardItem* addLine(const QString& text, bool isRecord);
    void place();
    [[nodiscard]] QString textOf(const QCborMap& record) const;
    [[nodiscard]] QList<Filter> filterForAll(const QCborMap& record) const;

    RegistryLink& m_link;
    QWidget& m_box;
    QStandardItemModel* m_items;
    QString m_typed;
    QList<QCborMap> m_records;
    int m_count = 0;
};

}  // namespace citss
