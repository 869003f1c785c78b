// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

#include <QLineEdit>

namespace citss {

class RegistryLink;

/// Finds a record from whatever was read out over the telephone: an account number, an entity's or
/// a facility's identifier, or part of a name.
class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    SearchBox(RegistryLink& link, QWidget* parent);

Q_SIGNALS:
    void found(const QString& view, const QList<citss::Filter>& filters);

protected:
    void changeEvent(QEvent* event) override;

private:
    void search();
    void retranslate();

    RegistryLink& m_link;
};

/// Where such a text is looked for; no view if the person may read none of them.
struct SearchTarget {
    QString view;
    Filter filter;
};
std::optional<SearchTarget> searchTarget(const RegistryLink& link, const QString& typed);

}  // namespace citss
