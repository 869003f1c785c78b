// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace citss {

class NavigablePage;
struct Section;
struct Workplace;

/// The page of a section: made by hand where its subject deserves it, lists otherwise.
NavigablePage* makeSectionPage(const Workplace& workplace, const Section& section, QWidget* parent);

}  // namespace citss
