// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace citss {

/// One line of text that ends in an ellipsis where there is no room for all of it; the whole text
/// is then its tip. It never widens a window.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent);

    /// A tip of its own; without one the text that is cut is the tip.
    void setTip(const QString& tip);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString shown() const;

    QString m_tip;
};

}  // namespace citss
