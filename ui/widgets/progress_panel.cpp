// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_panel.h"

#include "core/base/format.h"
#include "ui/widgets/elided_label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int Steps = 1000;
constexpr int Patience = 300;   // milliseconds before anything is shown
constexpr int LeastPause = 50;  // milliseconds between two reports

}  // namespace

QString timeLeftText(qint64 elapsedMilliseconds, qint64 done, qint64 total)
{
    constexpr qint64 TooEarly = 1000;
    if (done <= 0 || total <= done || elapsedMilliseconds < TooEarly) {
        return {};
    }
    const qint64 seconds = elapsedMilliseconds / 1000 * (total - done) / done;
    constexpr qint64 Minute = 60;
    return seconds < Minute
               ? ProgressPanel::tr(
                     "about %n second(s) left", nullptr, static_cast<int>(seconds) + 1)
               : ProgressPanel::tr(
                     "about %n minute(s) left", nullptr, static_cast<int>(seconds / Minute) + 1);
}

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent),
      m_bar(new QProgressBar(this)),
      m_text(new ElidedLabel(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(u"progressPanel"_s);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    auto* const words = new QHBoxLayout;
    words->addWidget(m_text, 1);
    words->addWidget(m_cancel);
    layout->addLayout(words);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"cancelRun"_s);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancel);
    retranslate();
    hide();
}

std::shared_ptr<Progress> ProgressPanel::start()
{
    const QPointer<ProgressPanel> self(this);
    const auto last = std::make_shared<QElapsedTimer>();
    m_progress = std::make_shared<Progress>([self, last](qint64 done, qint64 total) {
        // On the command's thread: a report for each of a million rows would drown the window.
        if (last->isValid() && last->elapsed() < LeastPause && done < total) {
            return;
        }
        last->start();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, done, total] {
                if (self && self->isRunning()) {
                    self->show(done, total);
                }
            },
            Qt::QueuedConnection);
    });
    m_since.start();
    m_done = 0;
    m_total = 0;
    m_bar->setRange(0, 0);
    m_text->clear();
    m_cancel->setEnabled(true);
    QTimer::singleShot(Patience, this, [this] { setVisible(isRunning()); });
    return m_progress;
}

void ProgressPanel::finish()
{
    m_progress.reset();
    hide();
}

void ProgressPanel::show(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    if (m_progress && m_progress->isCancelled()) {
        m_bar->setRange(0, 0);
        m_text->setText(tr("Cancelling; nothing of it remains."));
    } else if (total > 0) {
        m_bar->setRange(0, Steps);
        m_bar->setValue(static_cast<int>(done * Steps / total));
        const QString part = tr("%1 %").arg(formatCount(done * 100 / total));
        const QString left = timeLeftText(m_since.elapsed(), done, total);
        m_text->setText(left.isEmpty() ? part : part + u" · "_s + left);
    }
}

void ProgressPanel::cancel()
{
    if (m_progress) {
        m_progress->cancel();
        m_cancel->setEnabled(false);
        show(m_done, m_total);
    }
}

void ProgressPanel::retranslate()
{
    m_cancel->setText(tr("Cancel the run"));
    m_bar->setAccessibleName(tr("Progress"));
    show(m_done, m_total);
}

void ProgressPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
