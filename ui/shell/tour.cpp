// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "core/base/format.h"
#include "ui/pages/page.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int CalloutWidth = 380;
constexpr int CalloutLetters = 50;
constexpr int Gap = 12;
constexpr int Padding = 4;
const QColor Shade(0, 0, 0, 120);

struct Step {
    const char* section;  ///< where it takes place
    const char* target;   ///< the control by its object name, or others instead; null for none
    const char* title;
    const char* text;
};

const std::array<Step, 8> Steps = {{
    {"home",
     nullptr,
     QT_TRANSLATE_NOOP("citss::Tour", "A look around?"),
     QT_TRANSLATE_NOOP("citss::Tour",
                       "This registry is for practice: nothing here is real, and nothing you do "
                       "can do harm. A few steps show where things are and lead to a compliance "
                       "event. You can leave at any time with Esc.")},
    {"home",
     "navigation",
     QT_TRANSLATE_NOOP("citss::Tour", "The sections"),
     QT_TRANSLATE_NOOP("citss::Tour",
                       "Everything in the registry stands in one of these. A number says how much "
                       "waits there for a second person; at Home it counts what waits for you.")},
    {"home",
     "pages",
     QT_TRANSLATE_NOOP("citss::Tour", "Home"),
     QT_TRANSLATE_NOOP("citss::Tour",
                       "What waits for you, which dates are near, and what goes wrong if you wait. "
                       "Each line opens what it speaks of.")},
    {"home",
     "searchBox",
     QT_TRANSLATE_NOOP("citss::Tour", "Find anything"),
     QT_TRANSLATE_NOOP("citss::Tour",
                       "Type whatever was read to you over the telephone: an account number, a "
                       "serial number, part of a name, with accents or without.")},
    {"home",
     "momentButton",
     QT_TRANSLATE_NOOP("citss::Tour", "Any past moment"),
     QT_TRANSLATE_NOOP("citss::Tour",
                       "From here the whole window shows the registry as it was on any day. The "
                       "past cannot be changed; one click leads back to now.")},
    {"compliance",
     "eventChoice",
     QT_TRANSLATE_NOOP("citss::Tour", "The compliance event"),
     QT_TRANSLATE_NOOP("citss::Tour",
                       "The page is about one event, chosen here. Beside it stands how far the "
                       "event has come and what is missing.")},
    {"compliance",
     "sectionTabs",
     QT_TRANSLATE_NOOP("citss::Tour", "Step by step"),
     QT_TRANSLATE_NOOP("citss::Tour",
                       "From left to right: who owes what, who can cover it, a preview down to "
                       "the serial numbers, the surrender, and its result.")},
    {"compliance",
     "nextStep pageHead",
     QT_TRANSLATE_NOOP("citss::Tour", "What comes next"),
     QT_TRANSLATE_NOOP("citss::Tour",
                       "Here stands what comes next; where it is yours to do, a button leads to "
                       "it. Start with that. F1 explains the page you are on, and the question "
                       "mark lists all keys.")},
}};

const Step& stepAt(int index)
{
    return Steps.at(static_cast<size_t>(index));
}

}  // namespace

Tour::Tour(QWidget& window, std::function<void(const QString&)> goTo)
    : QWidget(&window),
      m_window(window),
      m_goTo(std::move(goTo)),
      m_callout(new QFrame(this)),
      m_title(new QLabel(m_callout)),
      m_text(new QLabel(m_callout)),
      m_count(new QLabel(m_callout)),
      m_skip(new QPushButton(m_callout)),
      m_back(new QPushButton(m_callout)),
      m_next(new QPushButton(m_callout))
{
    setObjectName(u"tour"_s);
    build();
    window.installEventFilter(this);
    for (QPushButton* button : {m_skip, m_back, m_next}) {
        button->installEventFilter(this);
    }
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    hide();
}

int Tour::steps()
{
    return static_cast<int>(Steps.size());
}

void Tour::build()
{
    m_callout->setObjectName(u"tourCallout"_s);
    m_title->setObjectName(u"recordTitle"_s);
    m_text->setObjectName(u"tourText"_s);
    m_text->setWordWrap(true);
    m_count->setObjectName(u"help"_s);
    m_skip->setObjectName(u"tourSkip"_s);
    m_back->setObjectName(u"tourBack"_s);
    m_next->setObjectName(u"tourNext"_s);
    m_next->setProperty("primary", true);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* const layout = new QVBoxLayout(m_callout);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
}

void Tour::start()
{
    m_before = QApplication::focusWidget();
    setGeometry(m_window.rect());
    raise();
    show();
    go(0);
}

void Tour::go(int step)
{
    if (step >= steps()) {
        end();
        return;
    }
    m_step = std::max(0, step);
    const QString section = QLatin1String(stepAt(m_step).section);
    m_goTo(section);
    follow();
    retranslate();
    m_next->setFocus();
    // The page lays itself out first, and what it reads may come later.
    QTimer::singleShot(0, this, &Tour::place);
}

void Tour::follow()
{
    m_target = nullptr;
    const QStringList names =
        QString::fromLatin1(stepAt(m_step).target).split(u' ', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        const QList<QWidget*> found = m_window.findChildren<QWidget*>(name);
        for (QWidget* widget : found) {
            if (widget->isVisible() && m_target == nullptr) {
                m_target = widget;
            }
        }
    }
}

QRect Tour::hole() const
{
    return m_target == nullptr || !m_target->isVisible()
               ? QRect()
               : QRect(m_target->mapTo(&m_window, QPoint()), m_target->size())
                     .adjusted(-Padding, -Padding, Padding, Padding);
}

void Tour::place()
{
    follow();
    // As wide as the letters ask for, as high as the words then are.
    const QLayout& layout = *m_callout->layout();
    const int wide = std::min(width() - 2 * Gap,
                              std::max({CalloutWidth,
                                        CalloutLetters * fontMetrics().averageCharWidth(),
                                        layout.minimumSize().width()}));
    m_callout->setFixedSize(wide, layout.totalHeightForWidth(wide));
    const QRect about = hole();
    QRect box(QPoint(), m_callout->size());
    if (about.isNull() || about.width() > width() / 2) {
        box.moveCenter(rect().center());
    } else if (about.right() + Gap + box.width() < width() && about.height() > box.height()) {
        box.moveTopLeft({about.right() + Gap, about.top() + Gap});
    } else {
        const bool fitsBelow = about.bottom() + Gap + box.height() < height();
        box.moveTopLeft(
            {about.left(), fitsBelow ? about.bottom() + Gap : about.top() - Gap - box.height()});
    }
    box.moveLeft(std::clamp(box.left(), Gap, std::max(Gap, width() - box.width() - Gap)));
    box.moveTop(std::clamp(box.top(), Gap, std::max(Gap, height() - box.height() - Gap)));
    m_callout->move(box.topLeft());
    update();
}

void Tour::end()
{
    hide();
    if (m_before != nullptr) {
        m_before->setFocus();
    }
    Q_EMIT ended();
}

QString Tour::text() const
{
    return m_text->text();
}

void Tour::retranslate()
{
    const bool isFirst = m_step == 0;
    m_title->setText(tr(stepAt(m_step).title));
    m_text->setText(tr(stepAt(m_step).text));
    m_count->setText(tr("%1 of %2").arg(formatCount(m_step + 1), formatCount(steps())));
    m_skip->setText(isFirst ? tr("Not now") : tr("Skip"));
    m_skip->setVisible(m_step + 1 < steps());
    m_back->setText(tr("Back"));
    m_back->setVisible(!isFirst);
    m_next->setText(isFirst                 ? tr("Show me around")
                    : m_step + 1 == steps() ? tr("Start working")
                                            : tr("Next"));
    m_callout->setAccessibleName(m_title->text());
    m_next->setAccessibleDescription(m_title->text() + u". "_s + m_text->text());
    setAccessibleName(tr("Tour"));
}

void Tour::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        QTimer::singleShot(0, this, &Tour::place);
    }
    QWidget::changeEvent(event);
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QPainterPath shade;
    shade.addRect(rect());
    if (const QRect about = hole(); !about.isNull()) {
        shade.addRect(about);
        painter.fillPath(shade, Shade);
        painter.setPen(QPen(colours().accent, 2));
        painter.drawRect(about);
    } else {
        painter.fillPath(shade, Shade);
    }
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(m_window.rect());
        QTimer::singleShot(0, this, &Tour::place);
    }
    // Buttons keep some of these to themselves.
    const bool isKey = watched != &m_window && event->type() == QEvent::KeyPress;
    return (isKey && act(*static_cast<QKeyEvent*>(event), qobject_cast<QPushButton*>(watched))) ||
           QWidget::eventFilter(watched, event);
}

bool Tour::act(const QKeyEvent& event, QPushButton* button)
{
    switch (event.key()) {
        case Qt::Key_Escape:
            end();
            return true;
        case Qt::Key_Right:
            go(m_step + 1);
            return true;
        case Qt::Key_Left:
            go(m_step - 1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            button->click();
            return true;
        default:
            return false;
    }
}

/// The keys stay with the tour: what it covers is not to be worked on unseen.
bool Tour::focusNextPrevChild(bool next)
{
    QList<QPushButton*> buttons = {m_skip, m_back, m_next};
    buttons.removeIf([](const QPushButton* button) { return button->isHidden(); });
    const auto current = std::find_if(
        buttons.cbegin(), buttons.cend(), [](const auto* button) { return button->hasFocus(); });
    const qsizetype count = buttons.size();
    const qsizetype at = current == buttons.cend() ? 0 : current - buttons.cbegin();
    buttons.at((at + (next ? 1 : count - 1)) % count)->setFocus(Qt::TabFocusReason);
    return true;
}

}  // namespace citss
