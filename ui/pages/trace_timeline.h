// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

namespace citss {

/// One stretch of the life of serial numbers: where they lay from when to when.
struct TraceStretch {
    enum class State { Free, Bound, Ended };

    QString lane;  ///< the account, in words
    QDateTime from;
    QDateTime to = {};  ///< not set: still
    QString mark;       ///< what began it: "Issued"
    QString text;       ///< all of it in words, for tips and screen readers
    State state = State::Free;
};

/// Stretches over time, a line for each account in the order in which they held them. What is bound
/// is hatched and what ended is hollow, so that colour is not needed to read it.
class TraceTimeline final : public QWidget {
    Q_OBJECT

public:
    explicit TraceTimeline(QWidget* parent);

    /// `until` is the moment shown, where open stretches end.
    void setStretches(const QList<TraceStretch>& stretches, const QDateTime& until);
    [[nodiscard]] QStringList lanes() const { return m_lanes; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int xOf(const QDateTime& moment) const;
    [[nodiscard]] QRect barOf(const TraceStretch& stretch) const;
    void paintAxis(QPainter& painter) const;
    void paintLanes(QPainter& painter) const;
    void paintBar(QPainter& painter, const TraceStretch& stretch) const;

    QList<TraceStretch> m_stretches;
    QStringList m_lanes;
    QDateTime m_first;
    QDateTime m_until;
    int m_hidden = 0;  ///< lanes that have no room
};

}  // namespace citss
