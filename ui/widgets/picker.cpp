// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picker.h"

#include "core/base/typed_text.h"
#include "core/registry/page_records.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/when_done.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int TypingPause = 150;  // milliseconds
constexpr int MostFound = 200;
constexpr int MostShown = 12;

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

Picker::Picker(const FieldInfo& field, RegistryLink& link, QLineEdit* line)
    : QObject(line),
      m_field(field),
      m_link(link),
      m_list(field, link),
      m_source(pickSource(link, field.kind)),
      m_line(line),
      m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this))
{
    m_line->setCompleter(m_completer);
    m_line->installEventFilter(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::UserRole);
    m_completer->setMaxVisibleItems(MostShown);
    m_completer->popup()->setObjectName(u"pickList"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &Picker::search);
    connect(m_line, &QLineEdit::textEdited, this, &Picker::onTyped);
    connect(m_line, &QLineEdit::editingFinished, this, &Picker::settle);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &Picker::pick);
}

void Picker::noticeForm(const QCborMap& others)
{
    const bool isOther = others != m_others;
    m_others = others;
    if (isOther && m_showsAll && m_completer->popup()->isVisible()) {
        search();  // the open list is narrowed anew
    }
}

void Picker::pick(const QString& id)
{
    m_line->setText(id);
    onTyped();
    Q_EMIT picked();
}

void Picker::onTyped()
{
    ++m_asked;  // what is still under way is about another text
    m_showsAll = false;
    m_state = m_line->text().trimmed().isEmpty() ? State::Empty : State::Asked;
    m_typing.start();
    Q_EMIT noteChanged();
    Q_EMIT edited();
}

Value Picker::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        return Value(QCborValue::Undefined);
    }
    return valueFromText(m_field.kind, text);
}

void Picker::setValue(const Value& value)
{
    m_line->setText(value.toVariant().toString());
    ++m_asked;
    m_showsAll = false;
    m_state = m_line->text().isEmpty() ? State::Empty : State::Asked;
    m_typing.start();
}

void Picker::settle()
{
    const QByteArray typed = folded(m_line->text().toUtf8());
    const auto has = [&typed](const QCborMap& record) {
        return !typed.isEmpty() && folded(record.value(u"name"_s).toString().toUtf8()) == typed;
    };
    const auto first = std::find_if(m_listed.cbegin(), m_listed.cend(), has);
    const bool isOnly = first != m_listed.cend() && m_state != State::Known &&
                        std::none_of(first + 1, m_listed.cend(), has);
    if (isOnly) {
        m_line->setText(textAt(*first, u"id"_s));
        onTyped();
    }
}

bool Picker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && m_list.isListed() && !m_line->isReadOnly()) {
        const bool isDown = event->type() == QEvent::KeyPress &&
                            static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
        const bool isClick =
            event->type() == QEvent::MouseButtonRelease && m_line->text().isEmpty();
        if (isDown && !m_completer->popup()->isVisible()) {
            showAll();
            return true;
        }
        if (isClick) {
            showAll();
        }
    }
    return QObject::eventFilter(watched, event);
}

void Picker::showAll()
{
    m_line->setFocus();
    m_showsAll = true;
    search();
}

void Picker::search()
{
    m_typing.stop();
    const std::optional<ViewRequest> request = m_list.request(m_others);
    const bool isTyped = !m_line->text().trimmed().isEmpty();
    m_listed.clear();
    m_isWhole = false;
    m_canTell = request || !m_list.isListed();
    if (request && (isTyped || m_showsAll)) {
        readList(*request);
    } else if (isTyped) {
        readFound();
    }
}

void Picker::readList(const ViewRequest& request)
{
    const int number = ++m_asked;
    whenDone(m_link.read(request), this, [this, number](const Result<Page>& page) {
        if (number != m_asked) {
            return;
        }
        m_listed = m_list.records(page);
        m_isWhole = page && page->next.isEmpty();
        understandList();
    });
}

void Picker::understandList()
{
    const bool isTyped = !m_line->text().trimmed().isEmpty();
    const PickMeaning meaning = meaningOf(m_line->text(), m_list.kind(), m_listed);
    if (m_showsAll) {
        offer(m_listed);
        showOffers();
    }
    if (isTyped && meaning.exact.isEmpty()) {
        readFound();
    } else if (isTyped) {
        understand(m_listed);
    }
}

void Picker::readFound()
{
    const int number = ++m_asked;
    const QString typed = m_line->text().trimmed();
    whenDone(m_link.read(requestOf(u"find"_s, u"text"_s, typed, MostFound)),
             this,
             [this, number](const Result<Page>& page) {
                 if (number == m_asked && page) {
                     understand(recordsOf(page));
                 }
             });
}

void Picker::understand(const QList<QCborMap>& found)
{
    m_meaning = meaningOf(m_line->text(), m_list.kind(), found);
    const QList<QCborMap> listed = matching(m_listed, m_line->text());
    const bool isFromList = m_isWhole || m_meaning.offers.isEmpty();
    if (isFromList) {
        m_meaning.offers = listed;
    }
    m_record.clear();
    m_related.clear();
    m_state = !m_meaning.exact.isEmpty()                ? State::Known
              : !m_meaning.other.isEmpty()              ? State::WrongKind
              : m_meaning.offers.isEmpty() && m_canTell ? State::Unknown
                                                        : State::Asked;
    if (m_state == State::Known) {
        readRecord();
    } else if (m_state == State::WrongKind) {
        readRelated();
    }
    if (!m_showsAll) {
        offer(m_meaning.offers);
        showOffers();
    }
    Q_EMIT noteChanged();
}

void Picker::offer(const QList<QCborMap>& records)
{
    m_found->clear();
    for (const QCborMap& record : records) {
        const QString id = textAt(record, u"id"_s);
        const QString name = textAt(record, u"name"_s);
        const QString text = name.isEmpty() || name == id ? id
                             : m_list.isTitled()          ? name + u"   "_s + id
                                                          : id + u"   "_s + name;
        auto* const item = new QStandardItem(text);
        item->setData(id, Qt::UserRole);
        m_found->appendRow(item);
    }
}

void Picker::showOffers()
{
    QAbstractItemView* const popup = m_completer->popup();
    if (m_line->hasFocus() && m_found->rowCount() > 0 && (m_showsAll || m_state != State::Known)) {
        // A cell is narrower than the names of what may stand in it.
        const int frame = 2 * popup->frameWidth() + m_line->fontMetrics().averageCharWidth() * 5;
        QRect place = m_line->rect();
        place.setWidth(std::max(place.width(), popup->sizeHintForColumn(0) + frame));
        m_completer->complete(place);
    } else if (m_state == State::Known) {
        popup->hide();
    }
}

void Picker::readRecord()
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

void Picker::readRelated()
{
    const QString other = m_meaning.other.value(u"kind"_s).toString();
    const bool toAccounts = m_list.kind() == u"ACCOUNT"_s && other == u"ENTITY"_s;
    const bool toEntity = m_list.kind() == u"ENTITY"_s && other == u"ACCOUNT"_s;
    if (!toAccounts && !toEntity) {
        return;
    }
    const int number = m_asked;
    whenDone(m_link.read(requestOf(u"accounts"_s,
                                   toAccounts ? u"entity_id"_s : u"account_no"_s,
                                   m_meaning.other.value(u"id"_s),
                                   MostShown)),
             this,
             [this, number, toAccounts](const Result<Page>& page) {
                 if (number != m_asked) {
                     return;
                 }
                 QList<QCborMap> related;
                 for (const QCborMap& record : recordsOf(page)) {
                     const Value id = record.value(toAccounts ? u"account_no"_s : u"entity_id"_s);
                     if (!id.toString().isEmpty()) {
                         m_related.append(id.toString());
                         related.append(
                             {{u"id"_s, id},
                              {u"name"_s,
                               textAt(record, toAccounts ? u"account_name"_s : u"legal_name"_s)}});
                     }
                 }
                 offer(related);
                 showOffers();
                 Q_EMIT noteChanged();
             });
}

QString Picker::stateText() const
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

QString Picker::note() const
{
    switch (m_state) {
        case State::Known: {
            const QString name = textAt(m_meaning.exact, u"name"_s);
            const QString state = stateText();
            return state.isEmpty() ? name : tr("%1 (state: %2)").arg(name, state);
        }
        case State::WrongKind: {
            const QString text = wrongKindText(m_meaning.other, m_list.kind());
            return m_related.isEmpty()
                       ? text
                       : text + u' ' + tr("Perhaps you mean: %1.").arg(m_related.join(u", "_s));
        }
        case State::Unknown:
            return m_list.isOpen() ? tr("Not in the registry so far.")
                                   : tr("Nothing here has this identifier or name.");
        case State::Empty:
        case State::Asked:
            return {};
    }
    Q_UNREACHABLE();
}

}  // namespace citss
