// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposal_text.h"

#include "core/base/problem_text.h"
#include "core/exchange/cell_text.h"
#include "ui/widgets/pick_list.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/when_done.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr qsizetype MostTableRows = 500;

}  // namespace

ProposalText::ProposalText(RegistryLink& link, QWidget* parent) : QWidget(parent), m_link(link)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    begin();
}

void ProposalText::begin()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto* const form = new QFormLayout(m_lines);
    form->setContentsMargins(16, 4, 16, 4);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(5);
    layout()->addWidget(m_lines);
}

void ProposalText::say(const QString& sentence)
{
    begin();
    addLine({}, sentence, true);
}

void ProposalText::tell(const CommandType& command, const QCborMap& record)
{
    begin();
    const View& view = *m_link.catalogue().view(u"proposals"_s);
    for (const char* name : {"state", "proposer", "proposed_at", "expires", "comment"}) {
        const Column& column = *view.column(QLatin1String(name));
        const QString text = m_link.cellText().cell(column, record.value(QLatin1String(name)));
        if (!text.isEmpty()) {
            addLine(labelText(column.title), text, false);
        }
    }
    addFields(command, decodedFields(record.value(u"fields"_s)));
}

QLabel* ProposalText::addLine(const QString& caption, const QString& text, bool isDim)
{
    auto* const form = static_cast<QFormLayout*>(m_lines->layout());
    auto* const field = new QLabel(text, m_lines);
    field->setTextFormat(Qt::PlainText);
    field->setWordWrap(true);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isDim) {
        field->setObjectName(u"help"_s);
    }
    if (caption.isEmpty()) {
        form->addRow(field);
    } else {
        auto* const label = new QLabel(caption, m_lines);
        label->setObjectName(u"caption"_s);
        form->addRow(label, field);
    }
    return field;
}

void ProposalText::addName(const FieldInfo& field, const QCborMap& fields, QLabel& line)
{
    const PickList known(field, m_link);
    std::optional<ViewRequest> request = known.request(fields);
    if (!request || field.isList) {
        return;
    }
    request->filters.append({QLatin1String(pickOf(field)->column),
                             Comparison::Equal,
                             fields.value(QLatin1String(field.name))});
    request->limit = 1;
    whenDone(m_link.read(*request), &line, [known, &line](const Result<Page>& page) {
        const QList<QCborMap> records = known.records(page);
        const QString name =
            records.isEmpty() ? QString() : records.first().value(u"name"_s).toString();
        if (!name.isEmpty()) {
            line.setText(line.text() + u" · "_s + name);
        }
    });
}

void ProposalText::addFields(const CommandType& command, const QCborMap& fields)
{
    auto* const heading = new QLabel(tr("What is proposed"), m_lines);
    heading->setObjectName(u"heading"_s);
    static_cast<QFormLayout*>(m_lines->layout())->addRow(heading);
    for (const FieldInfo& field : command.fields()) {
        const Value value = fields.value(QLatin1String(field.name));
        const QString text = m_link.cellText().field(field, value);
        if (!text.isEmpty()) {
            addName(field, fields, *addLine(labelText(field.title), text, false));
        }
        if (field.kind == FieldKind::Table && field.columns != nullptr) {
            addTable(field, value.toArray());
        }
    }
}

void ProposalText::addTable(const FieldInfo& field, const QCborArray& rows)
{
    const std::vector<FieldInfo>& columns = *field.columns;
    const auto rowCount = static_cast<int>(std::min(qsizetype{rows.size()}, MostTableRows));
    auto* const table = new QTableWidget(rowCount, static_cast<int>(columns.size()), m_lines);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(labelText(field.title));
    for (int column = 0; column < table->columnCount(); ++column) {
        const FieldInfo& info = columns.at(static_cast<size_t>(column));
        table->setHorizontalHeaderItem(column, new QTableWidgetItem(labelText(info.title)));
        for (int row = 0; row < rowCount; ++row) {
            const Value cell = rows.at(row).toMap().value(QLatin1String(info.name));
            table->setItem(row, column, new QTableWidgetItem(m_link.cellText().field(info, cell)));
        }
    }
    table->resizeColumnsToContents();
    table->setFixedHeight(160);
    static_cast<QFormLayout*>(m_lines->layout())->addRow(table);
}

}  // namespace citss
