// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_text.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace citss {

QLabel* makeEmptyText(QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(u"emptyText"_s);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setContentsMargins(24, 16, 24, 16);
    return label;
}

}  // namespace citss
