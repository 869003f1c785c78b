// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace citss {

/// Makes XLSX archives part by part, sound ones and hostile ones.
class WorkbookBuilder {
public:
    /// A workbook of one sheet, "Data", whose <sheetData> holds these rows.
    explicit WorkbookBuilder(const QByteArray& rows = {});

    /// Replaces or adds a part; empty content takes it out.
    WorkbookBuilder& part(const QByteArray& name, const QByteArray& content);
    /// The items of the shared strings: "<si><t>x</t></si>...".
    WorkbookBuilder& strings(const QByteArray& items);
    WorkbookBuilder& password(const QByteArray& password);

    [[nodiscard]] QByteArray bytes() const;

private:
    QList<std::pair<QByteArray, QByteArray>> m_parts;
    QByteArray m_password;
};

}  // namespace citss
