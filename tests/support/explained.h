// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/registry.h"

#include <QMap>

namespace citss {

/// What became of every declared explanation in every row of the views.
struct ExplainedFigures {
    QMap<QByteArray, int> checked;  ///< how many figures of "view.column" come to what is behind
    QString wrong;                  ///< the first that does not; empty: there is none
};

/// Works out every figure that is explained, in every row that the reader sees. Parameters of views
/// are what `parameters` says, else "0".
ExplainedFigures explainedFigures(Registry& registry,
                                  const QByteArray& token,
                                  const QMap<QString, QString>& parameters = {});

}  // namespace citss
