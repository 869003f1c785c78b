// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/compliance_words.h"

namespace citss {

using compliance::AccountStanding;
using compliance::CreditUse;
using compliance::HoldingState;
using compliance::Origin;
using Op = compliance::SequenceStep::Op;

namespace {

constexpr Word<HoldingState> HoldingStateWords[] = {{HoldingState::Active, "ACTIVE"},
                                                    {HoldingState::Pending, "PENDING"},
                                                    {HoldingState::Held, "HELD"},
                                                    {HoldingState::Invalidated, "INVALIDATED"}};
constexpr Word<Origin> OriginWords[] = {{Origin::Allocated, "ALLOCATED"},
                                        {Origin::Transferred, "TRANSFERRED"}};
constexpr Word<AccountStanding> StandingWords[] = {{AccountStanding::Open, "ACTIVE"},
                                                   {AccountStanding::Restricted, "RESTRICTED"},
                                                   {AccountStanding::Suspended, "SUSPENDED"},
                                                   {AccountStanding::Revoked, "REVOKED"}};
constexpr Word<CreditUse> CreditUseWords[] = {{CreditUse::Retired, "RETIRED"},
                                              {CreditUse::Held, "HELD"}};
constexpr Word<Op> OpWords[] = {{Op::Preview, "PREVIEW"},
                                {Op::Commit, "COMMIT"},
                                {Op::CommitPreview, "COMMIT_PREVIEW"},
                                {Op::Reverse, "REVERSE"},
                                {Op::TransferIn, "TRANSFER_IN"}};

}  // namespace

template <>
std::span<const Word<HoldingState>> words()
{
    return HoldingStateWords;
}

template <>
std::span<const Word<Origin>> words()
{
    return OriginWords;
}

template <>
std::span<const Word<AccountStanding>> words()
{
    return StandingWords;
}

template <>
std::span<const Word<CreditUse>> words()
{
    return CreditUseWords;
}

template <>
std::span<const Word<Op>> words()
{
    return OpWords;
}

}  // namespace citss
