// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/form_drafts.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace citss {

class CommandDialog;

/// Forms that were left half filled, by closing them or by a crash: open or discard. Hidden while
/// there are none.
class DraftsPanel final : public QFrame {
    Q_OBJECT

public:
    DraftsPanel(const Workplace& workplace, QWidget* parent);

    void refresh();
    [[nodiscard]] const QList<FormDraft>& drafts() const { return m_drafts; }
    CommandDialog* openDraft(const FormDraft& draft);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void addDraft(const FormDraft& draft);
    void addDamaged(const QString& path);
    QWidget* addLine(const QString& text);
    void discard(const FormDraft& draft);
    [[nodiscard]] QString titleOf(const FormDraft& draft) const;

    Workplace m_workplace;
    QList<FormDraft> m_drafts;
    QStringList m_damaged;
    QLabel* m_title;
    QVBoxLayout* m_lines;
};

}  // namespace citss
