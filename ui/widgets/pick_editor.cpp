// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_editor.h"

#include "ui/widgets/registry_link.h"
#include "ui/widgets/when_done.h"

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
    m_line->setPlaceholderText(!m_source ? QString() : tr("Identifier or part of the name"));
}

QWidget* PickEditor::input()
{
    return m_line;
}

void PickEditor::search()
{
    if (!m_source || m_line->text().trimmed().isEmpty()) {
        return;
    }
    const int number = ++m_asked;
    m_found->clear();
    searchColumn(*m_source->column, number);
    if (const Column* const name = nameColumn(m_link, *m_source->view)) {
        searchColumn(*name, number);
    }
}

void PickEditor::searchColumn(const Column& column, int number)
{
    ViewRequest request;
    request.view = QLatin1String(m_source->view->name);
    request.filters = {
        {QLatin1String(column.name), Comparison::Contains, m_line->text().trimmed()}};
    request.limit = MostOffered;
    whenDone(m_link.read(request), this, [this, number](const Result<Page>& page) {
        if (number == m_asked && page) {
            offer(*page);
        }
    });
}

void PickEditor::offer(const Page& page)
{
    const Column* const name = nameColumn(m_link, *m_source->view);
    const qsizetype idAt = page.columns.indexOf(QLatin1String(m_source->column->name));
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
