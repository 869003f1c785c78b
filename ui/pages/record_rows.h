// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/page_records.h"
#include "ui/widgets/registry_link.h"

#include <QObject>

namespace citss {

/// The first rows of a view, for whoever tells them in a way of his own. Once asked for they are
/// read again when they may have changed and when another moment is shown.
class RecordRows final : public QObject {
    Q_OBJECT

public:
    RecordRows(RegistryLink& link, const QString& view, QObject* parent);

    void setOrder(const QString& column, bool descending);
    void setMost(int rows) { m_most = rows; }
    /// Reads nothing where the person may not see the view.
    void ask(const QList<Filter>& filters);
    void forget();

    [[nodiscard]] bool mayRead() const;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded || !mayRead(); }
    [[nodiscard]] const QList<QCborMap>& records() const { return m_records; }
    [[nodiscard]] const Problems& problems() const { return m_problems; }
    [[nodiscard]] const View& view() const { return m_view; }
    /// A cell of a row as lists show it; of the first if none is given.
    [[nodiscard]] QString text(const QString& column, qsizetype row = 0) const;
    [[nodiscard]] qint64 sum(const QString& column) const;

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(const Result<Page>& page);

    RegistryLink& m_link;
    const View& m_view;
    QList<Filter> m_filters;
    QString m_sort;
    bool m_descending = false;
    int m_most = 500;
    bool m_isAsked = false;
    bool m_isLoaded = false;
    int m_reading = 0;  ///< only the answer to the newest question counts
    QList<QCborMap> m_records;
    Problems m_problems;
};

}  // namespace citss
