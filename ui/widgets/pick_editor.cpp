// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_editor.h"

#include "core/registry/page_records.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/when_done.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int TypingPause = 150;  // milliseconds
constexpr int MostFound = 200;
constexpr int MostOffered = 12;

ViewRequest requestOf(const QString& view, const QString& column, const Value& value, int limit)
{
    ViewRequest request;
    request.view = view;
    request.filters = {{column, Comparison::Equal, value}};
    request.limit = limit;
    return request;
}

QString textAt(const QCborMap& record, const QString& name)
{
    return record.value(name).toVariant().toString();
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
    connect(m_line, &QLineEdit::textEdited, this, &PickEditor::onTyped);
    connect(m_completer,
            qOverload<const QString&>(&QCompleter::activated),
            this,
            [this](const QString& id) {
                m_line->setText(id);
                onTyped();
            });
}

void PickEditor::onTyped()
{
    ++m_asked;  // what is still under way is about another text
    m_state = m_line->text().trimmed().isEmpty() ? State::Empty : State::Asked;
    m_typing.start();
    Q_EMIT noteChanged();
    Q_EMIT edited();
}

Value PickEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        return Value(QCborValue::Undefined);
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return m_field.kind == FieldKind::Run && isNumber ? Value(number) : Value(text);
}

void PickEditor::setValue(const Value& value)
{
    m_line->setText(value.toVariant().toString());
    ++m_asked;
    m_state = m_line->text().isEmpty() ? State::Empty : State::Asked;
    m_typing.start();
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
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        return;
    }
    const int number = ++m_asked;
    whenDone(m_link.read(requestOf(u"find"_s, u"text"_s, typed, MostFound)),
             this,
             [this, number](const Result<Page>& page) {
                 if (number == m_asked && page) {
                     understand(recordsOf(page));
                 }
             });
}

void PickEditor::understand(const QList<QCborMap>& found)
{
    m_meaning = meaningOf(m_line->text(), m_field.kind, found);
    m_record.clear();
    m_related.clear();
    m_found->clear();
    for (const QCborMap& record : m_meaning.offers.mid(0, MostOffered)) {
        offer(textAt(record, u"id"_s), textAt(record, u"name"_s));
    }
    m_state = !m_meaning.exact.isEmpty()   ? State::Known
              : !m_meaning.other.isEmpty() ? State::WrongKind
              : m_meaning.offers.isEmpty() ? State::Unknown
                                           : State::Asked;
    if (m_state == State::Known) {
        readRecord();
    } else if (m_state == State::WrongKind) {
        readRelated();
    }
    showOffers();
    Q_EMIT noteChanged();
}

void PickEditor::offer(const QString& id, const QString& name)
{
    auto* const item = new QStandardItem(name.isEmpty() ? id : id + u"   "_s + name);
    item->setData(id, Qt::UserRole);
    m_found->appendRow(item);
}

void PickEditor::showOffers()
{
    if (m_line->hasFocus() && m_found->rowCount() > 0 && m_state != State::Known) {
        m_completer->complete();
    } else if (m_state == State::Known) {
        m_completer->popup()->hide();
    }
}

void PickEditor::readRecord()
{
    if (!m_source) {
        return;
    }
    const int number = m_asked;
    whenDone(m_link.read(requestOf(QLatin1String(m_source->view->name),
                                   QLatin1String(m_source->column->name),
                                   m_meaning.exact.value(u"id"_s),
                                   1)),
             this,
             [this, number](const Result<Page>& page) {
                 if (const QList<QCborMap> records = recordsOf(page);
                     number == m_asked && !records.isEmpty()) {
                     m_record = records.first();
                     Q_EMIT noteChanged();
                 }
             });
}

void PickEditor::readRelated()
{
    const QString other = m_meaning.other.value(u"kind"_s).toString();
    const bool toAccounts = m_field.kind == FieldKind::Account && other == u"ENTITY"_s;
    const bool toEntity = m_field.kind == FieldKind::Entity && other == u"ACCOUNT"_s;
    if (!toAccounts && !toEntity) {
        return;
    }
    const int number = m_asked;
    whenDone(m_link.read(requestOf(u"accounts"_s,
                                   toAccounts ? u"entity_id"_s : u"account_no"_s,
                                   m_meaning.other.value(u"id"_s),
                                   MostOffered)),
             this,
             [this, number, toAccounts](const Result<Page>& page) {
                 if (number != m_asked) {
                     return;
                 }
                 m_found->clear();
                 for (const QCborMap& record : recordsOf(page)) {
                     const QString id =
                         textAt(record, toAccounts ? u"account_no"_s : u"entity_id"_s);
                     if (!id.isEmpty()) {
                         m_related.append(id);
                         offer(id,
                               toAccounts ? textAt(record, u"account_name"_s)
                                          : textAt(record, u"legal_name"_s));
                     }
                 }
                 showOffers();
                 Q_EMIT noteChanged();
             });
}

QString PickEditor::stateText() const
{
    if (m_record.isEmpty()) {
        return {};
    }
    for (const Column& column : m_source->view->columns) {
        const QLatin1String name(column.name);
        const Value state = m_record.value(name);
        const bool isState =
            column.kind == ColumnKind::Code && name.endsWith(QLatin1String("status"));
        if (isState && state.isString() && state.toString() != u"ACTIVE"_s &&
            state.toString() != u"OPEN"_s) {
            return m_link.cellText().cell(column, state);
        }
    }
    return {};
}

QString PickEditor::note() const
{
    switch (m_state) {
        case State::Known: {
            const QString name = textAt(m_meaning.exact, u"name"_s);
            const QString state = stateText();
            return state.isEmpty() ? name : tr("%1 (state: %2)").arg(name, state);
        }
        case State::WrongKind: {
            const QString text = wrongKindText(m_meaning.other, m_field.kind);
            return m_related.isEmpty()
                       ? text
                       : text + u' ' + tr("Perhaps you mean: %1.").arg(m_related.join(u", "_s));
        }
        case State::Unknown:
            return tr("Nothing here has this identifier or name.");
        case State::Empty:
        case State::Asked:
            return {};
    }
    Q_UNREACHABLE();
}

}  // namespace citss
