// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/block.h"

namespace citss {

class Database;

/// The words that name products; what is left out may be anything.
struct ProductQuery {
    Category kind;
    std::optional<JurisdictionCode> issuer = {};
    std::optional<Vintage> vintage = {};
    std::optional<Identifier> project = {};
    bool operator==(const ProductQuery&) const = default;
};

/// The only SQL on series, products and lots.
class InstrumentStore {
public:
    explicit InstrumentStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<SeriesId> find(const SeriesKey& key) const;
    [[nodiscard]] std::optional<SeriesKey> series(SeriesId id) const;
    /// How many serial numbers of a series have been issued: the last one's number.
    [[nodiscard]] qint64 issued(SeriesId series) const;

    [[nodiscard]] std::optional<Product> product(ProductId id) const;
    /// What an account has ever held under these words, by issuer.
    [[nodiscard]] QList<Product> productsIn(AccountSeq account, const ProductQuery& query) const;
    [[nodiscard]] std::optional<Lot> lot(LotId id) const;
    [[nodiscard]] QList<Lot> lots(ProductId product, const Identifier& issuance) const;

    SeriesId takeSeries(const SeriesKey& key, JournalNumber since);
    /// The product with these attributes, made if it is new; its id is ignored.
    ProductId takeProduct(const Product& product, JournalNumber since);
    /// Its id is ignored; its range follows the last one of the series.
    LotId insert(const Lot& lot, JournalNumber since);

private:
    Database& m_database;
};

}  // namespace citss
