// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument_line.h"

#include "core/instruments/held_picks.h"
#include "core/instruments/instrument_problems.h"
#include "core/instruments/instrument_store.h"

#include <algorithm>

namespace citss {

namespace {

/// What one line asks for.
struct Wish {
    std::optional<Demand> demand = {};
    std::optional<std::pair<SeriesId, SerialRange>> serials = {};
};

QString at(const QString& path, qsizetype line, const char* field)
{
    return QStringLiteral("%1[%2].%3").arg(path).arg(line).arg(QLatin1String(field));
}

Problems checkForm(const InstrumentLine& line, const QString& path, qsizetype index)
{
    if (line.serials) {
        if (line.kind || line.issuer || line.vintage || line.project || line.issuance) {
            return {problem(LineKindOrSerials, at(path, index, "serials"))};
        }
        const Tonnes quantity = line.serials->range().quantity();
        if (line.quantity && *line.quantity != quantity) {
            return {problem(SerialsQuantityDiffers,
                            at(path, index, "quantity"),
                            {quantity.count(), line.quantity->count()})};
        }
        return {};
    }
    if (!line.kind || !line.quantity) {
        return {problem(LineEmpty, at(path, index, line.kind ? "quantity" : "kind"))};
    }
    return line.quantity->isZero() ? Problems{problem(QuantityZero, at(path, index, "quantity"))}
                                   : Problems{};
}

/// Serves lines from one account.
class Selector {
public:
    Selector(Database& database, const LineSource& source, const QString& path)
        : m_instruments(database), m_store(database), m_source(source), m_path(path)
    {
    }

    LineSelection select(const QList<InstrumentLine>& lines)
    {
        m_problems.resize(static_cast<size_t>(lines.size()));
        m_selection.pieces.resize(static_cast<size_t>(lines.size()));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_problems[static_cast<size_t>(i)] = checkForm(lines.at(i), m_path, i);
            m_wishes.push_back(problemsOf(i).isEmpty() ? wishOf(lines.at(i)) : Wish());
        }
        load();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            takeSerials(i, lines.at(i));
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            takeQuantity(i);
        }
        for (const Problems& problems : m_problems) {
            m_selection.problems += problems;
        }
        return std::move(m_selection);
    }

private:
    Problems& problemsOf(qsizetype line) { return m_problems[static_cast<size_t>(line)]; }

    Wish wishOf(const InstrumentLine& line)
    {
        if (line.serials) {
            const std::optional<SeriesId> series = m_instruments.find(line.serials->series());
            return {.serials = std::pair(series.value_or(SeriesId(0)), line.serials->range())};
        }
        Demand demand{.products = productsOf(line), .quantity = *line.quantity};
        if (line.issuance) {
            demand.lots.emplace();
            for (const ProductId product : demand.products) {
                for (const Lot& lot : m_instruments.lots(product, *line.issuance)) {
                    demand.lots->insert(lot.id);
                }
            }
        }
        return {.demand = demand};
    }

    /// Thousands of lines name the same few products.
    const QList<ProductId>& productsOf(const InstrumentLine& line)
    {
        const ProductQuery query{.kind = *line.kind,
                                 .issuer = line.issuer,
                                 .vintage = line.vintage,
                                 .project = line.project};
        const auto known = std::find_if(m_products.begin(),
                                        m_products.end(),
                                        [&query](const auto& each) { return each.first == query; });
        if (known != m_products.end()) {
            return known->second;
        }
        QList<ProductId> ids;
        for (const Product& product : m_instruments.productsIn(m_source.account, query)) {
            ids.append(product.id);
        }
        return m_products.emplace_back(query, ids).second;
    }

    void load()
    {
        Tonnes bySerials;
        std::map<ProductId, Tonnes> byProduct;
        const auto add = [](Tonnes& sum, Tonnes more) {
            sum = sum.plus(more).value_or(Tonnes::of(Tonnes::Max));
        };
        for (const Wish& wish : m_wishes) {
            if (wish.serials) {
                add(bySerials, wish.serials->second.quantity());
                loadSerials(wish.serials->first, wish.serials->second);
            }
            if (!wish.demand) {
                continue;
            }
            for (const ProductId product : wish.demand->products) {
                add(byProduct[product],
                    wish.demand->lots ? Tonnes::of(Tonnes::Max) : wish.demand->quantity);
            }
        }
        // The lowest numbers may be among those named by serials, so as many more are read.
        for (auto& [product, enough] : byProduct) {
            add(enough, bySerials);
            m_selection.blocks.add(m_store.lowest(m_source.account, product, enough));
        }
    }

    void loadSerials(SeriesId series, const SerialRange& range)
    {
        std::vector<Block> blocks = m_store.across(series, range);
        std::erase_if(blocks,
                      [this](const Block& block) { return block.account != m_source.account; });
        m_selection.blocks.add(blocks);
    }

    void takeSerials(qsizetype index, const InstrumentLine& line)
    {
        const Wish& wish = m_wishes[static_cast<size_t>(index)];
        if (!wish.serials) {
            return;
        }
        OpenBlocks::Taken taken =
            m_selection.blocks.takeSerials(wish.serials->first, wish.serials->second);
        m_selection.pieces[static_cast<size_t>(index)] = std::move(taken.pieces);
        const QString field = at(m_path, index, "serials");
        const QString text = line.serials->text();
        switch (taken.refusal) {
            case OpenBlocks::Refusal::None:
                break;
            case OpenBlocks::Refusal::NotHere:
                problemsOf(index) += problem(SerialsNotInAccount, field, {text, m_source.number});
                break;
            case OpenBlocks::Refusal::TakenBefore:
                problemsOf(index) += problem(SerialsNamedTwice, field, {text});
                break;
            case OpenBlocks::Refusal::NotFree:
                problemsOf(index) +=
                    problem(SerialsNotFree,
                            field,
                            {text,
                             SerialBlock(line.serials->series(), taken.obstacle->range).text(),
                             labelOf(taken.obstacle->state)});
                break;
        }
    }

    void takeQuantity(qsizetype index)
    {
        const Wish& wish = m_wishes[static_cast<size_t>(index)];
        if (!wish.demand) {
            return;
        }
        std::optional<std::vector<Piece>> pieces = m_selection.blocks.take(*wish.demand);
        if (pieces) {
            m_selection.pieces[static_cast<size_t>(index)] = std::move(*pieces);
            return;
        }
        const Balance left = m_selection.blocks.left(*wish.demand);
        problemsOf(index) += problem(NotEnoughHeld,
                                     at(m_path, index, "quantity"),
                                     {m_source.number,
                                      wish.demand->quantity.count(),
                                      left.available().count(),
                                      left.pending.count(),
                                      left.held.count()});
    }

    InstrumentStore m_instruments;
    BlockStore m_store;
    const LineSource& m_source;
    const QString& m_path;
    std::vector<Wish> m_wishes;
    std::vector<Problems> m_problems;
    std::vector<std::pair<ProductQuery, QList<ProductId>>> m_products;
    LineSelection m_selection;
};

}  // namespace

const Fields<InstrumentLine>& InstrumentLine::fields()
{
    static const Fields<InstrumentLine> list{
        field("kind",
              &InstrumentLine::kind,
              QT_TRANSLATE_NOOP("Label", "Kind"),
              {.help = QT_TRANSLATE_NOOP("Label",
                                         "The category of the rule pack: ALLOWANCE, OFFSET ..."),
               .pick = &HeldKindPick}),
        field("issuer",
              &InstrumentLine::issuer,
              QT_TRANSLATE_NOOP("Label", "Issued by"),
              {.pick = &HeldIssuerPick}),
        field("vintage",
              &InstrumentLine::vintage,
              QT_TRANSLATE_NOOP("Label", "Vintage"),
              {.pick = &HeldVintagePick}),
        field("project",
              &InstrumentLine::project,
              QT_TRANSLATE_NOOP("Label", "Project"),
              {.pick = &HeldProjectPick}),
        field("issuance",
              &InstrumentLine::issuance,
              QT_TRANSLATE_NOOP("Label", "Issuance"),
              {.pick = &HeldIssuancePick}),
        field("quantity", &InstrumentLine::quantity, QT_TRANSLATE_NOOP("Label", "Quantity")),
        field("serials",
              &InstrumentLine::serials,
              QT_TRANSLATE_NOOP("Label", "Serial numbers"),
              {.help = QT_TRANSLATE_NOOP(
                   "Label",
                   "Instead of kind and quantity: exactly these. Otherwise the lowest are taken."),
               .pick = &HeldSerialsPick}),
    };
    return list;
}

LineSelection selectLines(Database& database,
                          const LineSource& source,
                          const QList<InstrumentLine>& lines,
                          const QString& path)
{
    return Selector(database, source, path).select(lines);
}

Tonnes quantityOf(std::span<const Piece> pieces)
{
    Tonnes sum;
    for (const Piece& piece : pieces) {
        sum = sum.plus(piece.range.quantity()).value();
    }
    return sum;
}

}  // namespace citss
