// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/found_list.h"

#include "core/base/code.h"
#include "core/base/problem_text.h"
#include "core/base/typed_text.h"
#include "core/base/words.h"
#include "core/instruments/typed_serial.h"
#include "core/registry/page_records.h"
#include "ui/shell/theme.h"
#include "ui/widgets/registry_link.h"

#include <QEvent>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int ShownOfKind = 5;
constexpr int MostLines = 16;
constexpr int LeastWidth = 460;
constexpr int ViewRole = Qt::UserRole;
constexpr int FilterRole = Qt::UserRole + 1;

bool isNear(const QCborMap& record)
{
    return record.value(u"rank"_s).toInteger() == static_cast<int>(Match::Near);
}

QString idOf(const QCborMap& record)
{
    return record.value(u"id"_s).toVariant().toString();
}

/// The word of a name that a folded word begins, as the name writes it.
QString asWritten(const QString& name, const QByteArray& word)
{
    const QStringList words = name.split(u' ');
    const auto found = std::find_if(words.begin(), words.end(), [&word](const QString& each) {
        return folded(each.toUtf8()).startsWith(word);
    });
    return found == words.end() ? QString::fromUtf8(word) : *found;
}

QByteArray longestWord(const QString& typed)
{
    QList<QByteArray> words = folded(typed.toUtf8()).split(' ');
    return *std::max_element(words.begin(), words.end(), [](const auto& a, const auto& b) {
        return a.size() < b.size();
    });
}

}  // namespace

FoundList::FoundList(RegistryLink& link, QWidget& box)
    : QListView(box.window()), m_link(link), m_box(box), m_items(new QStandardItemModel(this))
{
    setObjectName(u"foundList"_s);
    setModel(m_items);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::Box);
    setUniformItemSizes(false);
    hide();
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        setCurrentIndex(index);
        openCurrent();
    });
}

void FoundList::showFound(const QString& typed, const Page& page)
{
    m_typed = typed;
    m_records = recordsOf(page);
    const bool hasReal = std::any_of(
        m_records.begin(), m_records.end(), [](const QCborMap& each) { return !isNear(each); });
    if (hasReal) {
        // What is only like it does not matter then.
        m_records.removeIf(isNear);
    }
    fill();
    place();
}

void FoundList::showProblems(const Problems& problems)
{
    m_records.clear();
    m_items->clear();
    m_count = 0;
    for (const Problem& problem : problems) {
        addNote(problemText(problem));
    }
    place();
}

void FoundList::fill()
{
    const int before = currentIndex().row();
    m_items->clear();
    m_count = 0;
    if (m_records.isEmpty()) {
        addNothing();
    } else if (isNear(m_records.first())) {
        addNote(tr("There is no “%1” that you may see. Did you mean one of these?").arg(m_typed));
    }
    for (qsizetype i = 0; i < m_records.size();) {
        const QString kind = m_records.at(i).value(u"kind"_s).toString();
        QList<QCborMap> group;
        for (; i < m_records.size() && m_records.at(i).value(u"kind"_s).toString() == kind; ++i) {
            group.append(m_records.at(i));
        }
        addKind(group);
    }
    setAccessibleName(tr("Found: %n record(s)", nullptr, m_count));
    setAccessibleDescription(tr("Choose with the arrow keys, open with Enter."));
    setCurrentIndex({});
    before > 0 ? setCurrentIndex(m_items->index(before, 0)) : move(1);
}

void FoundList::addKind(const QList<QCborMap>& records)
{
    const QCborMap& first = records.first();
    const View* const find = m_link.catalogue().view(u"find"_s);
    QStandardItem* const head =
        addLine(m_link.cellText().cell(*find->column(u"kind"_s), first.value(u"kind"_s)), false);
    QFont bold = font();
    bold.setBold(true);
    head->setFont(bold);
    head->setForeground(colours().dim);
    const qsizetype shown = std::min<qsizetype>(ShownOfKind, records.size());
    for (qsizetype i = 0; i < shown; ++i) {
        QStandardItem* const line = addLine(u"   "_s + textOf(records.at(i)), true);
        const Filter filter{records.at(i).value(u"in_column"_s).toString(),
                            Comparison::Equal,
                            records.at(i).value(u"id"_s)};
        line->setData(records.at(i).value(u"in_view"_s).toString(), ViewRole);
        line->setData(QVariant::fromValue(QList<Filter>{filter}), FilterRole);
        ++m_count;
    }
    if (records.size() > shown && !isNear(first)) {
        const View* const list = m_link.catalogue().view(first.value(u"in_view"_s).toString());
        QStandardItem* const all =
            addLine(u"   "_s + tr("Show all in the list “%1”").arg(titleText(list->title)), true);
        all->setForeground(colours().accent);
        all->setData(QLatin1String(list->name), ViewRole);
        all->setData(QVariant::fromValue(filterForAll(first)), FilterRole);
    }
}

void FoundList::addNothing()
{
    const QString code = m_typed.simplified().toUpper();
    if (const std::optional<SerialBlock> serial = typedSerial(m_typed)) {
        addNote(tr("%1 reads as a serial number, but no such number has been issued, or it is "
                   "nowhere where you may look.")
                    .arg(serial->text()));
    } else if (AccountNumber::parse(code)) {
        addNote(tr("%1 reads as an account number, but there is no such account that you may see.")
                    .arg(code));
    } else if (EntityId::parse(code)) {
        addNote(tr("%1 reads as an entity ID, but there is no such entity that you may see.")
                    .arg(code));
    } else {
        addNote(tr("Nothing found for “%1”.").arg(m_typed));
    }
}

void FoundList::addNote(const QString& text)
{
    addLine(text, false)->setForeground(colours().dim);
}

QStandardItem* FoundList::addLine(const QString& text, bool isRecord)
{
    auto* const item = new QStandardItem(text);
    item->setFlags(isRecord ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled);
    item->setToolTip(text.trimmed());
    m_items->appendRow(item);
    return item;
}

QString FoundList::textOf(const QCborMap& record) const
{
    const QString kind = record.value(u"kind"_s).toString();
    QString name = record.value(u"name"_s).toString();
    if (kind == u"PROPOSAL"_s || kind == u"ENTRY"_s) {
        name = m_link.cellText().commandTitle(name);
    }
    QStringList parts = {idOf(record), name};
    if (const QString place = record.value(u"jurisdiction"_s).toString();
        place != idOf(record) && !idOf(record).startsWith(place)) {
        parts.append(place);
    }
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

QList<Filter> FoundList::filterForAll(const QCborMap& record) const
{
    const auto rank = static_cast<Match>(record.value(u"rank"_s).toInteger());
    const View* const list = m_link.catalogue().view(record.value(u"in_view"_s).toString());
    const QByteArray word = longestWord(m_typed);
    if (rank == Match::Words) {
        const QString name = record.value(u"name"_s).toString();
        for (const char* column : {"legal_name", "facility_name", "person_name", "name_en"}) {
            if (list->column(QLatin1String(column)) != nullptr) {
                return {{QLatin1String(column), Comparison::Contains, asWritten(name, word)}};
            }
        }
    }
    return {
        {record.value(u"in_column"_s).toString(), Comparison::Contains, QString::fromUtf8(word)}};
}

void FoundList::move(int step)
{
    const int lines = m_items->rowCount();
    int row = currentIndex().row();
    for (int i = 0; i < lines; ++i) {
        row = (row + step + lines) % lines;
        if (m_items->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
            setCurrentIndex(m_items->index(row, 0));
            return;
        }
    }
}

bool FoundList::openCurrent()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsSelectable)) {
        return false;
    }
    const QString view = index.data(ViewRole).toString();
    const auto filters = index.data(FilterRole).value<QList<Filter>>();
    hide();
    Q_EMIT chosen(view, filters);
    return true;
}

QString FoundList::currentText() const
{
    return currentIndex().data().toString().trimmed();
}

void FoundList::place()
{
    QWidget* const window = m_box.window();
    if (parentWidget() != window) {
        setParent(window);
    }
    const int line = std::max(24, sizeHintForRow(0));
    const int lines = std::clamp(m_items->rowCount(), 1, MostLines);
    const int width = std::min(std::max(m_box.width(), LeastWidth), window->width());
    const QPoint below = m_box.mapTo(window, QPoint(0, m_box.height() + 2));
    const int left = std::clamp(below.x(), 0, window->width() - width);
    setGeometry(left,
                below.y(),
                width,
                std::min(lines * line + 2 * frameWidth() + 4, window->height() - below.y()));
    show();
    raise();
}

void FoundList::retranslate()
{
    if (isVisible()) {
        fill();
        place();
    }
}

void FoundList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && isVisible()) {
        fill();
    }
    QListView::changeEvent(event);
}

}  // namespace citss
