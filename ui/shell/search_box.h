// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

#include <QLineEdit>
#include <QTimer>

namespace citss {

class FoundList;
class RegistryLink;

/// Finds a record from whatever was read out over the telephone: identifiers of every kind, serial
/// numbers, numbers of records, and names. Answers while one types, in a list beneath it.
class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    SearchBox(RegistryLink& link, QWidget* parent);

    /// Whether what was typed last has been answered.
    [[nodiscard]] bool isAnswered() const { return m_asked == m_answered && !m_typing.isActive(); }

Q_SIGNALS:
    void found(const QString& view, const QList<citss::Filter>& filters);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void ask();
    void take(const QString& typed, const Result<Page>& page);
    void open();
    void close();
    void tell();
    void retranslate();

    RegistryLink& m_link;
    FoundList* m_list = nullptr;  ///< made when first needed: it lies over the whole window
    QTimer m_typing;
    int m_asked = 0;  ///< only the answer to the newest question counts
    int m_answered = 0;
    bool m_opens = false;  ///< Enter was pressed before the answer came
};

}  // namespace citss
