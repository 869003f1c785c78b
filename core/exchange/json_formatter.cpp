// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_formatter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace citss {

namespace {

/// One object a line, its keys in alphabetical order and its values as they are: whole numbers
/// exact, parts per million as such, null where there is nothing.
class JsonFormatter final : public TableFormatter {
public:
    using TableFormatter::TableFormatter;

    void begin() override { out().write("["); }

    void add(const QList<Value>& row) override
    {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QJsonValue cell = toJson(row.at(i));
            object.insert(columns()[static_cast<size_t>(i)].key,
                          cell.isUndefined() ? QJsonValue(QJsonValue::Null) : cell);
        }
        out().write(m_isFirst ? "\n" : ",\n");
        out().write(QJsonDocument(object).toJson(QJsonDocument::Compact));
        m_isFirst = false;
    }

    Problems end() override
    {
        out().write("\n]\n");
        return {};
    }

private:
    bool m_isFirst = true;
};

}  // namespace

FormatterPointer jsonFormatter(QIODevice& device,
                               const std::vector<TableColumn>& columns,
                               const TableOptions& options)
{
    return std::make_unique<JsonFormatter>(device, columns, options);
}

}  // namespace citss
