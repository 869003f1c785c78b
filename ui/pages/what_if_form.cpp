// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if_form.h"

#include "core/programs/rule_words.h"
#include "ui/pages/compliance_event_row.h"
#include "ui/widgets/field_editors.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/problem_list.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

bool isAbsent(const Value& value)
{
    return value.isUndefined() || value.isNull() || (value.isArray() && value.toArray().isEmpty());
}

/// Rules that have an event of this type for this year.
bool canRule(const RuleSet& set, const QString& type, std::optional<int> year)
{
    const std::optional<EventType> kind = fromWord<EventType>(type);
    const bool hasEvent = kind && (*kind == EventType::Penalty || set->event(*kind) != nullptr);
    return hasEvent && (!year || !set->period || set->period->contains(*year));
}

}  // namespace

WhatIfForm::WhatIfForm(const Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_shelf(new RulePackShelf(workplace.link, this)),
      m_rulesLabel(new QLabel(this)),
      m_rules(new QComboBox(this)),
      m_suppositionsLabel(new QLabel(this)),
      m_suppositions(makeEditor("suppositions")),
      m_changesLabel(new QLabel(this)),
      m_changesHelp(new QLabel(this)),
      m_changes(makeEditor("changes")),
      m_problems(new ProblemList(this))
{
    setObjectName(u"whatIfForm"_s);
    build();
    connect(m_shelf, &RulePackShelf::changed, this, &WhatIfForm::fillRules);
    connect(m_rules, &QComboBox::activated, this, &WhatIfForm::edited);
    retranslate();
}

FieldEditor* WhatIfForm::makeEditor(const char* field)
{
    const std::vector<FieldInfo>& fields =
        m_workplace.link.catalogue().command(u"WhatIfComplianceRun"_s)->fields();
    const auto found = std::find_if(fields.begin(), fields.end(), [field](const FieldInfo& each) {
        return QByteArrayView(each.name) == field;
    });
    FieldEditor* const editor = makeFieldEditor(*found, m_workplace.link, this);
    editor->setObjectName(QLatin1String(field));
    connect(editor, &FieldEditor::edited, this, &WhatIfForm::edited);
    return editor;
}

void WhatIfForm::build()
{
    m_rules->setObjectName(u"otherRules"_s);
    m_rules->setMinimumContentsLength(30);
    m_rules->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rulesLabel->setBuddy(m_rules);
    m_suppositionsLabel->setBuddy(m_suppositions->input());
    m_changesLabel->setBuddy(m_changes->input());
    m_changesHelp->setObjectName(u"help"_s);
    m_changesHelp->setWordWrap(true);
    auto* const rules = new QHBoxLayout;
    rules->setSpacing(8);
    rules->addWidget(m_rulesLabel);
    rules->addWidget(m_rules, 1);
    auto* const right = new QVBoxLayout;
    right->setSpacing(4);
    right->addLayout(rules);
    right->addWidget(m_changesLabel);
    right->addWidget(m_changesHelp);
    right->addWidget(m_changes);
    right->addStretch(1);
    auto* const left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_suppositionsLabel);
    left->addWidget(m_suppositions);
    left->addStretch(1);
    // One below the other with large letters, and then higher than the page.
    auto* const inside = new QWidget(this);
    auto* const sides = new FlowLayout(inside);
    sides->setContentsMargins(16, 8, 16, 8);
    sides->setSpacing(16);
    sides->addLayout(left, 2);
    sides->addLayout(right, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problems);
    auto* const scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
}

void WhatIfForm::setEvent(const ComplianceEventRow& event)
{
    if (!m_shelf->isLoaded()) {
        m_shelf->read();
    }
    if (m_event != event.id) {
        m_event = event.id;
        m_type = event.type;
        m_year = event.year;
        setFields({});
    }
}

QCborMap WhatIfForm::fields() const
{
    QCborMap map{{u"event"_s, m_event}};
    if (const Value rows = m_suppositions->value(); !isAbsent(rows)) {
        map.insert(u"suppositions"_s, rows);
    }
    if (const QCborMap rules = m_rules->currentData().value<QCborMap>(); !rules.isEmpty()) {
        map.insert(u"rules"_s, rules);
    }
    if (const Value rows = m_changes->value(); !isAbsent(rows)) {
        map.insert(u"changes"_s, rows);
    }
    return map;
}

void WhatIfForm::setFields(const QCborMap& fields)
{
    m_suppositions->setValue(fields.value(u"suppositions"_s));
    m_changes->setValue(fields.value(u"changes"_s));
    m_keptRules = fields.value(u"rules"_s).toMap();
    m_rules->setCurrentIndex(-1);
    fillRules();
    setProblems({});
}

void WhatIfForm::fillRules()
{
    const QSignalBlocker quiet(m_rules);
    const QCborMap chosen =
        m_rules->currentIndex() < 0 ? m_keptRules : m_rules->currentData().value<QCborMap>();
    m_rules->clear();
    m_rules->addItem(tr("The event's own rules"), QVariant::fromValue(QCborMap()));
    int at = 0;
    for (const ShelvedPackPointer& pack : m_shelf->packs()) {
        for (const RuleSet& set : pack->pack.ruleSets) {
            if (!canRule(set, m_type, m_year)) {
                continue;
            }
            const QCborMap value = toValue(set).toMap();
            m_rules->addItem(u"%1, %2"_s.arg(pack->name(), set->id.text()),
                             QVariant::fromValue(value));
            at = value == chosen ? m_rules->count() - 1 : at;
        }
    }
    if (at == 0 && !chosen.isEmpty()) {
        m_rules->addItem(tr("Kept with the draft: %1").arg(chosen.value(u"id"_s).toString()),
                         QVariant::fromValue(chosen));
        at = m_rules->count() - 1;
    }
    m_rules->setCurrentIndex(at);
}

void WhatIfForm::setProblems(const Problems& problems)
{
    const auto within = [&problems](const QString& field) {
        Problems own;
        for (const Problem& each : problems) {
            if (each.field.startsWith(field)) {
                own.append(each);
            }
        }
        return own;
    };
    m_suppositions->setProblems(within(u"suppositions"_s));
    m_changes->setProblems(within(u"changes"_s));
    m_problems->setProblems(problems);
}

const Problems& WhatIfForm::problems() const
{
    return m_problems->problems();
}

void WhatIfForm::retranslate()
{
    m_rulesLabel->setText(tr("Rules:"));
    m_rules->setAccessibleName(tr("Rules"));
    m_suppositionsLabel->setText(tr("Suppose, for an entity or for all:"));
    m_changesLabel->setText(tr("And in these rules:"));
    m_changesHelp->setText(
        tr("A place as the comparison of packs names it, and its value: limits.GENERAL.ppm.* and "
           "60000 for 6 %."));
    m_suppositions->retranslate();
    m_changes->retranslate();
    fillRules();
}

void WhatIfForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
