// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registry_link.h"

#include <QAbstractButton>

namespace citss {

/// How many rows a view has, up to a number that can be counted at a glance; a press opens it.
class CountCard final : public QAbstractButton {
    Q_OBJECT

public:
    CountCard(RegistryLink& link, const View& view, QWidget* parent);

    void read();
    [[nodiscard]] bool isLoaded() const { return m_count >= 0; }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] const View& view() const { return m_view; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    RegistryLink& m_link;
    const View& m_view;
    int m_count = -1;
    bool m_isMore = false;
    int m_asked = 0;
};

}  // namespace citss
