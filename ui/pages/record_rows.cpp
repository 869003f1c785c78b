// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_rows.h"

#include "ui/widgets/when_done.h"

#include <algorithm>

namespace citss {

RecordRows::RecordRows(RegistryLink& link, const QString& view, QObject* parent)
    : QObject(parent), m_link(link), m_view(*link.catalogue().view(view))
{
    connect(&link, &RegistryLink::momentChanged, this, [this] {
        if (m_isAsked) {
            read();
        }
    });
    connect(&link, &RegistryLink::changed, this, [this](const QStringList& topics) {
        const bool bears =
            std::any_of(m_view.topics.begin(), m_view.topics.end(), [&topics](const char* topic) {
                return topics.contains(QLatin1String(topic));
            });
        if (m_isAsked && bears) {
            read();
        }
    });
}

void RecordRows::setOrder(const QString& column, bool descending)
{
    m_sort = column;
    m_descending = descending;
}

bool RecordRows::mayRead() const
{
    return m_link.rights(m_view.action).view;
}

void RecordRows::ask(const QList<Filter>& filters)
{
    if (m_isAsked && m_filters == filters) {
        return;
    }
    m_filters = filters;
    m_isAsked = mayRead();
    if (m_isAsked) {
        read();
    }
}

void RecordRows::forget()
{
    ++m_reading;
    m_isAsked = false;
    m_isLoaded = false;
    m_records.clear();
    m_problems.clear();
}

void RecordRows::read()
{
    ViewRequest request;
    request.view = QLatin1String(m_view.name);
    request.filters = m_filters;
    request.sort = m_sort;
    request.descending = m_descending;
    request.limit = m_most;
    m_isLoaded = false;
    const int number = ++m_reading;
    whenDone(m_link.read(request), this, [this, number](const Result<Page>& page) {
        if (number == m_reading) {
            take(page);
        }
    });
}

void RecordRows::take(const Result<Page>& page)
{
    m_isLoaded = true;
    m_records = recordsOf(page);
    m_problems = page ? Problems() : page.error();
    Q_EMIT changed();
}

QString RecordRows::text(const QString& column, qsizetype row) const
{
    const Column* const found = m_view.column(column);
    return row < m_records.size() && found != nullptr
               ? m_link.cellText().cell(*found, m_records.at(row).value(column))
               : QString();
}

qint64 RecordRows::sum(const QString& column) const
{
    qint64 sum = 0;
    for (const QCborMap& record : m_records) {
        sum += record.value(column).toInteger();
    }
    return sum;
}

}  // namespace citss
