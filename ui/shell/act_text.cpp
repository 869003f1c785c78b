// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/act_text.h"

#include "core/base/format.h"
#include "core/base/words.h"
#include "core/instruments/serial_block.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// A command whose act is counted: where the number stands, and the words around it.
struct CountedAct {
    const char* command;
    const char* figure;  ///< of the outcome, else of the fields
    const char* words;
};

constexpr std::array<CountedAct, 13> Acts = {
    {{"RetireInstruments",
      "quantity",
      QT_TRANSLATE_N_NOOP("citss::ActText", "Retire %1 instrument(s)")},
     {"MoveInstruments",
      "quantity",
      QT_TRANSLATE_N_NOOP("citss::ActText", "Move %1 instrument(s)")},
     {"AllocateInstruments",
      "quantity",
      QT_TRANSLATE_N_NOOP("citss::ActText", "Allocate %1 instrument(s)")},
     {"PlaceHoldings",
      "quantity",
      QT_TRANSLATE_N_NOOP("citss::ActText", "Record %1 instrument(s)")},
     {"IssueAllowances",
      "quantity",
      QT_TRANSLATE_N_NOOP("citss::ActText", "Issue %1 allowance(s)")},
     {"IssueOffsets",
      "quantity",
      QT_TRANSLATE_N_NOOP("citss::ActText", "Issue %1 offset credit(s)")},
     {"CommitComplianceRun",
      "retired",
      QT_TRANSLATE_N_NOOP("citss::ActText", "Retire %1 instrument(s)")},
     {"ReverseComplianceRun",
      "returned",
      QT_TRANSLATE_N_NOOP("citss::ActText", "Return %1 instrument(s)")},
     {"CoverSideObligation",
      "covered",
      QT_TRANSLATE_N_NOOP("citss::ActText", "Retire %1 instrument(s)")},
     {"PlaceHold", "serials", QT_TRANSLATE_N_NOOP("citss::ActText", "Hold %1 instrument(s)")},
     {"OpenAccounts", "accounts", QT_TRANSLATE_N_NOOP("citss::ActText", "Open %1 account(s)")},
     {"RegisterEntities",
      "entity_ids",
      QT_TRANSLATE_N_NOOP("citss::ActText", "Register %1 entities")},
     {"PublishObligations",
      "published",
      QT_TRANSLATE_N_NOOP("citss::ActText", "Publish %1 obligation(s)")}}};

std::optional<qint64> counted(const Value& figure)
{
    if (figure.isInteger()) {
        return figure.toInteger();
    }
    if (figure.isArray()) {
        return figure.toArray().size();
    }
    const Result<SerialBlock> block = SerialBlock::parse(figure.toString());
    return block ? std::optional(block->range().quantity().count()) : std::nullopt;
}

/// What puts a command right. Those not listed are entered again.
constexpr std::array<std::pair<const char*, const char*>, 17> Corrections = {
    {{"MoveInstruments", "MoveInstruments"},
     {"AllocateInstruments", "MoveInstruments"},
     {"IssueAllowances", "MoveInstruments"},
     {"IssueOffsets", "MoveInstruments"},
     {"PlaceHold", "ReleaseHold"},
     {"ReleaseHold", "PlaceHold"},
     {"CommitComplianceRun", "ReverseComplianceRun"},
     {"ReverseComplianceRun", "CommitComplianceRun"},
     {"AttachDocument", "WithdrawDocument"},
     {"GrantRole", "RevokeRole"},
     {"RevokeRole", "GrantRole"},
     {"RegisterEntity", "ChangeEntity"},
     {"ChangeEntity", "ChangeEntity"},
     {"OpenAccount", "SetAccountState"},
     {"SetAccountState", "SetAccountState"},
     {"SetEntityState", "SetEntityState"},
     {"ProposeCommand", "WithdrawProposal"}}};

}  // namespace

QString actText(const CommandInfo& command, const QCborMap& fields, const QCborMap& made)
{
    const QByteArrayView name(command.name);
    const auto* const act = std::find_if(
        Acts.begin(), Acts.end(), [name](const CountedAct& each) { return name == each.command; });
    if (act == Acts.end()) {
        return titleText(command.title);
    }
    const QLatin1String figure(act->figure);
    std::optional<qint64> count = counted(made.value(figure));
    if (!count) {
        count = counted(fields.value(figure));
    }
    if (!count || *count <= 0) {
        return titleText(command.title);
    }
    const qint64 most = std::numeric_limits<int>::max();
    return QCoreApplication::translate(
               "citss::ActText", act->words, nullptr, static_cast<int>(std::min(*count, most)))
        .arg(formatCount(*count));
}

QString correctionText(const QString& command, const Catalogue& catalogue)
{
    const auto* const found =
        std::find_if(Corrections.begin(), Corrections.end(), [&command](const auto& each) {
            return command == QLatin1String(each.first);
        });
    const CommandType* const type =
        found == Corrections.end() ? nullptr : catalogue.command(QLatin1String(found->second));
    if (type == nullptr) {
        return QCoreApplication::translate("citss::ActText",
                                           "If it is wrong, it is put right by a further entry; "
                                           "nothing in the journal is changed.");
    }
    return QCoreApplication::translate("citss::ActText",
                                       "If it is wrong, it is put right with “%1”; nothing in the "
                                       "journal is changed.")
        .arg(titleText(type->info().title));
}

}  // namespace citss
