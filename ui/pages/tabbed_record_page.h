// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/command.h"
#include "ui/pages/page.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/registry_link.h"

#include <QCborMap>

#include <functional>

class QTabWidget;

namespace citss {

class CommandDialog;
class DocumentsPanel;
class RecordHead;
class RecordRows;
class ViewTable;

/// A page about one record: what it is at the top, and in parts below all that is known of it. A
/// part reads when it comes in sight.
class TabbedRecordPage : public RecordPage {
    Q_OBJECT

public:
    TabbedRecordPage(const Workplace& workplace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void showRecord(const QString& id) override;
    [[nodiscard]] QString recordId() const override { return m_id; }
    void enter() override;
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] PageState state() const override;
    void restore(const PageState& state) override;

    void openPart(const QString& name);
    [[nodiscard]] RecordHead& head() { return *m_head; }
    [[nodiscard]] QTabWidget& parts() { return *m_parts; }
    /// Opens the form of a command with the record filled in.
    CommandDialog* openForm(const CommandType& command);

protected:
    struct Part {
        QString name;
        QWidget* widget = nullptr;
        std::function<QString()> title;
        std::function<void()> load;
        std::function<bool()> isLoaded;
    };

    void addPart(const Part& part);
    /// A part that is one list of what belongs to the record; absent where the person may not see
    /// it.
    ViewTable* addList(const QString& view,
                       const QStringList& hidden,
                       const char* title,
                       const QString& column = {});
    /// The documents of the record, of this kind; absent where the person may not see them.
    void addDocuments(const QString& kind);
    /// A list of what belongs to the record, by a column that names it; by idColumn() if none is
    /// given.
    ViewTable* makeList(const QString& view,
                        const QStringList& hidden,
                        QWidget* parent,
                        const QString& column = {});
    /// Rows of what belongs to the record, which the head tells.
    RecordRows* makeRows(const QString& view);
    /// The commands that need such a record, with a field of this kind.
    void makeActions(FieldKind kind);
    void follow(const QString& view, const QCborMap& record);

    [[nodiscard]] const Workplace& workplace() const { return m_workplace; }
    [[nodiscard]] RegistryLink& link() const { return m_workplace.link; }
    [[nodiscard]] QList<Filter> ofRecord() const;

    /// The column of views that names the record.
    [[nodiscard]] virtual QString idColumn() const = 0;
    /// Fills in forms beside the record itself.
    [[nodiscard]] virtual QCborMap known() const = 0;
    virtual void showHead() = 0;
    virtual void retranslate();
    void changeEvent(QEvent* event) override;

private:
    void loadPart();
    void showActions();
    [[nodiscard]] QCborMap prefillFor(const CommandType& command) const;

    Workplace m_workplace;
    QString m_id;
    RecordHead* m_head;
    QTabWidget* m_parts;
    QList<Part> m_list;
    DocumentsPanel* m_documents = nullptr;
    QString m_documentsOf;               ///< the kind of the record
    QMap<ViewTable*, QString> m_tables;  ///< by which column each names the record
    QList<RecordRows*> m_rows;
    QList<QAction*> m_actions;
    FieldKind m_kind = FieldKind::Entity;
    bool m_isEntered = false;
};

}  // namespace citss
