// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_editor.h"

#include "ui/widgets/registry_link.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int TypingPause = 150;  // milliseconds
constexpr int MostOffered = 12;

bool lists(const Column& column, FieldKind kind)
{
    switch (kind) {
        case FieldKind::Entity:
            return column.kind == ColumnKind::Entity;
        case FieldKind::Account:
            return column.kind == ColumnKind::Account;
        case FieldKind::Facility:
            return column.kind == ColumnKind::Facility;
        case FieldKind::Jurisdiction:
            return QByteArrayView(column.name) == "jurisdiction";
        default:
            return false;
    }
}

const Column* keyColumn(const View& view)
{
    return view.key.size() == 1 ? view.column(QLatin1String(view.key.front())) : nullptr;
}

/// The first column of words, by which people know a record.
const Column* nameColumn(const RegistryLink& link, const View& view)
{
    for (const Column* column : link.visibleColumns(view)) {
        if (column->kind == ColumnKind::Text) {
            return column;
        }
    }
    return nullptr;
}

}  // namespace

const View* pickSource(const RegistryLink& link, FieldKind kind)
{
    for (const View& view : link.catalogue().views) {
        const Column* const key = keyColumn(view);
        if (key != nullptr && lists(*key, kind) && view.parameters.empty() &&
            link.rights(view.action).view) {
            return &view;
        }
    }
    return nullptr;
}

PickEditor::PickEditor(const FieldInfo& field, RegistryLink& link, QWidget* parent)
    : FieldEditor(parent),
      m_field(field),
      m_link(link),
      m_source(pickSource(link, field.kind)),
      m_line(new QLineEdit(this)),
      m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this))
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setObjectName(u"input"_s);
    m_line->setCompleter(m_completer);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::UserRole);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &PickEditor::search);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_typing.start();
        Q_EMIT edited();
    });
    connect(m_completer,
            qOverload<const QString&>(&QCompleter::activated),
            this,
            [this](const QString& id) {
                m_line->setText(id);
                Q_EMIT edited();
            });
}

Value PickEditor::value() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? Value(QCborValue::Undefined) : Value(text);
}

void PickEditor::setValue(const Value& value)
{
    m_line->setText(value.toString());
}

void PickEditor::retranslate()
{
    m_line->setPlaceholderText(m_source == nullptr ? QString()
                                                   : tr("Identifier or part of the name"));
}

QWidget* PickEditor::input()
{
    return m_line;
}

void PickEditor::search()
{
    if (m_source == nullptr || m_line->text().trimmed().isEmpty()) {
        return;
    }
    const int number = ++m_asked;
    m_found->clear();
    searchColumn(*keyColumn(*m_source), number);
    if (const Column* const name = nameColumn(m_link, *m_source)) {
        searchColumn(*name, number);
    }
}

void PickEditor::searchColumn(const Column& column, int number)
{
    ViewRequest request;
    request.view = QLatin1String(m_source->name);
    request.filters = {
        {QLatin1String(column.name), Comparison::Contains, m_line->text().trimmed()}};
    request.limit = MostOffered;
    m_link.read(request).then(this, [this, number](const Result<Page>& page) {
        if (number == m_asked && page) {
            offer(*page);
        }
    });
}

void PickEditor::offer(const Page& page)
{
    const Column* const name = nameColumn(m_link, *m_source);
    const qsizetype idAt = page.columns.indexOf(QLatin1String(keyColumn(*m_source)->name));
    const qsizetype nameAt = name == nullptr ? -1 : page.columns.indexOf(QLatin1String(name->name));
    for (const QList<Value>& row : page.rows) {
        const QString id = row.at(idAt).toString();
        if (!m_found->match(m_found->index(0, 0), Qt::UserRole, id, 1, Qt::MatchExactly)
                 .isEmpty()) {
            continue;
        }
        const QString words = nameAt < 0 ? QString() : row.at(nameAt).toString();
        auto* const item = new QStandardItem(words.isEmpty() ? id : id + u"   "_s + words);
        item->setData(id, Qt::UserRole);
        m_found->appendRow(item);
    }
    if (m_line->hasFocus() && m_found->rowCount() > 0) {
        m_completer->complete();
    }
}

}  // namespace citss
