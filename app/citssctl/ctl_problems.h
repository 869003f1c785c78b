// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

extern const ProblemType JobUnknown;
extern const ProblemType JobMissing;
extern const ProblemType OptionUnknown;
extern const ProblemType OptionValueMissing;
extern const ProblemType OptionValueMalformed;
extern const ProblemType OptionTwice;
extern const ProblemType OptionsExclude;
extern const ProblemType OptionNeeded;
extern const ProblemType HelperMissing;
extern const ProblemType FigureNotOne;
extern const ProblemType FigureUnexplained;
extern const ProblemType FigureExplained;
extern const ProblemType FigureInPart;
extern const ProblemType FigureGone;
extern const ProblemType PlaceMissing;
extern const ProblemType PlaceExtra;
extern const ProblemType RegistryNeeded;
extern const ProblemType PasswordNeeded;
extern const ProblemType CredentialsExposed;
extern const ProblemType CredentialsMalformed;
extern const ProblemType InputUnreadable;
extern const ProblemType InputEmpty;
extern const ProblemType OutputBroken;
extern const ProblemType OutputNotForTerminal;
extern const ProblemType BatchUndone;
extern const ProblemType ImportKindUnknown;
extern const ProblemType PackUnknown;
extern const ProblemType RulesNotAtHand;
extern const ProblemType ViewNeedsRehearsal;
extern const ProblemType EntityNotInEvent;
extern const ProblemType ReversedInRehearsal;

ProblemTypes ctlProblems();

}  // namespace citss
