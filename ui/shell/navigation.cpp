// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "core/base/format.h"
#include "ui/shell/icons.h"
#include "ui/shell/sections.h"
#include "ui/shell/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

enum Role { NameRole = Qt::UserRole, CountRole };

constexpr int LeastRowHeight = 36;
constexpr int RowPadding = 16;
constexpr int Indent = 14;
constexpr int IconSide = 20;
constexpr int IconGap = 10;
constexpr int LeastWidth = 160;

/// Icon, title, and the count as a number in the accent's colour.
class NavigationDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                std::max(LeastRowHeight, option.fontMetrics.height() + RowPadding)};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Colours& colour = colours();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        if (isSelected || isHovered) {
            painter->fillRect(option.rect, isSelected ? colour.selected : colour.base);
        }
        if (isSelected) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              colour.accent);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(colour.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const QRect row = option.rect.adjusted(Indent, 0, -Indent, 0);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter,
                   QRect(row.left(), row.top(), IconSide, row.height()),
                   Qt::AlignCenter,
                   isSelected ? QIcon::Selected : QIcon::Normal);
        QFont font = option.font;
        font.setBold(isSelected);
        painter->setFont(font);
        painter->setPen(colour.text);
        painter->drawText(row.adjusted(IconSide + IconGap, 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(Qt::DisplayRole).toString());
        font.setBold(true);
        painter->setFont(font);
        painter->setPen(colour.accent);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, index.data(CountRole).toString());
        painter->restore();
    }
};

}  // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) {
            Q_EMIT chosen(item->data(NameRole).toString());
        }
    });
    // The section of a record is marked already: choosing it again goes to its lists.
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        Q_EMIT chosen(item->data(NameRole).toString());
    });
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT chosen(item->data(NameRole).toString());
    });
}

void Navigation::setSections(const QStringList& names)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const QString& name : names) {
        auto* const item = new QListWidgetItem(this);
        item->setData(NameRole, name);
    }
    recolour();
    retranslate();
}

QListWidgetItem* Navigation::itemOf(const QString& section) const
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(NameRole).toString() == section) {
            return item(i);
        }
    }
    return nullptr;
}

void Navigation::setCount(const QString& section, int count, bool isMore)
{
    if (QListWidgetItem* const item = itemOf(section)) {
        item->setData(CountRole,
                      count == 0 ? QString() : formatCount(count) + (isMore ? u"+"_s : QString()));
        retranslate();
    }
}

void Navigation::choose(const QString& section)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(itemOf(section));
}

void Navigation::mousePressEvent(QMouseEvent* event)
{
    const bool isMiddle = event->button() == Qt::MiddleButton;
    m_isTearing = isMiddle || (event->button() == Qt::LeftButton &&
                               event->modifiers().testFlag(Qt::ControlModifier));
    if (!m_isTearing) {
        QListWidget::mousePressEvent(event);
    }
}

void Navigation::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isTearing) {
        QListWidget::mouseReleaseEvent(event);
        return;
    }
    m_isTearing = false;
    if (const QListWidgetItem* const item = itemAt(event->position().toPoint())) {
        Q_EMIT windowWanted(item->data(NameRole).toString());
    }
}

void Navigation::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QListWidgetItem* const item = byKey ? currentItem() : itemAt(event->pos());
    if (item == nullptr) {
        return;
    }
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        tr("Open in a new window"), this, [this, section = item->data(NameRole).toString()] {
            Q_EMIT windowWanted(section);
        });
    menu->popup(byKey ? mapToGlobal(visualItemRect(item).bottomLeft()) : event->globalPos());
}

QString Navigation::current() const
{
    return currentItem() == nullptr ? QString() : currentItem()->data(NameRole).toString();
}

QString Navigation::countText(const QString& section) const
{
    const QListWidgetItem* const item = itemOf(section);
    return item == nullptr ? QString() : item->data(CountRole).toString();
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Navigation"));
    for (int i = 0; i < count(); ++i) {
        const QString title = sectionTitle(item(i)->data(NameRole).toString());
        const QString waiting = item(i)->data(CountRole).toString();
        item(i)->setText(title);
        item(i)->setData(Qt::AccessibleTextRole,
                         waiting.isEmpty() ? title : tr("%1, %2 waiting").arg(title, waiting));
    }
    fit();
}

/// As wide as the longest title when it is the chosen one, and so bold, with its count.
void Navigation::fit()
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = LeastWidth;
    for (int i = 0; i < count(); ++i) {
        const QString waiting = item(i)->data(CountRole).toString();
        const int words = metrics.horizontalAdvance(item(i)->text()) +
                          (waiting.isEmpty() ? 0 : IconGap + metrics.horizontalAdvance(waiting));
        widest = std::max(widest, 2 * Indent + IconSide + IconGap + words);
    }
    setFixedWidth(widest);
}

void Navigation::recolour()
{
    for (int i = 0; i < count(); ++i) {
        item(i)->setIcon(
            lineIcon(item(i)->data(NameRole).toString(), colours().dim, colours().accent));
    }
}

void Navigation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::PaletteChange) {
        recolour();
    }
    if (event->type() == QEvent::FontChange) {
        fit();
        scheduleDelayedItemsLayout();
    }
    QListWidget::changeEvent(event);
}

}  // namespace citss
