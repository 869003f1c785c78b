// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/two_parts.h"

#include <QSplitter>

namespace citss {

QSplitter* makeTwoParts(Qt::Orientation orientation,
                        const Part& first,
                        const Part& second,
                        QWidget* parent)
{
    auto* const parts = new QSplitter(orientation, parent);
    parts->addWidget(first.widget);
    parts->addWidget(second.widget);
    parts->setStretchFactor(0, first.growth);
    parts->setStretchFactor(1, second.growth);
    parts->setSizes({first.size, second.size});
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    return parts;
}

}  // namespace citss
