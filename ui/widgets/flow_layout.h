// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace citss {

/// A row of widgets that goes on in a further line where there is no room: large letters and long
/// words need more lines, not a wider window. Where all fits it looks like any row.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// What is left of a line goes to those with a stretch.
    void addWidget(QWidget* widget, int stretch = 0, Qt::Alignment alignment = {});
    void addLayout(QLayout* layout, int stretch = 0);
    void addStretch();

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Entry {
        QLayoutItem* item;
        int stretch;

        [[nodiscard]] bool isGap() const { return item->spacerItem() != nullptr; }
    };
    struct Line {
        QList<Entry> entries;
        QList<int> widths;

        [[nodiscard]] int height() const;
    };

    /// With less than this it goes to a line of its own.
    [[nodiscard]] int leastWidth(const Entry& entry) const;
    [[nodiscard]] QList<Line> lines(int width) const;
    /// Gives what is left of a line to those that stretch.
    void fill(Line& line, int width) const;
    [[nodiscard]] int room(int width) const;

    QList<Entry> m_entries;
};

}  // namespace citss
