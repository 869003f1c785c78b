// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registry_link.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QToolButton;

namespace citss {

/// One row of a view as a list of its fields, with what may be done to it. Identifiers in it open
/// their records.
class RecordPanel final : public QWidget {
    Q_OBJECT

public:
    RecordPanel(RegistryLink& link, const View& view, QWidget* parent = nullptr);

    void showRecord(const QCborMap& record);
    /// Several rows, or none, are chosen.
    void showCount(qsizetype rows);
    void clear() { showCount(0); }
    /// What may be done to this record; the menu is absent where nothing may.
    void setActions(const QList<QAction*>& actions);

Q_SIGNALS:
    void linkFollowed(const QString& view, const QList<citss::Filter>& filters);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addLine(const Column& column, const Value& value);
    void addPair(QWidget* caption, QWidget* field);
    void follow(const Column& column, const QString& id);

    RegistryLink& m_link;
    const View& m_view;
    QLabel* m_title;
    QToolButton* m_actions;
    QWidget* m_lines = nullptr;
    QCborMap m_record;
    qsizetype m_count = 0;  ///< of chosen rows
};

}  // namespace citss
