// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tree/source_text.h"

namespace citss::tree {

constexpr int MostFileLines = 500;
constexpr int MostFunctionLines = 70;

struct FunctionShape {
    int firstLine;
    int lines;  ///< from the signature to the closing brace
};

/// The functions of a C++ text. Lambdas belong to the function that holds them.
QList<FunctionShape> functionsOf(const QString& text);

Findings longFiles(const QList<SourceFile>& files);
Findings longFunctions(const QList<SourceFile>& files);

}  // namespace citss::tree
