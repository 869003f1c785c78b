// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_box.h"

#include "ui/widgets/pick_source.h"
#include "ui/widgets/registry_link.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace citss {

std::optional<SearchTarget> searchTarget(const RegistryLink& link, const QString& typed)
{
    const QString text = typed.trimmed();
    // An account number contains an entity's identifier, so it is tried first.
    const std::array<std::pair<FieldKind, bool>, 2> exact = {
        {{FieldKind::Account, AccountNumber::parse(text.toUpper()).has_value()},
         {FieldKind::Entity, EntityId::parse(text.toUpper()).has_value()}}};
    for (const auto& [kind, fits] : exact) {
        const std::optional<PickSource> source = fits ? pickSource(link, kind) : std::nullopt;
        if (source) {
            return SearchTarget{
                QLatin1String(source->view->name),
                {QLatin1String(source->column->name), Comparison::Equal, text.toUpper()}};
        }
    }
    const std::optional<PickSource> entities = pickSource(link, FieldKind::Entity);
    if (!entities || text.isEmpty()) {
        return std::nullopt;
    }
    for (const Column* column : link.visibleColumns(*entities->view)) {
        if (column->kind == ColumnKind::Text) {
            return SearchTarget{QLatin1String(entities->view->name),
                                {QLatin1String(column->name), Comparison::Contains, text}};
        }
    }
    return std::nullopt;
}

SearchBox::SearchBox(RegistryLink& link, QWidget* parent) : QLineEdit(parent), m_link(link)
{
    setObjectName(u"searchBox"_s);
    setClearButtonEnabled(true);
    setMinimumWidth(160);
    setMaximumWidth(340);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::search);
    retranslate();
}

void SearchBox::search()
{
    if (const std::optional<SearchTarget> target = searchTarget(m_link, text())) {
        Q_EMIT found(target->view, {target->filter});
    }
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Find an entity or an account (Ctrl+K)"));
    setAccessibleName(tr("Find an entity or an account"));
}

void SearchBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

}  // namespace citss
