// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_panel.h"

#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/widgets/identifying_column.h"
#include "ui/widgets/pick_source.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// A word that cannot be broken, like a hash, scrolls in its own line instead of the whole panel.
constexpr qsizetype LongestWord = 32;
/// Below a value, so that it stands with its own title.
constexpr int LineGap = 6;

}  // namespace

RecordPanel::RecordPanel(RegistryLink& link, const View& view, QWidget* parent)
    : QWidget(parent),
      m_link(link),
      m_view(view),
      m_title(new QLabel(this)),
      m_actions(new QToolButton(this))
{
    setObjectName(u"recordPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* const head = new QHBoxLayout;
    m_title->setObjectName(u"panelTitle"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    m_actions->setObjectName(u"recordActions"_s);
    m_actions->setPopupMode(QToolButton::InstantPopup);
    m_actions->setMenu(new QMenu(m_actions));
    m_actions->setFocusPolicy(Qt::TabFocus);
    head->addWidget(m_title, 1);
    head->addWidget(m_actions, 0, Qt::AlignTop);
    auto* const scroll = new QScrollArea(this);
    scroll->setObjectName(u"recordScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(new QWidget(scroll));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 8);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    clear();
}

void RecordPanel::setActions(const QList<QAction*>& actions)
{
    m_actions->menu()->clear();
    m_actions->menu()->addActions(actions);
    rebuild();
}

void RecordPanel::showRecord(const QCborMap& record)
{
    m_record = record;
    m_count = 1;
    rebuild();
}

void RecordPanel::showCount(qsizetype rows)
{
    m_record = {};
    m_count = rows;
    rebuild();
}

void RecordPanel::rebuild()
{
    m_actions->setText(tr("Change"));
    m_actions->setVisible(m_count > 0 && !m_actions->menu()->isEmpty());
    m_lines = new QWidget;
    auto* const form = new QFormLayout(m_lines);
    form->setContentsMargins(0, 4, 0, 0);
    form->setVerticalSpacing(2);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    findChild<QScrollArea*>(u"recordScroll"_s)->setWidget(m_lines);
    if (m_record.isEmpty()) {
        m_title->setText(m_count > 1 ? tr("%n rows chosen", nullptr, static_cast<int>(m_count))
                                     : tr("Details"));
        auto* const hint = new QLabel(m_count > 1 ? tr("Choose one row to see all of it.")
                                                  : tr("Choose a row to see all of it."),
                                      m_lines);
        hint->setObjectName(u"help"_s);
        hint->setWordWrap(true);
        form->addRow(hint);
        return;
    }
    m_title->setText(recordTitle(m_link.cellText(), m_view, m_record));
    for (const Column* column : m_link.visibleColumns(m_view)) {
        addLine(*column, m_record.value(QLatin1String(column->name)));
    }
}

void RecordPanel::addLine(const Column& column, const Value& value)
{
    const QString text = m_link.cellText().cell(column, value);
    const bool isRaw = column.kind == ColumnKind::Bytes || column.kind == ColumnKind::Fields;
    if (text.isEmpty() || isRaw) {
        return;
    }
    auto* const caption = new QLabel(labelText(column.title), m_lines);
    caption->setObjectName(u"caption"_s);
    caption->setWordWrap(true);
    if (text.size() > LongestWord && !text.contains(u' ')) {
        auto* const word = new QLineEdit(text, m_lines);
        word->setObjectName(u"longWord"_s);
        word->setTextMargins(-2, 0, 0, LineGap);  // a line edit keeps two pixels for itself
        word->setReadOnly(true);
        word->setCursorPosition(0);
        word->setToolTip(text);
        word->setAccessibleName(labelText(column.title));
        addPair(caption, word);
        return;
    }
    auto* const field = new QLabel(m_lines);
    field->setWordWrap(true);
    field->setContentsMargins(0, 0, 0, LineGap);
    const std::optional<PickSource> target = pickSource(m_link, column.kind);
    if (target && target->view != &m_view) {
        field->setTextFormat(Qt::RichText);
        field->setText(u"<a href=\"%1\">%1</a>"_s.arg(text.toHtmlEscaped()));
        field->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        field->setAccessibleName(tr("%1: %2").arg(labelText(column.title), text));
        connect(field, &QLabel::linkActivated, this, [this, &column](const QString& id) {
            follow(column, id);
        });
    } else {
        field->setTextFormat(Qt::PlainText);
        field->setText(text);
        field->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    addPair(caption, field);
}

/// Each has the whole width: a caption beside nothing would be as narrow as its longest word.
void RecordPanel::addPair(QWidget* caption, QWidget* field)
{
    auto* const form = static_cast<QFormLayout*>(m_lines->layout());
    form->addRow(caption);
    form->addRow(field);
}

void RecordPanel::follow(const Column& column, const QString& id)
{
    const std::optional<PickSource> target = pickSource(m_link, column.kind);
    Q_EMIT linkFollowed(QLatin1String(target->view->name),
                        {{QLatin1String(target->column->name), Comparison::Equal, id}});
}

void RecordPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
