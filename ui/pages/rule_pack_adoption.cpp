// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rule_pack_adoption.h"

#include "core/base/problem_text.h"
#include "ui/pages/difference_table.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/problem_list.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

const CommandType& adoption(const Workplace& workplace)
{
    return *workplace.link.catalogue().command(u"AdoptRulePack"_s);
}

}  // namespace

RulePackAdoption::RulePackAdoption(const Workplace& workplace,
                                   RulePackShelf& shelf,
                                   QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_shelf(shelf),
      m_standing(new QLabel(this)),
      m_adopt(new QPushButton(this)),
      m_open(new QPushButton(this)),
      m_problems(new ProblemList(this)),
      m_differences(new DifferenceTable(workplace, this))
{
    setObjectName(u"packAdoption"_s);
    build();
    connect(&shelf, &RulePackShelf::changed, this, &RulePackAdoption::showState);
    connect(&workplace.link, &RegistryLink::momentChanged, this, &RulePackAdoption::showState);
    connect(m_adopt, &QPushButton::clicked, this, &RulePackAdoption::propose);
    connect(m_open, &QPushButton::clicked, this, &RulePackAdoption::readFile);
    retranslate();
}

void RulePackAdoption::build()
{
    m_standing->setObjectName(u"adoptionStanding"_s);
    m_standing->setWordWrap(true);
    m_adopt->setObjectName(u"AdoptRulePack"_s);
    m_adopt->setProperty("primary", true);
    m_open->setObjectName(u"readPackFile"_s);
    auto* const head = new FlowLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_standing, 1);
    head->addWidget(m_open, 0, Qt::AlignTop);
    head->addWidget(m_adopt, 0, Qt::AlignTop);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_problems);
    layout->addWidget(m_differences, 1);
}

void RulePackAdoption::show(const ShelvedPackPointer& pack)
{
    m_pack = pack;
    m_problems->setProblems({});
    showState();
}

QString RulePackAdoption::standing() const
{
    return m_standing->text();
}

QString RulePackAdoption::standingText() const
{
    if (!m_pack) {
        return tr("Choose a rule pack.");
    }
    const ShelvedPackPointer now = m_shelf.adopted(m_pack->pack.id);
    if (m_pack->isAdopted) {
        return tr("%1 has been adopted; what was adopted is never edited. A change is a new "
                  "version: read its file, look at what differs, and propose it.")
            .arg(m_pack->name());
    }
    if (!now) {
        return tr("No version of %1 has been adopted yet. One person proposes it, a second "
                  "approves; from then on events may be opened under it.")
            .arg(m_pack->pack.id.text());
    }
    if (m_pack->pack.version <= now->pack.version) {
        return tr("Version %1 has been adopted already: a changed pack needs a higher version. "
                  "Below is what would differ.")
            .arg(now->pack.version);
    }
    return tr("Version %1 would take the place of version %2 for events that are opened from then "
              "on; events that are open keep their rules. Below is what differs.")
        .arg(QString::number(m_pack->pack.version), QString::number(now->pack.version));
}

void RulePackAdoption::showState()
{
    m_standing->setText(standingText());
    const ShelvedPackPointer now = m_pack ? m_shelf.adopted(m_pack->pack.id) : nullptr;
    if (m_pack && now && now != m_pack) {
        m_differences->show({.from = now->pack, .to = m_pack->pack});
    } else {
        m_differences->clear(QString());
    }
    const CommandInfo& info = adoption(m_workplace).info();
    const bool mayStart = m_workplace.link.rights(info.action).mayStart();
    const QString reason = !m_pack || m_pack->isAdopted
                               ? tr("This version has been adopted already.")
                               : m_workplace.link.readOnlyReason();
    m_adopt->setVisible(mayStart);
    m_open->setVisible(mayStart);
    m_adopt->setEnabled(reason.isEmpty());
    m_adopt->setToolTip(reason.isEmpty() ? labelText(info.help) : reason);
    m_adopt->setAccessibleDescription(m_adopt->toolTip());
}

CommandDialog* RulePackAdoption::propose()
{
    auto* const dialog = new CommandDialog(
        {.form = adoption(m_workplace), .prefill = {{u"pack"_s, m_pack->content}}, .proposal = {}},
        m_workplace,
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void RulePackAdoption::readFile()
{
    const QString path = m_workplace.prompter.fileToOpen(window(),
                                                         {.title = tr("Read a rule pack"),
                                                          .suggestion = {},
                                                          .patterns = {tr("Rule packs (*.json)")}});
    if (path.isEmpty()) {
        return;
    }
    const Result<ShelvedPackPointer> read = m_shelf.readFile(path);
    if (!read) {
        m_problems->setProblems(read.error());
        return;
    }
    m_problems->setProblems({});
    Q_EMIT packRead(*read);
}

void RulePackAdoption::retranslate()
{
    m_adopt->setText(tr("Adopt this pack…"));
    m_open->setText(tr("Read a pack from a file…"));
    m_open->setToolTip(tr("A pack in JSON; it may extend those that ship."));
    showState();
}

void RulePackAdoption::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
