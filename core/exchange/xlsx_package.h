// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

struct zip;

namespace citss {

/// The archive around a workbook. What it says of its parts is held against limits before any is
/// unpacked, so that a small hostile file cannot fill the memory.
class XlsxPackage {
public:
    static constexpr qint64 MaxParts = 4'096;
    static constexpr quint64 MaxPartBytes = 256ULL * 1024 * 1024;
    static constexpr quint64 MaxTotalBytes = 384ULL * 1024 * 1024;
    static constexpr quint64 MaxRatio = 200;
    /// Below this size any ratio is harmless.
    static constexpr quint64 FreeRatioBytes = 1024ULL * 1024;

    /// `bytes` must outlive the package.
    static Result<XlsxPackage> open(const QByteArray& bytes);

    [[nodiscard]] bool contains(const QString& part) const;
    /// Unpacks one part. What is read in all is limited too: a table of contents may name one large
    /// part a thousand times.
    [[nodiscard]] Result<QByteArray> read(const QString& part);

private:
    using Archive = std::shared_ptr<zip>;

    explicit XlsxPackage(Archive archive) : m_archive(std::move(archive)) {}

    Archive m_archive;
    quint64 m_bytesRead = 0;
};

}  // namespace citss
