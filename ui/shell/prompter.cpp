// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompter.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace citss {

bool DialogPrompter::confirm(QWidget* parent, const Question& question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.text, {}, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* const act = box.addButton(question.act, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == act;
}

void DialogPrompter::tell(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

QString DialogPrompter::fileToOpen(QWidget* parent, const FileChoice& choice)
{
    return QFileDialog::getOpenFileName(
        parent, choice.title, choice.suggestion, choice.patterns.join(u";;"_s));
}

QString DialogPrompter::fileToSave(QWidget* parent, const FileChoice& choice)
{
    return QFileDialog::getSaveFileName(
        parent, choice.title, choice.suggestion, choice.patterns.join(u";;"_s));
}

QString DialogPrompter::folderToWrite(QWidget* parent, const QString& title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

}  // namespace citss
