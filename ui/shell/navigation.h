// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace citss {

/// The places of the window, with icons and with counts of what waits there.
class Navigation final : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent);

    void setSections(const QStringList& names);
    void setCount(const QString& section, int count, bool isMore);
    /// Marks a section; whoever calls this shows it.
    void choose(const QString& section);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QString countText(const QString& section) const;

Q_SIGNALS:
    void chosen(const QString& section);
    /// The section is wanted in a window of its own.
    void windowWanted(const QString& section);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QListWidgetItem* itemOf(const QString& section) const;
    void retranslate();
    void fit();
    void recolour();

    bool m_isTearing = false;  ///< the press that is going on asks for a window
};

}  // namespace citss
