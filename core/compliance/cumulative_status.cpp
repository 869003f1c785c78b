// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cumulative_status.h"

#include <algorithm>

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

/// What a phase makes of the balance at the end of the one before.
qint64 carried(BalanceCarry carry, qint64 balance)
{
    switch (carry) {
        case BalanceCarry::Nothing:
            return 0;
        case BalanceCarry::Deficit:
            return std::min<qint64>(balance, 0);
        case BalanceCarry::All:
            return balance;
    }
    Q_UNREACHABLE();
}

/// The running sums of one account.
class Account {
public:
    /// Begins a phase if the year lies in another one than the year before; false if in none.
    bool enter(int year, const std::vector<TradingPhase>& phases)
    {
        const auto phase = std::find_if(phases.begin(), phases.end(), [year](const auto& each) {
            return each.years.contains(year);
        });
        if (phase == phases.end()) {
            return false;
        }
        if (m_phase != &*phase) {
            m_correction = m_phase != nullptr ? carried(phase->carriedIn, m_status.balance) : 0;
            m_status.surrendered = m_status.verified = Tonnes();
            m_hasReported = m_correction != 0;
            m_phase = &*phase;
        }
        return true;
    }

    std::optional<YearStatus> add(const AccountYear& year)
    {
        const bool isReported = year.report == YearReport::Reported;
        const auto surrendered = m_status.surrendered.plus(year.surrendered);
        const auto verified = m_status.verified.plus(isReported ? year.verified : Tonnes());
        if (!surrendered || !verified) {
            return std::nullopt;
        }
        m_hasReported = m_hasReported || isReported;
        m_status.year = year.year;
        m_status.surrendered = *surrendered;
        m_status.verified = *verified;
        m_status.balance = surrendered->count() - verified->count() + m_correction;
        m_status.code = surrenderCode(year.report, m_status.balance, m_hasReported);
        return m_status;
    }

private:
    const TradingPhase* m_phase = nullptr;
    qint64 m_correction = 0;
    bool m_hasReported = false;
    YearStatus m_status;
};

}  // namespace

QString wordOf(SurrenderCode code)
{
    switch (code) {
        case SurrenderCode::Covered:
            return u"A"_s;
        case SurrenderCode::Short:
            return u"B"_s;
        case SurrenderCode::NotReported:
            return u"C"_s;
        case SurrenderCode::Excluded:
            return u"EXCLUDED"_s;
        case SurrenderCode::NotApplicable:
            return u"NOT_APPLICABLE"_s;
    }
    Q_UNREACHABLE();
}

const std::vector<TradingPhase>& unionPhases()
{
    static const std::vector<TradingPhase> phases = {{{2005, 2007}, BalanceCarry::Nothing},
                                                     {{2008, 2012}, BalanceCarry::Deficit},
                                                     {{2013, 2020}, BalanceCarry::Deficit},
                                                     {{2021, 2030}, BalanceCarry::All}};
    return phases;
}

const std::vector<TradingPhase>& unitedKingdomPhases()
{
    static const std::vector<TradingPhase> phases = {{{2021, 2030}, BalanceCarry::Nothing}};
    return phases;
}

SurrenderCode surrenderCode(YearReport report, qint64 balance, bool hasReported)
{
    if (report == YearReport::Missing) {
        return SurrenderCode::NotReported;
    }
    if (!hasReported && report == YearReport::Excluded) {
        return SurrenderCode::Excluded;
    }
    if (!hasReported && report == YearReport::NotOperating) {
        return SurrenderCode::NotApplicable;
    }
    return balance >= 0 ? SurrenderCode::Covered : SurrenderCode::Short;
}

std::optional<std::vector<YearStatus>> cumulativeStatus(const std::vector<AccountYear>& years,
                                                        const std::vector<TradingPhase>& phases)
{
    Account account;
    std::vector<YearStatus> statuses;
    statuses.reserve(years.size());
    for (const AccountYear& year : years) {
        const bool ascends = statuses.empty() || statuses.back().year < year.year;
        if (!ascends || !account.enter(year.year, phases)) {
            return std::nullopt;
        }
        const std::optional<YearStatus> status = account.add(year);
        if (!status) {
            return std::nullopt;
        }
        statuses.push_back(*status);
    }
    return statuses;
}

}  // namespace citss::compliance
