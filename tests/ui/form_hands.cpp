// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/form_hands.h"

#include "ui/widgets/field_editor.h"

#include <QAbstractItemModel>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

namespace citss {

QLineEdit* line(const CommandForm& form, const char* field)
{
    return qobject_cast<QLineEdit*>(form.editor(QLatin1String(field))->input());
}

void type(const CommandForm& form, const char* field, const QString& text)
{
    QLineEdit* const edit = line(form, field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

Value at(const CommandForm& form, const char* field)
{
    return form.fields().value(QLatin1String(field));
}

QString noteOf(const CommandForm& form, const char* field)
{
    return form.editor(QLatin1String(field))->note();
}

QStringList offersOf(const CommandForm& form, const char* field)
{
    const QAbstractItemModel& model = *line(form, field)->completer()->model();
    QStringList offers;
    for (int i = 0; i < model.rowCount(); ++i) {
        offers.append(model.index(i, 0).data().toString());
    }
    return offers;
}

}  // namespace citss
