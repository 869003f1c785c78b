// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

namespace citss {

class RegistryLink;

/// The editor that fits the field's kind.
FieldEditor* makeFieldEditor(const FieldInfo& field, RegistryLink& link, QWidget* parent);

}  // namespace citss
