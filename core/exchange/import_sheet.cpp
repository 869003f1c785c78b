// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_sheet.h"

#include "core/exchange/import_problems.h"
#include "core/exchange/import_value.h"

#include <algorithm>

namespace citss {

namespace {

constexpr qsizetype LabelCharacters = 120;
/// Between the parts of a key; no cell contains it.
constexpr QChar PartSeparator(0x1F);

bool isIdentifier(ImportValueKind kind)
{
    switch (kind) {
        case ImportValueKind::EntityId:
        case ImportValueKind::AccountNumber:
        case ImportValueKind::FacilityId:
        case ImportValueKind::FacilityIds:
        case ImportValueKind::Identifier:
        case ImportValueKind::Jurisdiction:
        case ImportValueKind::Year:
        case ImportValueKind::Years:
        case ImportValueKind::SerialRange:
            return true;
        case ImportValueKind::Text:
        case ImportValueKind::WholeTonnes:
        case ImportValueKind::DecimalTonnes:
        case ImportValueKind::Date:
            return false;
    }
    Q_UNREACHABLE();
}

bool anyIn(const QCborMap& map, const std::vector<const char*>& keys)
{
    return std::any_of(keys.begin(), keys.end(), [&map](const char* key) {
        return map.contains(QLatin1String(key));
    });
}

QString shown(const Value& value)
{
    return value.isInteger() ? QString::number(value.toInteger()) : value.toString();
}

}  // namespace

SheetImport::SheetImport(const Sheet& sheet,
                         const FoundHeader& header,
                         const QCborMap& base,
                         ImportRun& run)
    : m_sheet(sheet),
      m_header(header),
      m_base(base),
      m_run(run),
      m_headerRow(sheet.rows[header.rowIndex]),
      m_lines(m_headerRow, header, anyIn(base, header.variant->identity))
{
}

void SheetImport::run()
{
    for (size_t i = m_header.rowIndex + 1; i < m_sheet.rows.size(); ++i) {
        importRow(m_sheet.rows[i]);
    }
    for (auto it = m_blank.constBegin(); it != m_blank.constEnd(); ++it) {
        m_run.remarks.add(problem(ImportBlankSkipped, {}, {it.value(), it.key()}));
    }
}

void SheetImport::importRow(const Row& row)
{
    m_refusalsBefore = m_run.refusals.count();
    m_hasNothing = false;
    const Line line = m_lines.read(row);
    if (line.kind == LineKind::Data) {
        importData(row);
    } else {
        remarkOnLine(row, line);
    }
}

void SheetImport::remarkOnLine(const Row& row, const Line& line)
{
    const QString label = line.label.left(LabelCharacters);
    switch (line.kind) {
        case LineKind::Data:
            return;
        case LineKind::Totals:
            m_run.remarks.add(problem(ImportTotalsLine, place(row), {label}));
            return;
        case LineKind::Note:
            m_run.remarks.add(problem(ImportFootnote, place(row), {label}));
            return;
        case LineKind::BelongsToNobody:
            m_run.remarks.add(problem(ImportRowWithoutId, place(row), {label, line.identity}));
            return;
        case LineKind::HeaderAgain:
            m_run.remarks.add(problem(ImportHeaderRepeated, place(row)));
            return;
        case LineKind::Struck:
            m_run.remarks.add(problem(ImportRowStruck, place(row), {label}));
            return;
        case LineKind::Unidentified:
            m_run.refusals.add(problem(ImportNotIdentified, place(row), {identityTitles()}));
            return;
    }
}

void SheetImport::importData(const Row& row)
{
    QCborMap record = m_base;
    for (const FoundColumn& each : m_header.columns) {
        if (const std::optional<Value> found = value(row, each)) {
            record.insert(QLatin1String(each.column->key), *found);
        }
    }
    if (m_header.vintages.empty()) {
        addRecord(record, row);
    } else {
        importVintages(row, record);
    }
}

std::optional<Value> SheetImport::value(const Row& row, const FoundColumn& found)
{
    const QLatin1String key(found.column->key);
    QString text = found.at < row.cells.size() ? trimmedCell(row.cells[found.at].text) : QString();
    if (isIdentifier(found.column->kind) && standsForNothing(text)) {
        text.clear();
    }
    if (!text.isEmpty()) {
        std::optional<Value> read = parsed(row, text, key, found.column->kind);
        remarkOnStrike(row, found.at, key, read);
        return read;
    }
    remarkOnStrike(row, found.at, key, std::nullopt);
    if (found.column->need == ImportNeed::Required) {
        refuse(problem(ImportValueMissing, {}, {title(found.at)}), row, key);
    } else if (found.column->need == ImportNeed::RequiredOrNoRow && !m_hasNothing) {
        m_hasNothing = true;
        ++m_blank[title(found.at)];
    }
    return std::nullopt;
}

std::optional<Value> SheetImport::parsed(const Row& row,
                                         const QString& text,
                                         QLatin1String key,
                                         ImportValueKind kind)
{
    const Result<Value> value = parseImportValue(text, kind, m_sheet.commaMayBeDecimal);
    if (!value) {
        for (const Problem& each : value.error()) {
            refuse(each, row, key);
        }
        return std::nullopt;
    }
    m_run.rounded += wasRounded(text, kind) ? 1 : 0;
    return *value;
}

void SheetImport::importVintages(const Row& row, const QCborMap& shared)
{
    std::vector<std::pair<int, qint64>> quantities;
    qint64 sum = 0;  // at most 1,024 amounts of 15 digits: far below 2^63
    for (const FoundVintage& each : m_header.vintages) {
        const QString text =
            each.at < row.cells.size() ? trimmedCell(row.cells[each.at].text) : QString();
        const QByteArray digits = QByteArray::number(each.year);
        const QLatin1String key(digits);
        const std::optional<Value> quantity =
            text.isEmpty() ? Value(0) : parsed(row, text, key, ImportValueKind::WholeTonnes);
        remarkOnStrike(row, each.at, key, text.isEmpty() ? std::nullopt : quantity);
        if (quantity) {
            quantities.emplace_back(each.year, quantity->toInteger());
            sum += quantity->toInteger();
        }
    }
    if (m_header.total && quantities.size() == m_header.vintages.size()) {
        const QString text = *m_header.total < row.cells.size()
                                 ? trimmedCell(row.cells[*m_header.total].text)
                                 : QString();
        const QLatin1String key("total");
        const std::optional<Value> total =
            text.isEmpty() ? Value(sum) : parsed(row, text, key, ImportValueKind::WholeTonnes);
        if (total && total->toInteger() != sum) {
            refuse(problem(ImportRowTotalDiffers, {}, {sum, *total}), row, key);
        }
    }
    for (const auto& [year, quantity] : quantities) {
        if (quantity > 0) {
            QCborMap record = shared;
            record.insert(QLatin1String("vintage"), year);
            record.insert(QLatin1String("quantity"), quantity);
            addRecord(record, row);
        }
    }
}

/// `used` is what was read from the part that stands, nothing where that is blank or refused.
void SheetImport::remarkOnStrike(const Row& row,
                                 size_t at,
                                 QLatin1String key,
                                 const std::optional<Value>& used)
{
    if (at >= row.cells.size() || row.cells[at].struck.isEmpty()) {
        return;
    }
    const QString struck = row.cells[at].struck.simplified().left(LabelCharacters);
    const QString field = place(row) + QLatin1Char('.') + key;
    if (used && !struck.isEmpty()) {
        m_run.remarks.add(problem(ImportStruckThrough, field, {struck, shown(*used)}));
    } else if (!struck.isEmpty() && trimmedCell(row.cells[at].text).isEmpty()) {
        m_run.remarks.add(problem(ImportCellStruck, field, {struck}));
    }
}

void SheetImport::addRecord(QCborMap record, const Row& row)
{
    if (m_hasNothing || m_run.refusals.count() > m_refusalsBefore) {
        return;
    }
    const QString subject = about(record);
    const ImportPlace here{.sheet = &m_sheet, .row = row.number};
    const QString folded = subject.toCaseFolded();
    const auto before = m_run.seen.constFind(folded);
    if (before == m_run.seen.constEnd()) {
        m_run.seen.insert(folded, here);
        record.insert(QLatin1String("row"), row.number);
        if (m_run.namesSheets) {
            record.insert(QLatin1String("sheet"), m_sheet.name);
        }
        m_run.rows.append(record);
    } else if (m_header.variant->keepsFirst) {
        ++m_run.repeated;
    } else {
        const QString words =
            subject.split(PartSeparator, Qt::SkipEmptyParts).join(QLatin1String(", "));
        refuse(problem(ImportRowRepeated, {}, {shownPlace(*before), shownPlace(here), words}),
               row,
               QLatin1String(m_header.variant->identity.front()));
    }
}

/// What a record is about: whose it is, and what else tells it from others of the same owner.
QString SheetImport::about(const QCborMap& record) const
{
    constexpr qsizetype Usual = 80;
    QString parts;
    parts.reserve(Usual);
    for (const char* key : m_header.variant->identity) {
        if (parts.isEmpty()) {
            parts += shown(record.value(QLatin1String(key)));
        }
    }
    for (const char* key : m_header.variant->unique) {
        parts += PartSeparator;
        parts += shown(record.value(QLatin1String(key)));
    }
    return parts;
}

void SheetImport::refuse(Problem problem, const Row& row, QLatin1String key)
{
    problem.field = place(row) + QLatin1Char('.') + key;
    m_run.refusals.add(problem);
}

QString SheetImport::place(const Row& row) const
{
    const QString rows = QStringLiteral("rows[%1]").arg(row.number);
    return m_run.namesSheets ? m_sheet.name + QLatin1Char('!') + rows : rows;
}

/// "12", or with its sheet where several contribute.
QString SheetImport::shownPlace(ImportPlace place) const
{
    const QString row = QString::number(place.row);
    return m_run.namesSheets ? place.sheet->name + QLatin1Char('!') + row : row;
}

QString SheetImport::title(size_t at) const
{
    return m_headerRow.cells[at].text.simplified();
}

QString SheetImport::identityTitles() const
{
    QStringList titles;
    for (const char* key : m_header.variant->identity) {
        if (const FoundColumn* found = m_header.column(key)) {
            titles.append(title(found->at));
        }
    }
    return titles.join(QLatin1String(" / "));
}

}  // namespace citss
