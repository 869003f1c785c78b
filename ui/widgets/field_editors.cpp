// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_editors.h"

#include "ui/widgets/choice_editors.h"
#include "ui/widgets/document_editor.h"
#include "ui/widgets/line_editors.h"
#include "ui/widgets/pick_editor.h"
#include "ui/widgets/pick_list.h"
#include "ui/widgets/table_editor.h"

namespace citss {

FieldEditor* makeFieldEditor(const FieldInfo& field, RegistryLink& link, QWidget* parent)
{
    if (field.isList && field.kind != FieldKind::Table) {
        return new LinesEditor(field, link, parent);
    }
    if (isPicked(field)) {
        return new PickEditor(field, link, parent);
    }
    switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::Identifier:
        case FieldKind::Instant:
        case FieldKind::SerialRange:
        case FieldKind::Bytes:
        case FieldKind::Secret:
        // Of what is new; what is there already is picked.
        case FieldKind::Jurisdiction:
        case FieldKind::Entity:
        case FieldKind::Account:
        case FieldKind::Facility:
        case FieldKind::Person:
        case FieldKind::Event:
        case FieldKind::Run:
            return new LineEditor(field, parent);
        case FieldKind::LongText:
        case FieldKind::Record:
            return new LongTextEditor(field, parent);
        case FieldKind::Choice:
            return new ChoiceEditor(field, parent);
        case FieldKind::Flag:
            return new FlagEditor(field, parent);
        case FieldKind::Count:
        case FieldKind::Tonnes:
        case FieldKind::Vintage:
        case FieldKind::Percent:
        case FieldKind::Money:
            return new NumberEditor(field, parent);
        case FieldKind::Date:
            return new DateEditor(field, parent);
        case FieldKind::Table:
            return new TableEditor(field, link, parent);
        case FieldKind::Document:
            return new DocumentEditor(field, parent);
    }
    Q_UNREACHABLE();
}

}  // namespace citss
