// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workplace.h"

#include <QCborMap>
#include <QTemporaryDir>
#include <QWidget>

#include <functional>

class QDialog;
class QLabel;
class QPushButton;

namespace citss {

class CommandDialog;
struct View;
class ViewTable;

/// The documents of one record: attach, open, save, compare with their hash, withdraw.
class DocumentsPanel final : public QWidget {
    Q_OBJECT

public:
    DocumentsPanel(const Workplace& workplace, QWidget* parent);

    /// Whether the person may see documents at all.
    static bool mayRead(const Workplace& workplace);
    /// The documents of a record in a window of their own.
    static QDialog* openFor(const Workplace& workplace,
                            QWidget* parent,
                            const QString& kind,
                            const QString& record,
                            const QString& jurisdiction = {});
    /// Whether rows of a view can have documents.
    static bool mayHave(const View& view);
    /// What a row of a view is as the owner of documents: its kind, identifier and jurisdiction;
    /// empty if it can have none.
    static QCborMap subjectOf(const View& view, const QCborMap& record);
    /// "ENTITY" and its identifier; a facility's jurisdiction too.
    void setSubject(const QString& kind, const QString& record, const QString& jurisdiction = {});
    void load();
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] ViewTable& table() { return *m_table; }
    [[nodiscard]] QString message() const;
    CommandDialog* attach();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct File {
        QString name;
        QByteArray bytes;
        bool isIntact = false;
    };

    QPushButton* makeButton(const char* name, const std::function<void()>& act);
    void readFile(const std::function<void(const File&)>& take);
    void open();
    void save();
    void verify();
    void withdraw();
    void say(const QString& text);
    void showState();
    void retranslate();

    Workplace m_workplace;
    QCborMap m_subject;
    ViewTable* m_table;
    QPushButton* m_attach;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_verify;
    QPushButton* m_withdraw;
    QLabel* m_message;
    QTemporaryDir m_opened;  ///< what was opened; gone with the window
};

}  // namespace citss
