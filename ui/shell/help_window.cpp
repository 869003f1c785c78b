// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_window.h"

#include "ui/widgets/two_parts.h"

#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int ChapterRole = Qt::UserRole;

/// The first line says what the chapter is called.
QString titleOf(const QString& text)
{
    return text.section(u'\n', 0, 0).mid(2).trimmed();
}

QString language()
{
    return QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
}

}  // namespace

QStringList helpChapters()
{
    return {u"start"_s,
            u"window"_s,
            u"forms"_s,
            u"home"_s,
            u"entities"_s,
            u"accounts"_s,
            u"instruments"_s,
            u"compliance"_s,
            u"obligations"_s,
            u"readiness"_s,
            u"what-if"_s,
            u"surrender"_s,
            u"corrections"_s,
            u"rules"_s,
            u"people"_s,
            u"journal"_s,
            u"figures"_s,
            u"settings"_s};
}

QString helpText(const QString& chapter, const QString& language)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, chapter));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent),
      m_word(new QLineEdit(this)),
      m_chapters(new QListWidget(this)),
      m_text(new QTextBrowser(this)),
      m_found(new QLabel(this))
{
    setObjectName(u"helpWindow"_s);
    build();
    connect(m_chapters, &QListWidget::currentRowChanged, this, &HelpWindow::showChapter);
    connect(m_word, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(m_word, &QLineEdit::textChanged, m_found, &QLabel::hide);
    retranslate();
}

void HelpWindow::build()
{
    m_word->setObjectName(u"helpWord"_s);
    m_chapters->setObjectName(u"helpChapters"_s);
    m_chapters->setSpacing(3);
    m_found->hide();
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(16);
    m_found->setObjectName(u"help"_s);
    auto* const left = new QWidget(this);
    auto* const column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_word);
    column->addWidget(m_found);
    column->addWidget(m_chapters, 1);
    auto* const parts = makeTwoParts(Qt::Horizontal, {left, 230}, {m_text, 560, 1}, this);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(parts);
    resize(840, 620);
}

void HelpWindow::openAt(const QString& chapter)
{
    const auto place = std::max<qsizetype>(0, helpChapters().indexOf(chapter));
    m_chapters->setCurrentRow(static_cast<int>(place));
    show();
    raise();
    m_text->setFocus();
}

QString HelpWindow::chapter() const
{
    const QListWidgetItem* const item = m_chapters->currentItem();
    return item != nullptr ? item->data(ChapterRole).toString() : QString();
}

void HelpWindow::fillChapters()
{
    const QSignalBlocker quiet(m_chapters);
    const int row = std::max(0, m_chapters->currentRow());
    m_chapters->clear();
    for (const QString& chapter : helpChapters()) {
        auto* const item = new QListWidgetItem(titleOf(helpText(chapter, language())), m_chapters);
        item->setData(ChapterRole, chapter);
    }
    m_chapters->setCurrentRow(row);
}

void HelpWindow::showChapter()
{
    m_text->setMarkdown(helpText(chapter(), language()));
}

/// In this chapter from the cursor on, then in the ones after it, and round.
void HelpWindow::findNext()
{
    const QString word = m_word->text().trimmed();
    if (word.isEmpty() || m_text->find(word)) {
        return;
    }
    const int count = m_chapters->count();
    for (int step = 1; step <= count; ++step) {
        const int row = (m_chapters->currentRow() + step) % count;
        const QString chapter = m_chapters->item(row)->data(ChapterRole).toString();
        if (helpText(chapter, language()).contains(word, Qt::CaseInsensitive)) {
            m_chapters->setCurrentRow(row);
            m_text->moveCursor(QTextCursor::Start);
            if (m_text->find(word)) {
                return;
            }
        }
    }
    m_found->setText(tr("Nothing says “%1”.").arg(word));
    m_found->show();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_word->setPlaceholderText(tr("Find in the guide"));
    m_word->setAccessibleName(tr("Find in the guide"));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_text->setAccessibleName(tr("Text of the chapter"));
    fillChapters();
    showChapter();
}

void HelpWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

}  // namespace citss
