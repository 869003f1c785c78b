// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/view_paper.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/registry_link.h"

#include <QDialog>

namespace citss {

class ProgressPanel;

/// All rows of a view on their way to a file or to paper, off the window's thread: says how many
/// have been read, and can be cancelled. It shows itself only if that takes a while.
class TableJob final : public QDialog {
    Q_OBJECT

public:
    TableJob(const Workplace& workplace,
             const View& view,
             const ViewOrder& order,
             const QStringList& filters,
             QWidget* window);

    QFuture<Problems> writeTable();
    QFuture<Problems> writePdf(const QString& path);
    QFuture<Result<TablePaper>> readPaper();
    void cancel();
    /// The job is done; it goes.
    void finish();

protected:
    void reject() override;
    void timerEvent(QTimerEvent* event) override;

private:
    using Read = std::function<Result<Page>(const ViewRequest&)>;

    [[nodiscard]] std::function<Read(Registry&)> reader() const;
    [[nodiscard]] PaperOrder paper() const;

    RegistryLink& m_link;
    const View& m_view;
    ViewOrder m_order;
    QStringList m_filters;
    ProgressPanel* m_panel;
    ProgressPointer m_progress;
};

}  // namespace citss
