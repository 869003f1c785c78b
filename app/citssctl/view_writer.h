// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citssctl/view_request.h"

#include <QBuffer>

#include <memory>

namespace citss {

/// Writes the pages of a view as one table: to a file that appears when it is complete, or as
/// bytes. Titles and codes are in the current language, save in JSON, which is for machines.
class ViewWriter {
public:
    ViewWriter(const View& view, const ViewOrder& order);
    ~ViewWriter();
    ViewWriter(const ViewWriter&) = delete;
    ViewWriter& operator=(const ViewWriter&) = delete;

    [[nodiscard]] Problems add(const Page& page);
    [[nodiscard]] Problems finish();
    /// What was written, if not to a file.
    [[nodiscard]] const QByteArray& bytes() const { return m_buffer.data(); }

private:
    Problems begin(const Page& page);
    [[nodiscard]] Value shown(const Column& column, const Value& value) const;
    void addRow(const QList<Value>& row);

    const View& m_view;
    const ViewOrder& m_order;
    std::vector<const Column*> m_columns;
    QBuffer m_buffer;
    std::unique_ptr<TableWriter> m_writer;
    QList<Value> m_totals;
};

/// How a column of a view is written in a table.
TableColumn tableColumn(const Column& column);

}  // namespace citss
