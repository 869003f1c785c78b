// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument_store.h"

#include "core/base/check.h"
#include "core/storage/counter_store.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* FindSeries =
    "SELECT id FROM series WHERE jurisdiction = ?1 AND class = ?2 AND label = ?3";
constexpr const char* SelectSeries = "SELECT jurisdiction, class, label FROM series WHERE id = ?1";
constexpr const char* SelectIssued =
    "SELECT last FROM lot WHERE series = ?1 ORDER BY first DESC LIMIT 1";
constexpr const char* SelectProduct =
    "SELECT p.id AS id, p.series AS series, s.jurisdiction AS issuer, p.kind AS kind, "
    "p.vintage AS vintage, p.project AS project "
    "FROM product AS p JOIN series AS s ON s.id = p.series WHERE p.id = ?1";
constexpr const char* SelectProductsIn =
    "SELECT p.id AS id, p.series AS series, s.jurisdiction AS issuer, p.kind AS kind, "
    "p.vintage AS vintage, p.project AS project "
    "FROM holding AS h JOIN product AS p ON p.id = h.product JOIN series AS s ON s.id = p.series "
    "WHERE h.account = ?1 AND p.kind = ?2 AND (?3 IS NULL OR s.jurisdiction = ?3) "
    "AND (?4 IS NULL OR p.vintage = ?4) AND (?5 IS NULL OR p.project = ?5) ORDER BY "
    "s.jurisdiction, h.product";
constexpr const char* FindProduct =
    "SELECT id FROM product WHERE series = ?1 AND kind = ?2 AND IFNULL(vintage, 0) = ?3";
constexpr const char* SelectLot =
    "SELECT id, series, first, last, product, issue_year, issuance FROM lot WHERE id = ?1";
constexpr const char* SelectLots =
    "SELECT id, series, first, last, product, issue_year, issuance FROM lot "
    "WHERE product = ?1 AND issuance = ?2 ORDER BY first";
constexpr const char* InsertSeries =
    "INSERT INTO series (id, jurisdiction, class, label, since) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr const char* InsertProduct =
    "INSERT INTO product (id, series, kind, vintage, project, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr const char* InsertLot =
    "INSERT INTO lot (id, series, first, last, product, issue_year, issuance, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

std::optional<Identifier> identifier(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Identifier::of(row.text(column)));
}

Product productOf(const Statement& row)
{
    return {.id = ProductId(row.integer(0)),
            .series = SeriesId(row.integer(1)),
            .issuer = JurisdictionCode::of(row.text(2)),
            .kind = Category::of(row.text(3)),
            .vintage = row.vintage(4),
            .project = identifier(row, 5)};
}

Lot lotOf(const Statement& row)
{
    return {.id = LotId(row.integer(0)),
            .series = SeriesId(row.integer(1)),
            .range = SerialRange::of(row.integer(2), row.integer(3)),
            .product = ProductId(row.integer(4)),
            .issueYear = row.vintage(5),
            .issuance = identifier(row, 6)};
}

}  // namespace

std::optional<SeriesId> InstrumentStore::find(const SeriesKey& key) const
{
    Statement query = m_database.statement(FindSeries);
    query.bind(key.issuer, QString(QLatin1Char(key.serialClass)), key.label);
    return query.step() ? std::optional(SeriesId(query.integer(0))) : std::nullopt;
}

std::optional<SeriesKey> InstrumentStore::series(SeriesId id) const
{
    Statement query = m_database.statement(SelectSeries);
    query.bind(id);
    if (!query.step()) {
        return std::nullopt;
    }
    return SeriesKey{.issuer = JurisdictionCode::of(query.text(0)),
                     .serialClass = query.text(1).at(0).toLatin1(),
                     .label = query.text(2)};
}

qint64 InstrumentStore::issued(SeriesId series) const
{
    Statement query = m_database.statement(SelectIssued);
    query.bind(series);
    return query.step() ? query.integer(0) : 0;
}

std::optional<Product> InstrumentStore::product(ProductId id) const
{
    Statement query = m_database.statement(SelectProduct);
    query.bind(id);
    return query.step() ? std::optional(productOf(query)) : std::nullopt;
}

QList<Product> InstrumentStore::productsIn(AccountSeq account, const ProductQuery& query) const
{
    Statement rows = m_database.statement(SelectProductsIn);
    rows.bind(account, query.kind, query.issuer, query.vintage, query.project);
    QList<Product> products;
    while (rows.step()) {
        products.append(productOf(rows));
    }
    return products;
}

std::optional<Lot> InstrumentStore::lot(LotId id) const
{
    Statement query = m_database.statement(SelectLot);
    query.bind(id);
    return query.step() ? std::optional(lotOf(query)) : std::nullopt;
}

QList<Lot> InstrumentStore::lots(ProductId product, const Identifier& issuance) const
{
    Statement query = m_database.statement(SelectLots);
    query.bind(product, issuance);
    QList<Lot> lots;
    while (query.step()) {
        lots.append(lotOf(query));
    }
    return lots;
}

SeriesId InstrumentStore::takeSeries(const SeriesKey& key, JournalNumber since)
{
    if (const std::optional<SeriesId> known = find(key)) {
        return *known;
    }
    const SeriesId id(CounterStore(m_database).take(QStringLiteral("series")));
    m_database.statement(InsertSeries)
        .bind(id, key.issuer, QString(QLatin1Char(key.serialClass)), key.label, since)
        .run();
    return id;
}

ProductId InstrumentStore::takeProduct(const Product& product, JournalNumber since)
{
    Statement query = m_database.statement(FindProduct);
    query.bind(product.series, product.kind, product.vintage ? product.vintage->year() : 0);
    if (query.step()) {
        return ProductId(query.integer(0));
    }
    const ProductId id(CounterStore(m_database).take(QStringLiteral("product")));
    m_database.statement(InsertProduct)
        .bind(id, product.series, product.kind, product.vintage, product.project, since)
        .run();
    return id;
}

LotId InstrumentStore::insert(const Lot& lot, JournalNumber since)
{
    const LotId id(CounterStore(m_database).take(QStringLiteral("lot")));
    m_database.statement(InsertLot)
        .bind(id,
              lot.series,
              lot.range.first(),
              lot.range.last(),
              lot.product,
              lot.issueYear,
              lot.issuance,
              since)
        .run();
    return id;
}

}  // namespace citss
