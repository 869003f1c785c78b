// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scenario.h"

namespace citss {

/// Accounts of a small market in the training jurisdictions XW (rule pack WA) and XC (CA).
namespace market {

inline constexpr const char* AcmeGeneral = "XW2000-10001";
inline constexpr const char* AcmeCompliance = "XW2000-10002";
inline constexpr const char* BetaGeneral = "XW2001-10003";
inline constexpr const char* BetaCompliance = "XW2001-10004";
inline constexpr const char* TraderGeneral = "XW2002-10005";
inline constexpr const char* Issuance = "XW-10006";
inline constexpr const char* Allocation = "XW-10007";
inline constexpr const char* Auction = "XW-10008";
inline constexpr const char* Retirement = "XW-10009";
inline constexpr const char* OtherGeneral = "XC3000-10010";
inline constexpr const char* OtherIssuance = "XC-10012";
inline constexpr const char* OtherBuffer = "XC-10013";

}  // namespace market

/// Registers the entities and opens the accounts above.
void openMarket(Scenario& scenario);

/// Does a command as the administrator proposes and the authority approves it; the codes, or "ok".
QString done(Scenario& scenario, const char* command, const QString& json);

/// 100 allowances of 2024 and 50 of 2025 in the issuance account, and 30 offsets of two issuances.
void issueSome(Scenario& scenario);

/// A market where those were issued.
class TradedMarket : public Scenario {
public:
    TradedMarket()
    {
        openMarket(*this);
        issueSome(*this);
    }
};

/// Sets the state of an account, "SUSPENDED", for some reason.
void suspend(Scenario& scenario, const char* account, const char* state);

/// "MoveInstruments" from one account to another; `lines` is the JSON of the table.
QString moved(Scenario& scenario, const char* from, const char* to, const QString& lines);

/// All rows of a view, now or as an entry left them.
ViewRequest wholeOf(const QString& view, std::optional<JournalNumber> asOf = std::nullopt);

/// The rows of `holdings`: "XW2000-10001 ALLOWANCE 2024 100", with "(2 pending 3 held)" if any are.
QStringList holdings(Scenario& scenario, std::optional<JournalNumber> asOf = std::nullopt);

/// The rows of `blocks`: "XW2000-10001 XW-A-2024 1..100 ACTIVE".
QStringList blocks(Scenario& scenario, std::optional<JournalNumber> asOf = std::nullopt);

/// The fields of the problems of a refused command: "lines[0].quantity".
QStringList fieldsOfProblems(const Result<Outcome>& result);

}  // namespace citss
