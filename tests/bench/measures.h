// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

namespace citss::bench {

/// Moves one at a time, each durable, and a thousand in one transaction.
void measureMoves(const Options& options);
/// Issuing very many blocks in one command, and retiring most of them in one pass.
void measureBulk(const Options& options);
/// Pages of holdings and statements over very many movements.
void measurePages(const Options& options);

/// Previewing and committing a surrender run of a thousand entities and of very many.
void measureRuns(const Options& options);
/// Planning the yearly surrender of many accounts over many years, without any registry.
void measurePlans(const Options& options);
/// Verifying the chain of a long journal, and replaying it.
void measureJournal(const Options& options);
/// Opening a large registry up to its first page, and finding one thing in it.
void measureFinding(const Options& options);
/// Starting the desktop on that registry until its first window is painted, beside a small window.
void measureWindow(const QString& registry, int rounds);

}  // namespace citss::bench
