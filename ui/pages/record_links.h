// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registry_link.h"

#include <QCborMap>

namespace citss {

/// Where a record is shown: a view, and what chooses its row.
struct RecordPlace {
    QString view;
    QList<Filter> filters;
};

/// What a row of a list leads to when it is opened: the account, facility or entity that it names
/// first, other than `self`; else its serial numbers, its event or its entry in the journal.
std::optional<RecordPlace> placeOf(const RegistryLink& link,
                                   const View& view,
                                   const QCborMap& record,
                                   const QString& self);

/// The way that serial numbers have gone.
RecordPlace placeOfSerials(const QString& series, qint64 first, qint64 last);

/// An entry of the journal, if the person may see it.
std::optional<RecordPlace> placeOfEntry(const RegistryLink& link, const Value& entry);

}  // namespace citss
