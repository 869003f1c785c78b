// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/documents/position_letter.h"
#include "core/registry/registry.h"

#include <functional>

namespace citss {

/// Reads what letters tell from a registry, through its views and rehearsals alone: nothing is
/// written, not even a preview.
class LetterReader {
public:
    LetterReader(Registry& registry, const QByteArray& token);

    [[nodiscard]] Result<LetterEvent> event(const QString& id) const;
    /// The entities with a published obligation at an event, in their order.
    [[nodiscard]] Result<QStringList> entities(const QString& event) const;
    /// The letters to some entities, in their order, from one rehearsal.
    [[nodiscard]] Result<QList<PositionLetter>> letters(const QString& event,
                                                        const QStringList& entities,
                                                        const Progress& progress) const;

private:
    [[nodiscard]] Result<QList<QCborMap>> rows(const ViewRequest& request) const;

    Registry& m_registry;
    QByteArray m_token;
};

}  // namespace citss
