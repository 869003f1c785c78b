// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"

#include <QCborMap>
#include <QElapsedTimer>
#include <QList>

#include <optional>

namespace citss {

/// What was changed in a form, field by field, so that it can be taken back and done again. What is
/// typed into one field without a pause is one step.
class FormHistory {
public:
    /// A field, and what it is to hold again.
    struct Entry {
        QString field;
        Value value;
    };

    /// From here on; what was before cannot be taken back.
    void reset(const QCborMap& fields);
    void note(const QCborMap& fields);
    /// What the form holds after a step was taken back or done again.
    void settle(const QCborMap& fields) { m_now = fields; }
    std::optional<Entry> undo();
    std::optional<Entry> redo();
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }

private:
    struct Step {
        QString field;
        Value before;
        Value after;
    };

    void add(const Step& step);

    QList<Step> m_steps;
    qsizetype m_done = 0;  ///< so many of them stand
    QCborMap m_now;
    QElapsedTimer m_pause;
};

}  // namespace citss
