// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/page_records.h"
#include "ui/widgets/registry_link.h"

#include <QObject>

namespace citss {

/// A block of serial numbers, as much of it as is drawn and told.
struct LaneBlock {
    qint64 first = 0;
    qint64 last = 0;
    QString series;
    QString state;
    QString origin;
    QString recordedAt;
    [[nodiscard]] qint64 quantity() const { return last - first + 1; }
};

/// The blocks of one kind and vintage in an account, in the order of their numbers, as far as they
/// have been read.
struct BlockLane {
    QString label;
    qsizetype kind = 0;  ///< which of the kinds in the account: its colour and pattern
    qint64 quantity = 0;
    QList<Filter> filters;  ///< what chooses its blocks
    QList<LaneBlock> blocks;
    QList<Value> next;  ///< where the next page begins
    bool isWhole = false;
    bool isReading = false;
    bool hasVintage = false;
    [[nodiscard]] qint64 read() const;
};

/// What lies in an account, lane by lane. The holdings tell which lanes there are; their blocks are
/// read a page at a time, as far as somebody looks.
class BlockLanes final : public QObject {
    Q_OBJECT

public:
    BlockLanes(RegistryLink& link, QObject* parent);

    /// Rows of the view of holdings of one account.
    void setHoldings(const QString& account, const QList<QCborMap>& holdings);
    [[nodiscard]] const QList<BlockLane>& lanes() const { return m_lanes; }
    [[nodiscard]] bool isReading() const { return m_reading > 0; }
    [[nodiscard]] RegistryLink& link() const { return m_link; }
    /// Reads the next page of a lane, unless it is whole or being read.
    void readMore(int lane);
    [[nodiscard]] QString describe(const LaneBlock& block) const;

Q_SIGNALS:
    void lanesChanged();  ///< others than before
    void laneGrew(int lane);

private:
    [[nodiscard]] QList<BlockLane> lanesOf(const QString& account,
                                           const QList<QCborMap>& holdings) const;
    void take(int lane, const Result<Page>& page);

    RegistryLink& m_link;
    const View& m_view;
    QList<BlockLane> m_lanes;
    int m_generation = 0;
    int m_reading = 0;
};

}  // namespace citss
