// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/plan_value.h"

#include "core/programs/rule_words.h"

#include <QCborArray>
#include <QCborMap>

#include <limits>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr Word<PlanStatus> StatusWords[] = {{PlanStatus::Fulfilled, "FULFILLED"},
                                            {PlanStatus::Unfulfilled, "UNFULFILLED"},
                                            {PlanStatus::NotApplicable, "NOT_APPLICABLE"},
                                            {PlanStatus::Pending, "PENDING"}};
constexpr Word<LineStep> StepWords[] = {
    {LineStep::Request, "REQUEST"}, {LineStep::Order, "ORDER"}, {LineStep::Phase, "PHASE"}};

template <typename E, std::size_t N>
std::optional<E> find(const Word<E> (&words)[N], const QString& text)
{
    for (const Word<E>& word : words) {
        if (text == QLatin1String(word.text)) {
            return word.value;
        }
    }
    return std::nullopt;
}

template <typename T, typename Write>
Value orNull(const std::optional<T>& value, Write write)
{
    return value ? Value(write(*value)) : Value(nullptr);
}

qint64 count(Tonnes amount)
{
    return amount.count();
}

/// Reads the parts of a stored value; once one is not as it should be, all is void.
class Parts {
public:
    explicit Parts(const Value& value) : m_map(value.toMap()), m_isGood(value.isMap()) {}

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] Value at(const QString& key) const { return m_map.value(key); }
    [[nodiscard]] bool isNull(const QString& key) const { return m_map.value(key).isNull(); }

    qint64 number(const QString& key, qint64 most = std::numeric_limits<qint64>::max())
    {
        const Value value = at(key);
        if (!value.isInteger() || value.toInteger() < 0 || value.toInteger() > most) {
            m_isGood = false;
            return 0;
        }
        return value.toInteger();
    }
    int index(const QString& key) { return static_cast<int>(number(key, 1000)); }
    Tonnes tonnes(const QString& key)
    {
        return Tonnes::fromCount(number(key, Tonnes::Max)).value_or(Tonnes());
    }
    Identifier id(const QString& key)
    {
        const QString text = at(key).toString();
        const auto id = text.isEmpty() ? Result<Identifier>(Identifier()) : Identifier::parse(text);
        return keep(id.has_value() ? std::optional(*id) : std::nullopt).value_or(Identifier());
    }
    SerialRange range(const QString& key)
    {
        const QCborArray bounds = at(key).toArray();
        const auto range =
            SerialRange::fromBounds(bounds.at(0).toInteger(-1), bounds.at(1).toInteger(-1));
        return keep(range).value_or(SerialRange::of(1, 1));
    }
    template <typename T>
    std::optional<T> keep(std::optional<T> value)
    {
        m_isGood = m_isGood && value.has_value();
        return value;
    }

private:
    QCborMap m_map;
    bool m_isGood;
};

Value rangeValue(const SerialRange& range)
{
    return QCborArray{range.first(), range.last()};
}

Value roomValue(const Room& room)
{
    return QCborMap{{u"limit"_s, room.id.text()},
                    {u"uses"_s, static_cast<qint64>(room.uses)},
                    {u"initial"_s, room.initial.count()},
                    {u"left"_s, room.left.count()}};
}

std::optional<Room> roomFromValue(const Value& value)
{
    Parts parts(value);
    Room room;
    room.id = parts.id(u"limit"_s);
    room.uses = static_cast<Uses>(parts.number(u"uses"_s, std::numeric_limits<Uses>::max()));
    room.initial = parts.tonnes(u"initial"_s);
    room.left = parts.tonnes(u"left"_s);
    return parts.isGood() ? std::optional(room) : std::nullopt;
}

Value penaltyValue(const PenaltyPreview& penalty)
{
    return QCborMap{
        {u"instruments"_s, penalty.instruments.count()},
        {u"money"_s,
         orNull(penalty.money,
                [](const Money& money) {
                    return QCborMap{{u"cents"_s, money.cents()}, {u"currency"_s, money.currency()}};
                })},
        {u"due"_s, orNull(penalty.due, [](QDate date) { return date.toString(Qt::ISODate); })},
        {u"carry_out"_s, orNull(penalty.carryOut, count)}};
}

std::optional<PenaltyPreview> penaltyFromValue(const Value& value)
{
    Parts parts(value);
    PenaltyPreview penalty;
    penalty.instruments = parts.tonnes(u"instruments"_s);
    if (!parts.isNull(u"money"_s)) {
        const QCborMap money = parts.at(u"money"_s).toMap();
        penalty.money = parts.keep(Money::fromCents(money.value(u"cents"_s).toInteger(-1),
                                                    money.value(u"currency"_s).toString()));
    }
    if (!parts.isNull(u"due"_s)) {
        const QDate due = QDate::fromString(parts.at(u"due"_s).toString(), Qt::ISODate);
        penalty.due = parts.keep(due.isValid() ? std::optional(due) : std::nullopt);
    }
    if (!parts.isNull(u"carry_out"_s)) {
        penalty.carryOut = parts.tonnes(u"carry_out"_s);
    }
    return parts.isGood() ? std::optional(penalty) : std::nullopt;
}

Value rateValue(const RateResult& rate)
{
    const auto text = [](const QString& t) { return t; };
    return QCborMap{{u"unadjusted"_s, orNull(rate.unadjusted, text)},
                    {u"adjusted"_s, orNull(rate.adjusted, text)}};
}

RateResult rateFromValue(const Value& value)
{
    const auto text = [](const Value& v) {
        return v.isString() ? std::optional(v.toString()) : std::nullopt;
    };
    const QCborMap map = value.toMap();
    return {.unadjusted = text(map.value(u"unadjusted"_s)),
            .adjusted = text(map.value(u"adjusted"_s))};
}

template <typename Items>
QCborArray listValue(const Items& items)
{
    QCborArray array;
    for (const auto& item : items) {
        array.append(toValue(item));
    }
    return array;
}

template <typename T, typename Read>
std::vector<T> listFromValue(Parts& parts, const QString& key, Read read)
{
    std::vector<T> items;
    for (const QCborValue each : parts.at(key).toArray()) {
        if (std::optional<T> item = parts.keep(read(each))) {
            items.push_back(std::move(*item));
        }
    }
    return items;
}

}  // namespace

QString wordOf(PlanStatus status)
{
    return QString::fromLatin1(StatusWords[static_cast<std::size_t>(status)].text);
}

std::optional<PlanStatus> planStatusFromWord(const QString& word)
{
    return find(StatusWords, word);
}

Value toValue(const PlanLine& line)
{
    return QCborMap{
        {u"step"_s, QString::fromLatin1(StepWords[static_cast<std::size_t>(line.step)].text)},
        {u"position"_s, line.position},
        {u"phase"_s, line.phase},
        {u"pool"_s, line.pool},
        {u"account"_s, wordOf(line.account)},
        {u"series"_s, line.series.number()},
        {u"serials"_s, rangeValue(line.range)},
        {u"category"_s, line.category.text()},
        {u"vintage"_s, orNull(line.vintage, [](const Vintage& v) { return v.year(); })},
        {u"left"_s, line.obligationLeft.count()},
        {u"offered"_s, line.offered.count()},
        {u"limit"_s, line.limit.text()},
        {u"room"_s, line.room.count()}};
}

std::optional<PlanLine> planLineFromValue(const Value& value)
{
    Parts parts(value);
    PlanLine line{.series = SeriesKey(parts.number(u"series"_s)),
                  .range = parts.range(u"serials"_s)};
    line.step = parts.keep(find(StepWords, parts.at(u"step"_s).toString())).value_or(line.step);
    line.position = parts.index(u"position"_s);
    line.phase = parts.index(u"phase"_s);
    line.pool = parts.index(u"pool"_s);
    line.account =
        parts.keep(fromWord<AccountRole>(parts.at(u"account"_s).toString())).value_or(line.account);
    line.category = parts.id(u"category"_s);
    if (!parts.isNull(u"vintage"_s)) {
        line.vintage = parts.keep(Vintage::fromYear(parts.number(u"vintage"_s)));
    }
    line.obligationLeft = parts.tonnes(u"left"_s);
    line.offered = parts.tonnes(u"offered"_s);
    line.limit = parts.id(u"limit"_s);
    line.room = parts.tonnes(u"room"_s);
    return parts.isGood() ? std::optional(line) : std::nullopt;
}

Value toValue(const Leftover& leftover)
{
    return QCborMap{{u"series"_s, leftover.series.number()},
                    {u"block"_s, rangeValue(leftover.block)},
                    {u"left"_s, leftover.left.count()},
                    {u"reason"_s, wordOf(leftover.reason)},
                    {u"limit"_s, leftover.limit.text()}};
}

std::optional<Leftover> leftoverFromValue(const Value& value)
{
    Parts parts(value);
    Leftover leftover{.series = SeriesKey(parts.number(u"series"_s)),
                      .block = parts.range(u"block"_s),
                      .left = parts.tonnes(u"left"_s),
                      .limit = parts.id(u"limit"_s)};
    leftover.reason =
        parts.keep(blockReasonFromWord(parts.at(u"reason"_s).toString())).value_or(leftover.reason);
    return parts.isGood() ? std::optional(leftover) : std::nullopt;
}

Value toValue(const Plan& plan)
{
    QCborArray rooms;
    for (const Room& room : plan.rooms) {
        rooms.append(roomValue(room));
    }
    return QCborMap{{u"status"_s, wordOf(plan.status)},
                    {u"obligation"_s, plan.obligation.count()},
                    {u"credited"_s, plan.credited.count()},
                    {u"rooms"_s, rooms},
                    {u"lines"_s, listValue(plan.lines)},
                    {u"leftovers"_s, listValue(plan.leftovers)},
                    {u"retired"_s, plan.retired.count()},
                    {u"shortfall"_s, orNull(plan.shortfall, count)},
                    {u"penalty"_s, orNull(plan.penalty, penaltyValue)},
                    {u"rate"_s, orNull(plan.rate, rateValue)},
                    {u"findings"_s, toValue(plan.findings)},
                    {u"problems"_s, toValue(plan.problems)}};
}

std::optional<Plan> planFromValue(const Value& value, std::span<const ProblemType* const> known)
{
    Parts parts(value);
    Plan plan;
    plan.status =
        parts.keep(planStatusFromWord(parts.at(u"status"_s).toString())).value_or(plan.status);
    plan.obligation = parts.tonnes(u"obligation"_s);
    plan.credited = parts.tonnes(u"credited"_s);
    plan.rooms = listFromValue<Room>(parts, u"rooms"_s, roomFromValue);
    plan.lines = listFromValue<PlanLine>(parts, u"lines"_s, planLineFromValue);
    plan.leftovers = listFromValue<Leftover>(parts, u"leftovers"_s, leftoverFromValue);
    plan.retired = parts.tonnes(u"retired"_s);
    if (!parts.isNull(u"shortfall"_s)) {
        plan.shortfall = parts.tonnes(u"shortfall"_s);
    }
    if (!parts.isNull(u"penalty"_s)) {
        plan.penalty = parts.keep(penaltyFromValue(parts.at(u"penalty"_s)));
    }
    if (!parts.isNull(u"rate"_s)) {
        plan.rate = rateFromValue(parts.at(u"rate"_s));
    }
    plan.findings = problemsFromValue(parts.at(u"findings"_s), known);
    plan.problems = problemsFromValue(parts.at(u"problems"_s), known);
    return parts.isGood() ? std::optional(plan) : std::nullopt;
}

}  // namespace citss::compliance
