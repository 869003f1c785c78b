// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rule_pack_comparison.h"

#include "ui/pages/difference_table.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int ChoiceLength = 22;

/// What a choice stands for: a pack on the shelf and, if not whole, one of its rule sets.
struct Side {
    ShelvedPackPointer pack;
    QString ruleSet;
};

/// The same pack may be at hand twice: as adopted, and as shipped with other content.
QString keyOf(const ShelvedPack& pack, const QString& ruleSet)
{
    const QString origin = pack.isAdopted ? u"adopted"_s : pack.file;
    return QStringList{pack.name(), origin, ruleSet}.join(u'\n');
}

Side sideOf(const QList<ShelvedPackPointer>& packs, const QString& key)
{
    for (const ShelvedPackPointer& pack : packs) {
        const QString ruleSet = key.section(u'\n', -1);
        if (keyOf(*pack, ruleSet) == key) {
            return {.pack = pack, .ruleSet = ruleSet};
        }
    }
    return {};
}

}  // namespace

RulePackComparison::RulePackComparison(const Workplace& workplace,
                                       RulePackShelf& shelf,
                                       QWidget* parent)
    : QWidget(parent), m_shelf(shelf), m_differences(new DifferenceTable(workplace, this))
{
    setObjectName(u"packComparison"_s);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_differences, 1);
    connect(&shelf, &RulePackShelf::changed, this, &RulePackComparison::fill);
    retranslate();
}

QWidget* RulePackComparison::makeHead()
{
    auto* const head = new QWidget(this);
    auto* const layout = new FlowLayout(head);
    layout->setContentsMargins(16, 8, 16, 0);
    layout->setSpacing(8);
    const auto makeChoice = [this, head, layout](const QString& name, QLabel*& label) {
        label = new QLabel(head);
        auto* const box = new QComboBox(head);
        box->setObjectName(name);
        box->setMinimumContentsLength(ChoiceLength);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        label->setBuddy(box);
        layout->addWidget(label);
        layout->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &RulePackComparison::compare);
        return box;
    };
    m_first = makeChoice(u"compareFirst"_s, m_firstLabel);
    m_swap = new QToolButton(head);
    m_swap->setObjectName(u"compareSwap"_s);
    m_swap->setFocusPolicy(Qt::TabFocus);
    m_swap->setText(u"⇄"_s);
    layout->addWidget(m_swap);
    m_second = makeChoice(u"compareSecond"_s, m_secondLabel);
    connect(m_swap, &QToolButton::clicked, this, &RulePackComparison::swap);
    return head;
}

void RulePackComparison::fill()
{
    for (QComboBox* box : {m_first, m_second}) {
        const QSignalBlocker quiet(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        for (const ShelvedPackPointer& pack : m_shelf.packs()) {
            const QString name = pack->isAdopted   ? tr("%1 (adopted)").arg(pack->name())
                                 : pack->isShipped ? tr("%1 (ships)").arg(pack->name())
                                                   : tr("%1 (file)").arg(pack->name());
            box->addItem(name, keyOf(*pack, {}));
            for (const RuleSet& set : pack->pack.ruleSets) {
                box->addItem(u"    %1, %2"_s.arg(pack->name(), set->id.text()),
                             keyOf(*pack, set->id.text()));
            }
        }
        choose(*box, chosen);
    }
    compare();
}

void RulePackComparison::choose(QComboBox& box, const QString& key)
{
    const int at = box.findData(key);
    box.setCurrentIndex(std::max(at, std::min(0, box.count() - 1)));
}

/// The version before it if there is one; otherwise the second choice stays.
void RulePackComparison::show(const ShelvedPackPointer& pack)
{
    const QSignalBlocker first(m_first);
    const QSignalBlocker second(m_second);
    choose(*m_second, keyOf(*pack, {}));
    const auto before = std::find_if(
        m_shelf.packs().begin(), m_shelf.packs().end(), [&pack](const ShelvedPackPointer& each) {
            return each->pack.id == pack->pack.id && each != pack &&
                   each->pack.version <= pack->pack.version;
        });
    if (before != m_shelf.packs().end()) {
        choose(*m_first, keyOf(**before, {}));
    }
    compare();
}

void RulePackComparison::swap()
{
    const int first = m_first->currentIndex();
    {
        const QSignalBlocker quiet(m_first);
        m_first->setCurrentIndex(m_second->currentIndex());
    }
    m_second->setCurrentIndex(first);
    compare();
}

void RulePackComparison::compare()
{
    const Side from = sideOf(m_shelf.packs(), m_first->currentData().toString());
    const Side to = sideOf(m_shelf.packs(), m_second->currentData().toString());
    if (!from.pack || !to.pack) {
        m_differences->clear(tr("Choose what is to be compared."));
    } else if (from.ruleSet.isEmpty() != to.ruleSet.isEmpty()) {
        m_differences->clear(tr("Choose two rule packs, or two rule sets."));
    } else {
        m_differences->show({.from = from.pack->pack,
                             .to = to.pack->pack,
                             .fromSet = from.ruleSet,
                             .toSet = to.ruleSet});
    }
}

void RulePackComparison::retranslate()
{
    m_firstLabel->setText(tr("From:"));
    m_secondLabel->setText(tr("To:"));
    m_first->setAccessibleName(tr("First rule pack or rule set"));
    m_second->setAccessibleName(tr("Second rule pack or rule set"));
    m_swap->setAccessibleName(tr("Swap them"));
    m_swap->setToolTip(tr("Swap them"));
    fill();
}

void RulePackComparison::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
