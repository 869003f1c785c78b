// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace citss {

/// The chapters of the user guide, in their order: "start", "home", "compliance".
QStringList helpChapters();
/// A chapter as Markdown in a language ("en", "fr"); empty if there is none.
QString helpText(const QString& chapter, const QString& language);

/// The user guide beside the work: chapters at the left, the text at the right. It follows the
/// language of the window.
class HelpWindow final : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

    /// Shows a chapter; the first one if there is none of that name.
    void openAt(const QString& chapter);
    [[nodiscard]] QString chapter() const;
    [[nodiscard]] QTextBrowser& text() { return *m_text; }
    [[nodiscard]] QListWidget& chapters() { return *m_chapters; }
    [[nodiscard]] QLineEdit& wordBox() { return *m_word; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fillChapters();
    void showChapter();
    void findNext();
    void retranslate();

    QLineEdit* m_word;
    QListWidget* m_chapters;
    QTextBrowser* m_text;
    QLabel* m_found;
};

}  // namespace citss
