// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace citss {

/// Watches what is read in the background until nothing has moved for a while, so that a picture
/// shows all of it.
class Stillness final : public QObject {
    Q_OBJECT

public:
    Stillness(std::function<bool()> isLoaded, QObject* parent);

    /// Begins to wait, or begins again.
    void await();

Q_SIGNALS:
    /// Everything is there for the first time: what opens further things may do so now.
    void loaded();
    /// Nothing moves any more.
    void still();
    void givenUp();

private:
    void look();

    std::function<bool()> m_isLoaded;
    QTimer m_timer;
    int m_looks = 0;
    int m_calm = 0;
};

}  // namespace citss
