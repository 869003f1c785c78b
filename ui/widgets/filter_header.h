// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QList>
#include <QTimer>

class QKeyEvent;
class QLineEdit;

namespace citss {

/// Column titles with a line below each in which a filter may be typed.
class FilterHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit FilterHeader(QWidget* parent);

    /// Makes a line for each column of the model.
    void makeEditors();
    void retranslate();
    [[nodiscard]] QLineEdit* editor(int section) const { return m_editors.value(section); }
    [[nodiscard]] QString text(int section) const;
    void setText(int section, const QString& text);
    /// Marks a line whose text cannot be compared with its column.
    void setFault(int section, const QString& reason);
    /// Sums of groups cannot be filtered.
    void setCanFilter(int section, bool canFilter);
    [[nodiscard]] bool canFilter(int section) const;
    void placeEditors();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void edited();
    /// A key that no line of text makes use of; whoever does accepts it.
    void keyPressed(QKeyEvent* event);

protected:
    void updateGeometries() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int editorHeight() const;

    QList<QLineEdit*> m_editors;
    QTimer m_settling;
};

}  // namespace citss
