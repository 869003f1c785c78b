// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_box.h"

#include "ui/shell/found_list.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/when_done.h"

#include <QAccessible>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int TypingPause = 120;  // milliseconds
constexpr int MostFound = 400;    // more than all kinds together may bring

}  // namespace

SearchBox::SearchBox(RegistryLink& link, QWidget* parent) : QLineEdit(parent), m_link(link)
{
    setObjectName(u"searchBox"_s);
    setClearButtonEnabled(true);
    setMinimumWidth(120);
    setMaximumWidth(420);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_opens = false;
        text().trimmed().isEmpty() ? close() : m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, &SearchBox::ask);
    connect(&link, &RegistryLink::momentChanged, this, &SearchBox::close);
    retranslate();
}

void SearchBox::ask()
{
    const QString typed = text().trimmed();
    ViewRequest request;
    request.view = u"find"_s;
    request.filters = {{u"text"_s, Comparison::Equal, typed}};
    request.limit = MostFound;
    m_typing.stop();
    const int number = ++m_asked;
    whenDone(m_link.read(request), this, [this, number, typed](const Result<Page>& page) {
        if (number == m_asked) {
            m_answered = number;
            take(typed, page);
        }
    });
}

void SearchBox::take(const QString& typed, const Result<Page>& page)
{
    if (m_list == nullptr) {
        m_list = new FoundList(m_link, *this);
        connect(m_list, &FoundList::chosen, this, [this](const QString& view, const auto& filters) {
            close();
            Q_EMIT found(view, filters);
        });
    }
    if (!page) {
        m_list->showProblems(page.error());
    } else {
        m_list->showFound(typed, *page);
        if (m_opens && m_list->openCurrent()) {
            return;
        }
    }
    m_opens = false;
    if (!hasFocus()) {
        m_list->hide();
    }
    tell();
}

void SearchBox::open()
{
    if (text().trimmed().isEmpty()) {
        return;
    }
    const bool isShown = m_list != nullptr && m_list->isVisible();
    if (isShown && isAnswered()) {
        m_list->openCurrent();
        return;
    }
    m_opens = true;
    if (m_typing.isActive() || isAnswered()) {
        ask();
    }
}

void SearchBox::close()
{
    m_typing.stop();
    m_answered = ++m_asked;
    m_opens = false;
    if (m_list != nullptr) {
        m_list->hide();
    }
    setAccessibleDescription({});
}

/// The keys stay here: what they choose in the list is told as the description of the box.
void SearchBox::tell()
{
    const QString choice = m_list->currentText();
    setAccessibleDescription(choice.isEmpty() ? m_list->accessibleName()
                                              : m_list->accessibleName() + u". "_s + choice);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const bool isShown = m_list != nullptr && m_list->isVisible();
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            open();
            return;
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (isShown) {
                m_list->move(event->key() == Qt::Key_Down ? 1 : -1);
                tell();
            } else if (!text().trimmed().isEmpty()) {
                ask();
            }
            return;
        case Qt::Key_Escape:
            isShown ? close() : clear();
            return;
        default:
            QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    // A click into the list chooses there first.
    if (m_list != nullptr && !m_list->underMouse()) {
        close();
    }
    QLineEdit::focusOutEvent(event);
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Find an account, entity, serial number, event, name … (Ctrl+K)"));
    setAccessibleName(tr("Find anything by its identifier, number or name"));
    if (m_list != nullptr) {
        m_list->retranslate();
    }
}

void SearchBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

}  // namespace citss
