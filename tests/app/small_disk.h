// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace citss {

/// A file system in memory, for as long as the test runs; only root may have one.
class SmallDisk {
public:
    SmallDisk(const QString& place, const QString& options) : m_place(place)
    {
        m_isMounted = mount({QStringLiteral("-t"),
                             QStringLiteral("tmpfs"),
                             QStringLiteral("-o"),
                             options,
                             QStringLiteral("tmpfs"),
                             place});
    }
    ~SmallDisk()
    {
        if (m_isMounted) {
            QProcess::execute(QStringLiteral("umount"), {m_place});
        }
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    bool change(const QString& options)
    {
        return mount({QStringLiteral("-o"), QStringLiteral("remount,") + options, m_place});
    }

private:
    static bool mount(const QStringList& words)
    {
        QProcess process;
        process.start(QStringLiteral("mount"), words);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QString m_place;
    bool m_isMounted;
};

}  // namespace citss
