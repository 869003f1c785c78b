// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

#include <QList>
#include <QString>

namespace citss {

class RegistryLink;

/// A place of the navigation: some views of the catalogue under one heading.
struct Section {
    QString name;  ///< stable: "accounts"
    QString icon;
    QList<const View*> views;
};

/// The sections that hold anything for this person, and the settings. Views that belong nowhere
/// else stand under "other", so that none is lost; those that need a parameter are shown inside
/// other pages, and those without topics are what forms offer, not lists.
QList<Section> sectionsFor(const RegistryLink& link);

/// Where commands and views of these topics belong.
QString sectionOf(const std::vector<const char*>& topics);

/// The heading of a section in the current language; also of "home".
QString sectionTitle(const QString& name);

}  // namespace citss
