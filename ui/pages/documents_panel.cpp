// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents_panel.h"

#include "core/base/saved_file.h"
#include "core/base/sha256.h"
#include "core/registry/page_records.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/dialog_help.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/view_table.h"
#include "ui/widgets/when_done.h"

#include <QDesktopServices>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

const View& documentsView(const Workplace& workplace)
{
    return *workplace.link.catalogue().view(u"documents"_s);
}

/// The lists of records that have documents, and by which column one of them is known.
struct Owner {
    const char* view;
    const char* kind;
    const char* column;
};

constexpr std::array<Owner, 5> Owners = {{{"entities", "ENTITY", "entity_id"},
                                          {"accounts", "ACCOUNT", "account_no"},
                                          {"facilities", "FACILITY", "facility_id"},
                                          {"compliance_events", "EVENT", "event"},
                                          {"proposals", "PROPOSAL", "id"}}};

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && saveFile(file);
}

}  // namespace

DocumentsPanel::DocumentsPanel(const Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_table(new ViewTable(workplace.link, documentsView(workplace), this)),
      m_attach(makeButton("attachDocument", [this] { attach(); })),
      m_open(makeButton("openDocument", [this] { open(); })),
      m_save(makeButton("saveDocument", [this] { save(); })),
      m_verify(makeButton("verifyDocument", [this] { verify(); })),
      m_withdraw(makeButton("withdrawDocument", [this] { withdraw(); })),
      m_message(new QLabel(this))
{
    setObjectName(u"documentsPanel"_s);
    auto* const buttons = new FlowLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    for (QPushButton* button : {m_attach, m_open, m_save, m_verify, m_withdraw}) {
        buttons->addWidget(button);
    }
    buttons->addWidget(m_message, 1);
    m_message->setObjectName(u"note"_s);
    m_message->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    connect(m_table, &ViewTable::selectionChanged, this, &DocumentsPanel::showState);
    connect(&workplace.link, &RegistryLink::momentChanged, this, &DocumentsPanel::showState);
    retranslate();
}

bool DocumentsPanel::mayRead(const Workplace& workplace)
{
    return workplace.link.rights(documentsView(workplace).action).view;
}

QDialog* DocumentsPanel::openFor(const Workplace& workplace,
                                 QWidget* parent,
                                 const QString& kind,
                                 const QString& record,
                                 const QString& jurisdiction)
{
    auto* const dialog = new QDialog(parent);
    dialog->setObjectName(u"documentsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    bindHelp(*dialog, u"forms"_s);
    dialog->setWindowTitle(tr("Documents of %1").arg(record));
    auto* const panel = new DocumentsPanel(workplace, dialog);
    auto* const layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    dialog->resize(960, 420);
    panel->setSubject(kind, record, jurisdiction);
    panel->load();
    dialog->open();
    return dialog;
}

bool DocumentsPanel::mayHave(const View& view)
{
    return QByteArrayView(view.name) == "documents" ||
           std::any_of(Owners.begin(), Owners.end(), [&view](const Owner& each) {
               return QByteArrayView(view.name) == each.view;
           });
}

QCborMap DocumentsPanel::subjectOf(const View& view, const QCborMap& record)
{
    if (QByteArrayView(view.name) == "documents") {
        return record;
    }
    const auto* const found =
        std::find_if(Owners.begin(), Owners.end(), [&view](const Owner& each) {
            return QByteArrayView(view.name) == each.view;
        });
    if (found == Owners.end() || record.isEmpty()) {
        return {};
    }
    QCborMap subject{
        {u"record_kind"_s, QLatin1String(found->kind)},
        {u"record_id"_s, record.value(QLatin1String(found->column)).toVariant().toString()}};
    if (QByteArrayView(found->kind) == "FACILITY") {
        subject.insert(u"jurisdiction"_s, record.value(u"jurisdiction"_s));
    }
    return subject;
}

QPushButton* DocumentsPanel::makeButton(const char* name, const std::function<void()>& act)
{
    auto* const button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void DocumentsPanel::setSubject(const QString& kind,
                                const QString& record,
                                const QString& jurisdiction)
{
    m_subject = {{u"record_kind"_s, kind}, {u"record_id"_s, record}};
    if (!jurisdiction.isEmpty()) {
        m_subject.insert(u"jurisdiction"_s, jurisdiction);
    }
    QList<Filter> filters;
    for (auto it = m_subject.constBegin(); it != m_subject.constEnd(); ++it) {
        filters.append({it.key().toString(), Comparison::Equal, it.value()});
    }
    m_table->setFixedFilters(filters);
    say({});
    showState();
}

void DocumentsPanel::load()
{
    m_table->load();
}

bool DocumentsPanel::isLoaded() const
{
    return m_table->model().isAnswered();
}

QString DocumentsPanel::message() const
{
    return m_message->text();
}

CommandDialog* DocumentsPanel::attach()
{
    const CommandType& command = *m_workplace.link.catalogue().command(u"AttachDocument"_s);
    auto* const dialog =
        new CommandDialog({.form = command, .prefill = m_subject}, m_workplace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void DocumentsPanel::withdraw()
{
    const QList<QCborMap> rows = m_table->selection();
    if (rows.size() != 1) {
        return;
    }
    const CommandType& command = *m_workplace.link.catalogue().command(u"WithdrawDocument"_s);
    const QCborMap prefill{{u"document"_s, rows.first().value(u"document"_s)}};
    auto* const dialog =
        new CommandDialog({.form = command, .prefill = prefill}, m_workplace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DocumentsPanel::readFile(const std::function<void(const File&)>& take)
{
    const QList<QCborMap> rows = m_table->selection();
    if (rows.size() != 1) {
        return;
    }
    ViewRequest request;
    request.view = u"document_contents"_s;
    request.filters = {{u"document"_s, Comparison::Equal, rows.first().value(u"document"_s)}};
    say(tr("Reading…"));
    whenDone(m_workplace.link.read(request), this, [this, take](const Result<Page>& page) {
        const QList<QCborMap> records = recordsOf(page);
        if (records.isEmpty()) {
            say(tr("The file could not be read."));
            return;
        }
        const QCborMap& record = records.first();
        const QByteArray bytes = record.value(u"content"_s).toByteArray();
        const bool isIntact = Sha256::of({bytes}) == record.value(u"sha256"_s).toByteArray();
        say(isIntact ? QString()
                     : tr("These are not the bytes that were attached: their hash differs."));
        take({record.value(u"file_name"_s).toString(), bytes, isIntact});
    });
}

void DocumentsPanel::open()
{
    readFile([this](const File& file) {
        const QString path = m_opened.filePath(file.name);
        if (file.isIntact && writeFile(path, file.bytes)) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        }
    });
}

void DocumentsPanel::save()
{
    readFile([this](const File& file) {
        const QString path = m_workplace.prompter.fileToSave(
            window(), {.title = tr("Save the document"), .suggestion = file.name, .patterns = {}});
        if (path.isEmpty()) {
            return;
        }
        const bool isWritten = writeFile(path, file.bytes);
        say(!isWritten       ? tr("The file could not be written: %1").arg(path)
            : !file.isIntact ? message()
                             : tr("Saved as %1.").arg(path));
    });
}

void DocumentsPanel::verify()
{
    readFile([this](const File& file) {
        if (file.isIntact) {
            say(tr("Unchanged since it was attached: its hash is %1.")
                    .arg(QString::fromLatin1(Sha256::of({file.bytes}).toHex().left(16)) + u'…'));
        }
    });
}

void DocumentsPanel::say(const QString& text)
{
    m_message->setText(text);
}

void DocumentsPanel::showState()
{
    const QList<QCborMap> rows = m_table->selection();
    const bool isOne = rows.size() == 1;
    const QString reason = m_workplace.link.readOnlyReason();
    const bool may = m_workplace.link.rights(documentsView(m_workplace).action).mayStart();
    m_attach->setVisible(may);
    m_withdraw->setVisible(may);
    m_attach->setEnabled(reason.isEmpty() && !m_subject.isEmpty());
    m_attach->setToolTip(reason);
    m_withdraw->setEnabled(reason.isEmpty() && isOne &&
                           rows.first().value(u"document_status"_s).toString() == u"ATTACHED"_s);
    m_withdraw->setToolTip(reason);
    for (QPushButton* button : {m_open, m_save, m_verify}) {
        button->setEnabled(isOne);
        button->setToolTip(isOne ? QString() : tr("Choose a document first."));
    }
}

void DocumentsPanel::retranslate()
{
    m_attach->setText(tr("Attach…"));
    m_open->setText(tr("Open the file"));
    m_save->setText(tr("Save as…"));
    m_verify->setText(tr("Compare with its hash"));
    m_withdraw->setText(tr("Withdraw…"));
    showState();
}

void DocumentsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
