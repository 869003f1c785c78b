// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace citss {

/// A thing to know about a record; with a target it is a link.
struct RecordFact {
    QString caption;
    QString value;
    QString target = {};
};

/// What a record is, how it stands, and what is the matter with it.
class RecordHead final : public QWidget {
    Q_OBJECT

public:
    explicit RecordHead(QWidget* parent);

    void setTitle(const QString& title);
    /// How it stands, in a sentence; marked where it may not act as usual.
    void setStanding(const QString& sentence, bool isGood);
    void setFacts(const QList<RecordFact>& facts);
    /// What needs somebody's attention, a sentence each.
    void setWarnings(const QStringList& warnings);
    /// What may be done to it; the menu is absent where nothing may.
    void setActions(const QList<QAction*>& actions);
    void setReason(const QString& readOnlyReason);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }
    [[nodiscard]] QToolButton& menu() { return *m_menu; }

Q_SIGNALS:
    void linkFollowed(const QString& target);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_standing;
    QLabel* m_facts;
    QLabel* m_warningText;
    QToolButton* m_menu;
    QStringList m_warnings;
};

}  // namespace citss
