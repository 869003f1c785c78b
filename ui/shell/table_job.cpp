// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/table_job.h"

#include "core/base/words.h"
#include "ui/widgets/help_chapter.h"
#include "ui/widgets/progress_panel.h"

#include <QBuffer>
#include <QLabel>
#include <QTimerEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int Patience = 400;  // milliseconds before it shows itself
constexpr int Width = 420;

}  // namespace

TableJob::TableJob(const Workplace& workplace,
                   const View& view,
                   const ViewOrder& order,
                   const QStringList& filters,
                   QWidget* window)
    : QDialog(window),
      m_link(workplace.link),
      m_view(view),
      m_order(order),
      m_filters(filters),
      m_panel(new ProgressPanel(this)),
      m_progress(m_panel->start())
{
    setObjectName(u"tableJob"_s);
    setHelpChapter(*this, u"window"_s);
    setWindowTitle(titleText(view.title));
    setMinimumWidth(Width);
    m_order.request.asOf = m_link.moment().number;
    m_order.request.asOfTime = m_link.moment().time;
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Reading all rows…"), this));
    layout->addWidget(m_panel);
    startTimer(Patience);
}

std::function<TableJob::Read(Registry&)> TableJob::reader() const
{
    const QByteArray token = m_link.session() ? m_link.session()->token : QByteArray();
    return [token](Registry& registry) -> Read {
        return [token, &registry](const ViewRequest& page) { return registry.read(page, token); };
    };
}

PaperOrder TableJob::paper() const
{
    return {.about = m_link.about(),
            .person = m_link.session() ? m_link.session()->name : QString(),
            .filters = m_filters};
}

QFuture<Problems> TableJob::writeTable()
{
    return m_link.work<Problems>([order = m_order,
                                  &view = m_view,
                                  &cellText = m_link.cellText(),
                                  read = reader(),
                                  progress = m_progress](Registry& registry) {
        QBuffer unused;
        return writeView({.view = view,
                          .cellText = cellText,
                          .read = read(registry),
                          .progress = progress.get()},
                         order,
                         unused);
    });
}

QFuture<Result<TablePaper>> TableJob::readPaper()
{
    return m_link.work<Result<TablePaper>>([order = m_order,
                                            &view = m_view,
                                            &cellText = m_link.cellText(),
                                            read = reader(),
                                            paper = paper(),
                                            progress = m_progress](Registry& registry) {
        return paperOf({.view = view,
                        .cellText = cellText,
                        .read = read(registry),
                        .progress = progress.get()},
                       order,
                       paper);
    });
}

QFuture<Problems> TableJob::writePdf(const QString& path)
{
    return m_link.work<Problems>([order = m_order,
                                  &view = m_view,
                                  &cellText = m_link.cellText(),
                                  read = reader(),
                                  paper = paper(),
                                  progress = m_progress,
                                  path](Registry& registry) -> Problems {
        Result<TablePaper> pages = paperOf({.view = view,
                                            .cellText = cellText,
                                            .read = read(registry),
                                            .progress = progress.get()},
                                           order,
                                           paper);
        if (!pages) {
            return pages.error();
        }
        TablePaper paged = std::move(pages).value();
        return citss::writePdf(paged, path, *progress);
    });
}

void TableJob::cancel()
{
    m_panel->cancel();
}

void TableJob::reject()
{
    cancel();  // it goes when the work has ended
}

void TableJob::finish()
{
    m_panel->finish();
    hide();
    deleteLater();
}

void TableJob::timerEvent(QTimerEvent* event)
{
    killTimer(event->timerId());
    if (m_panel->isRunning()) {
        show();
    }
}

}  // namespace citss
