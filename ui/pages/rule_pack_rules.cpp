// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rule_pack_rules.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int WhatWidth = 220;
constexpr int LawWidth = 210;

bool holds(const PackRow& row, const QString& text)
{
    return row.what.contains(text, Qt::CaseInsensitive) ||
           row.text.contains(text, Qt::CaseInsensitive) ||
           row.citation.contains(text, Qt::CaseInsensitive);
}

}  // namespace

RulePackRules::RulePackRules(QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_sectionLabel(new QLabel(this)),
      m_sections(new QComboBox(this)),
      m_table(new QTableWidget(0, 3, this)),
      m_footer(new QLabel(this))
{
    setObjectName(u"packRules"_s);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &RulePackRules::fill);
    connect(m_sections, &QComboBox::activated, this, &RulePackRules::goTo);
    retranslate();
}

void RulePackRules::build()
{
    m_search->setObjectName(u"ruleSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_sections->setObjectName(u"ruleSections"_s);
    m_sections->setMinimumContentsLength(24);
    m_sections->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sectionLabel->setBuddy(m_sections);
    m_table->setObjectName(u"ruleTable"_s);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setColumnWidth(0, WhatWidth);
    m_table->setColumnWidth(2, LawWidth);
    m_table->viewport()->installEventFilter(this);
    m_footer->setObjectName(u"footer"_s);
    m_footer->setContentsMargins(16, 4, 16, 4);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_search, 1);
    head->addWidget(m_sectionLabel);
    head->addWidget(m_sections);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_footer);
}

void RulePackRules::show(const ShelvedPackPointer& pack)
{
    if (m_pack != pack) {
        m_pack = pack;
        fill();
        m_table->scrollToTop();
    }
}

void RulePackRules::search(const QString& text)
{
    m_search->setText(text);
}

QString RulePackRules::footer() const
{
    return m_footer->text();
}

void RulePackRules::addHeading(const QString& title)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* const item = new QTableWidgetItem(title);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
    m_table->setItem(row, 0, item);
    m_table->setSpan(row, 0, 1, 3);
    m_sections->addItem(title, row);
}

void RulePackRules::addRow(const PackRow& rule)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    int column = 0;
    for (const QString& text : {rule.what, rule.text, rule.citation}) {
        auto* const item = new QTableWidgetItem(text);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_table->setItem(row, column++, item);
    }
    ++m_rules;
}

void RulePackRules::fill()
{
    const QString text = m_search->text().trimmed();
    m_table->clearSpans();
    m_table->setRowCount(0);
    m_sections->clear();
    m_rules = 0;
    const std::vector<PackSection> sections =
        m_pack ? packSections(m_pack->pack) : std::vector<PackSection>();
    for (const PackSection& section : sections) {
        const bool isWhole = section.title.contains(text, Qt::CaseInsensitive);
        const bool hasAny = std::any_of(section.rows.begin(),
                                        section.rows.end(),
                                        [&text](const PackRow& row) { return holds(row, text); });
        if (!isWhole && !hasAny) {
            continue;
        }
        addHeading(section.title);
        for (const PackRow& row : section.rows) {
            if (isWhole || holds(row, text)) {
                addRow(row);
            }
        }
    }
    m_table->resizeRowsToContents();
    m_footer->setText(m_rules == 0 && m_pack ? tr("No rule holds \"%1\".").arg(text)
                                             : tr("%n rule(s)", nullptr, m_rules));
}

void RulePackRules::goTo(int section)
{
    const int row = m_sections->itemData(section).toInt();
    m_table->setCurrentCell(row, 0);
    m_table->scrollToItem(m_table->item(row, 0), QAbstractItemView::PositionAtTop);
    m_table->setFocus();
}

bool RulePackRules::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        m_table->resizeRowsToContents();  // the texts wrap anew
    }
    return QWidget::eventFilter(watched, event);
}

void RulePackRules::retranslate()
{
    m_search->setPlaceholderText(tr("Find in the rules"));
    m_search->setAccessibleName(tr("Find in the rules"));
    m_sectionLabel->setText(tr("Go to:"));
    m_sections->setAccessibleName(tr("Section"));
    m_table->setAccessibleName(tr("Rules"));
    m_table->setHorizontalHeaderLabels({tr("About"), tr("Rule"), tr("Law")});
    for (int i = 0; i < m_table->columnCount(); ++i) {
        m_table->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    fill();
}

void RulePackRules::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
