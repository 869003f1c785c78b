// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rule_packs_page.h"

#include "core/base/instant.h"
#include "core/base/words.h"
#include "core/programs/pack_words.h"
#include "ui/pages/rule_pack_adoption.h"
#include "ui/pages/rule_pack_comparison.h"
#include "ui/pages/rule_pack_examples.h"
#include "ui/pages/rule_pack_rules.h"
#include "ui/widgets/two_parts.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostEventsNamed = 6;

QString momentText(const QString& stored)
{
    const Result<Instant> at = Instant::parse(stored);
    return at ? instantText(*at) : stored;
}

/// What tells a pack from its brothers on the shelf.
bool isSame(const ShelvedPack& one, const ShelvedPack& other)
{
    return one.name() == other.name() && one.isAdopted == other.isAdopted && one.file == other.file;
}

}  // namespace

RulePacksPage::RulePacksPage(const Workplace& workplace, QWidget* parent)
    : NavigablePage(parent),
      m_shelf(new RulePackShelf(workplace.link, this)),
      m_list(new QListWidget(this)),
      m_title(new QLabel(this)),
      m_standing(new QLabel(this)),
      m_parts(new QTabWidget(this)),
      m_rules(new RulePackRules(this)),
      m_comparison(new RulePackComparison(workplace, *m_shelf, this)),
      m_examples(new RulePackExamples(workplace, this)),
      m_adoption(new RulePackAdoption(workplace, *m_shelf, this))
{
    setObjectName(u"rulePacksPage"_s);
    build();
    connect(m_shelf, &RulePackShelf::changed, this, &RulePacksPage::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulePacksPage::showChosen);
    connect(m_adoption, &RulePackAdoption::packRead, this, &RulePacksPage::select);
    retranslate();
}

void RulePacksPage::build()
{
    QWidget* const left = makeLeft();
    auto* const parts = makeTwoParts(Qt::Horizontal, {left, 300}, {makeRight(), 880, 1}, this);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
}

QWidget* RulePacksPage::makeLeft()
{
    m_list->setObjectName(u"packList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(200);
    return m_list;
}

QWidget* RulePacksPage::makeRight()
{
    auto* const right = new QWidget(this);
    m_title->setObjectName(u"panelTitle"_s);
    m_title->setWordWrap(true);
    m_standing->setObjectName(u"help"_s);
    m_standing->setWordWrap(true);
    m_parts->setObjectName(u"packParts"_s);
    m_parts->setDocumentMode(true);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_rules, m_comparison, m_examples, m_adoption}) {
        m_parts->addTab(part, QString());
    }
    auto* const head = new QVBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_standing);
    auto* const layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_parts, 1);
    return right;
}

QString RulePacksPage::title() const
{
    return tr("Rule packs at hand");
}

void RulePacksPage::enter()
{
    if (m_shelf->packs().isEmpty() && !m_shelf->isLoaded()) {
        m_shelf->read();
    }
}

bool RulePacksPage::isLoaded() const
{
    return m_shelf->isLoaded() && m_examples->isLoaded();
}

ShelvedPackPointer RulePacksPage::chosen() const
{
    return m_shelf->packs().value(m_list->currentRow());
}

QString RulePacksPage::standing() const
{
    return m_standing->text();
}

bool RulePacksPage::choose(const QString& name)
{
    const auto found = std::find_if(m_shelf->packs().begin(),
                                    m_shelf->packs().end(),
                                    [&name](const auto& each) { return each->name() == name; });
    if (found == m_shelf->packs().end()) {
        return false;
    }
    m_list->setCurrentRow(static_cast<int>(found - m_shelf->packs().begin()));
    return true;
}

void RulePacksPage::select(const ShelvedPackPointer& pack)
{
    const qsizetype at = m_shelf->packs().indexOf(pack);
    m_list->setCurrentRow(static_cast<int>(at));
    m_parts->setCurrentWidget(m_adoption);
}

void RulePacksPage::fill()
{
    const QList<ShelvedPackPointer>& packs = m_shelf->packs();
    int row = packs.isEmpty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int i = 0; i < packs.size(); ++i) {
            const ShelvedPack& pack = *packs.at(i);
            auto* const item = new QListWidgetItem(
                u"%1 · %2\n%3"_s.arg(pack.name(), stateText(pack), wordsOf(pack.pack.title)),
                m_list);
            item->setToolTip(wordsOf(pack.pack.title));
            // A pack from a file that has been adopted since is shown as such.
            const bool isAgain = m_shown && m_shown->name() == pack.name() && pack.isAdopted;
            row = isAgain || (m_shown && isSame(*m_shown, pack)) ? i : row;
        }
        // On first sight: what this registry rests on.
        for (int i = 0; !m_shown && i < packs.size(); ++i) {
            if (packs.at(i)->isAdopted) {
                row = i;
                break;
            }
        }
        m_list->setCurrentRow(row);
    }
    showChosen();
}

QString RulePacksPage::stateText(const ShelvedPack& pack) const
{
    if (!pack.isAdopted) {
        return pack.isShipped ? tr("ships, not adopted") : tr("from a file, not adopted");
    }
    return m_shelf->seesEvents()
               ? tr("adopted; %n event(s)", nullptr, static_cast<int>(pack.events.size()))
               : tr("adopted");
}

QString RulePacksPage::eventsText(const QStringList& events)
{
    const QString named = events.mid(0, MostEventsNamed).join(u", "_s);
    return events.isEmpty()                  ? tr("No event is pinned to it.")
           : events.size() > MostEventsNamed ? tr("Events pinned to it: %1 and others.").arg(named)
                                             : tr("Events pinned to it: %1.").arg(named);
}

QString RulePacksPage::standingText(const ShelvedPack& pack) const
{
    if (!pack.isAdopted) {
        return pack.isShipped
                   ? tr("Ships with the program; this registry has not adopted it.")
                   : tr("Read from %1; this registry has not adopted it.").arg(pack.file);
    }
    QStringList sentences{
        pack.isShipped
            ? tr("Adopted %1, as it ships with the program.").arg(momentText(pack.adoptedAt))
            : tr("Adopted %1.").arg(momentText(pack.adoptedAt))};
    if (!pack.approvedBy.isEmpty()) {
        sentences.append(
            tr("Proposed by %1, approved by %2.").arg(pack.proposedBy, pack.approvedBy));
    }
    if (m_shelf->seesEvents()) {
        sentences.append(eventsText(pack.events));
    }
    return sentences.join(u' ');
}

void RulePacksPage::showChosen()
{
    const ShelvedPackPointer pack = chosen();
    m_title->setText(pack ? u"%1 · %2"_s.arg(pack->name(), wordsOf(pack->pack.title)) : QString());
    m_standing->setText(pack ? standingText(*pack) : tr("There is no rule pack here."));
    if (!pack) {
        return;
    }
    const bool isOther = !m_shown || !isSame(*m_shown, *pack);
    m_shown = pack;
    m_rules->show(pack);
    m_examples->show(pack);
    m_adoption->show(pack);
    if (isOther) {
        m_comparison->show(pack);
    }
}

void RulePacksPage::retranslate()
{
    m_list->setAccessibleName(tr("Rule packs"));
    m_parts->setAccessibleName(tr("The chosen rule pack"));
    m_parts->setTabText(0, tr("Rules"));
    m_parts->setTabText(1, tr("Compare"));
    m_parts->setTabText(2, tr("Examples"));
    m_parts->setTabText(3, tr("Adopt"));
    fill();
}

void RulePacksPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
    NavigablePage::changeEvent(event);
}

}  // namespace citss
