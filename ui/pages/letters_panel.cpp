// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/letters_panel.h"

#include "core/base/problem_text.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/when_done.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// More than these are told by their number.
constexpr qsizetype MostNamed = 5;

}  // namespace

LettersPanel::LettersPanel(const Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_label(new QLabel(this)),
      m_language(new QComboBox(this)),
      m_one(new QPushButton(this)),
      m_all(new QPushButton(this)),
      m_progress(new ProgressPanel(this))
{
    setObjectName(u"lettersPanel"_s);
    m_language->setObjectName(u"letterLanguage"_s);
    m_language->addItem(u"English"_s,
                        QVariant::fromValue(static_cast<int>(LetterLanguage::English)));
    m_language->addItem(u"Français"_s,
                        QVariant::fromValue(static_cast<int>(LetterLanguage::French)));
    m_language->setCurrentIndex(QLocale().language() == QLocale::French ? 1 : 0);
    m_label->setBuddy(m_language);
    m_one->setObjectName(u"letterToOne"_s);
    m_all->setObjectName(u"lettersToAll"_s);
    auto* const layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_progress);
    layout->addWidget(m_label);
    layout->addWidget(m_language);
    layout->addWidget(m_one);
    layout->addWidget(m_all);
    connect(m_one, &QPushButton::clicked, this, [this] { write({m_entity}); });
    connect(m_all, &QPushButton::clicked, this, [this] { write({}); });
    retranslate();
}

void LettersPanel::setEvent(const QString& event)
{
    m_event = event;
    showState();
}

void LettersPanel::setEntity(const QString& entity)
{
    m_entity = entity;
    showState();
}

void LettersPanel::setOneOnly()
{
    m_all->hide();
}

void LettersPanel::setReason(const QString& reason)
{
    m_reason = reason;
    showState();
}

void LettersPanel::write(const QStringList& entities)
{
    const QString folder =
        m_workplace.prompter.folderToWrite(window(), tr("Folder for the letters"));
    if (folder.isEmpty()) {
        return;
    }
    RegistryLink& link = m_workplace.link;
    const LetterOrder order{
        .event = m_event,
        .entities = entities,
        .language = static_cast<LetterLanguage>(m_language->currentData().toInt()),
        .folder = folder};
    const QByteArray token = link.session() ? link.session()->token : QByteArray();
    const std::shared_ptr<Progress> progress = m_progress->start();
    m_isWriting = true;
    showState();
    whenDone(link.work<Result<LettersMade>>([order, token, progress](Registry& registry) {
        return writeLetters(registry, token, order, *progress);
    }),
             this,
             [this, folder](const Result<LettersMade>& made) { take(made, folder); });
}

void LettersPanel::take(const Result<LettersMade>& made, const QString& folder)
{
    m_progress->finish();
    m_isWriting = false;
    showState();
    QStringList sentences;
    if (!made) {
        for (const Problem& problem : made.error()) {
            sentences.append(problemText(problem));
        }
    } else {
        sentences.append(
            tr("%n letter(s) are in %1.", nullptr, static_cast<int>(made->letters)).arg(folder));
        if (!made->leftOut.isEmpty()) {
            const QString named = made->leftOut.mid(0, MostNamed).join(u", "_s);
            sentences.append(tr("%n entity(ies) got none, for no plan can be made: %1.",
                                nullptr,
                                static_cast<int>(made->leftOut.size()))
                                 .arg(named));
        }
    }
    m_workplace.prompter.tell(window(), tr("Letters"), sentences.join(u'\n'));
}

void LettersPanel::showState()
{
    const bool mayWrite = m_reason.isEmpty() && !m_event.isEmpty() && !m_isWriting;
    m_one->setEnabled(mayWrite && !m_entity.isEmpty());
    m_all->setEnabled(mayWrite);
    m_one->setToolTip(!m_reason.isEmpty()  ? m_reason
                      : m_entity.isEmpty() ? tr("Choose an entity first.")
                                           : tr("Writes the position of %1 as PDF.").arg(m_entity));
    m_all->setToolTip(m_reason.isEmpty() ? tr("Writes a PDF for each entity with an obligation.")
                                         : m_reason);
    for (QPushButton* button : {m_one, m_all}) {
        button->setAccessibleDescription(button->toolTip());
    }
}

void LettersPanel::retranslate()
{
    m_label->setText(tr("Letters in:"));
    m_language->setAccessibleName(tr("Language of the letters"));
    m_one->setText(tr("Letter…"));
    m_all->setText(tr("Letters to all…"));
    showState();
}

void LettersPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
