// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entry_panel.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "core/registry/deeds.h"
#include "core/registry/page_records.h"
#include "ui/shell/change_preview.h"
#include "ui/shell/theme.h"
#include "ui/shell/view_export.h"
#include "ui/widgets/pick_source.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/two_parts.h"
#include "ui/widgets/view_table.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int MostRows = 50;  ///< of a table among the fields

QString link(const QString& view, const QString& column, const QString& id)
{
    const QString target = QStringList{view, column, id}.join(u'|');
    return u"<a href=\"%1\">%2</a>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(target)),
                                          id.toHtmlEscaped());
}

/// The columns of a table that any of its rows fills: a command offers more than most use.
std::vector<FieldInfo> filledColumns(const FieldInfo& field, const QCborArray& rows)
{
    std::vector<FieldInfo> columns;
    std::copy_if(field.columns->begin(),
                 field.columns->end(),
                 std::back_inserter(columns),
                 [&rows](const FieldInfo& column) {
                     return std::any_of(rows.begin(), rows.end(), [&](const Value& row) {
                         const Value cell = row.toMap().value(QLatin1String(column.name));
                         return !cell.isUndefined() && !cell.isNull();
                     });
                 });
    return columns;
}

}  // namespace

EntryPanel::EntryPanel(const Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_text(new QTextBrowser(this)),
      m_changes(
          new ViewTable(workplace.link, *workplace.link.catalogue().view(u"entry_changes"_s), this))
{
    setObjectName(u"entryPanel"_s);
    m_text->setObjectName(u"entryText"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    for (const char* column : {"number", "jurisdiction"}) {
        m_changes->hideColumn(m_changes->model().section(QLatin1String(column)));
    }
    auto* const parts = makeTwoParts(Qt::Horizontal, {m_text, 560}, {m_changes, 640}, this);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        const QStringList target =
            QUrl::fromPercentEncoding(url.toString(QUrl::FullyEncoded).toLatin1()).split(u'|');
        const QString number = target.value(2);
        Q_EMIT linkFollowed(target.value(0), {{target.value(1), Comparison::Equal, number}});
    });
    serveTable(*m_changes, m_workplace);
    connect(&workplace.link, &RegistryLink::momentChanged, this, &EntryPanel::read);
    retranslate();
}

void EntryPanel::showEntry(qint64 number)
{
    if (number == m_number) {
        return;
    }
    m_number = number;
    m_changes->setFixedFilters({{u"number"_s, Comparison::Equal, number}});
    m_changes->load();
    read();
}

void EntryPanel::read()
{
    if (m_number == 0) {
        return;
    }
    ViewRequest request;
    request.view = u"journal_details"_s;
    request.filters = {{u"number"_s, Comparison::Equal, m_number}};
    const int number = ++m_asked;
    whenDone(m_workplace.link.read(request), this, [this, number](const Result<Page>& page) {
        if (number == m_asked) {
            m_answered = number;
            m_entry = recordsOf(page).value(0);
            show();
        }
    });
}

bool EntryPanel::isLoaded() const
{
    return m_asked == m_answered && (m_number == 0 || m_changes->model().isAnswered());
}

QCborMap EntryPanel::deed() const
{
    return decodedFields(m_entry.value(u"deed"_s));
}

QString EntryPanel::sentence() const
{
    if (m_entry.isEmpty()) {
        return {};
    }
    const QString person = m_entry.value(u"person"_s).toString();
    return tr("%1 – %2").arg(person.isEmpty() ? tr("The registry itself") : person,
                             m_workplace.link.cellText().deed(deed()));
}

QString EntryPanel::line(const QString& title, const QString& html) const
{
    return u"<tr><td style=\"color:%1; padding-right:12px\">%2</td><td>%3</td></tr>"_s.arg(
        colours().dim.name(), title.toHtmlEscaped(), html);
}

/// A table needs the whole width.
QString EntryPanel::wideLine(const QString& title, const QString& html) const
{
    return u"<tr><td colspan=\"2\" style=\"color:%1\">%2</td></tr>"
           "<tr><td colspan=\"2\">%3</td></tr>"_s.arg(
               colours().dim.name(), title.toHtmlEscaped(), html);
}

QString EntryPanel::valueHtml(const FieldInfo& field, const Value& value) const
{
    const QString text = m_workplace.link.cellText().field(field, value);
    if (field.kind == FieldKind::SerialRange && !text.isEmpty()) {
        return link(u"serial_trace"_s, u"serial"_s, text);
    }
    const std::optional<PickSource> source = pickSource(m_workplace.link, field.kind);
    return source && !text.isEmpty() && !value.isArray()
               ? link(QLatin1String(source->view->name), QLatin1String(source->column->name), text)
               : text.toHtmlEscaped();
}

QString EntryPanel::tableHtml(const FieldInfo& field, const QCborArray& rows) const
{
    const auto cell = [](const char* tag, const QString& inside) {
        return u"<%1 align=\"left\"><p style=\"white-space:nowrap; margin:0\">%2</p></%1>"_s.arg(
            QLatin1String(tag), inside);
    };
    const std::vector<FieldInfo> columns = filledColumns(field, rows);
    QString html = u"<table cellspacing=\"0\" cellpadding=\"2\"><tr>"_s;
    for (const FieldInfo& column : columns) {
        html += cell("th", labelText(column.title).toHtmlEscaped());
    }
    html += u"</tr>"_s;
    for (qsizetype i = 0; i < std::min<qsizetype>(MostRows, rows.size()); ++i) {
        const QCborMap row = rows.at(i).toMap();
        html += u"<tr>"_s;
        for (const FieldInfo& column : columns) {
            html += cell("td", valueHtml(column, row.value(QLatin1String(column.name))));
        }
        html += u"</tr>"_s;
    }
    html += u"</table>"_s;
    if (rows.size() > MostRows) {
        html += tr("and %n more row(s)", nullptr, static_cast<int>(rows.size()) - MostRows);
    }
    return html;
}

QString EntryPanel::fieldsHtml(const QCborMap& deed) const
{
    if (const Value proposed = deed.value(deed::Proposed); proposed.isMap()) {
        const Value comment = deed.value(deed::Fields).toMap().value(u"comment"_s);
        const QString own = comment.isString()
                                ? line(tr("Comment"), comment.toString().toHtmlEscaped())
                                : QString();
        return own + fieldsHtml(proposed.toMap());
    }
    const CommandType* const command =
        m_workplace.link.catalogue().command(deed.value(deed::Command).toString());
    if (command == nullptr || !deed.contains(deed::Fields)) {
        return {};
    }
    const QCborMap fields = deed.value(deed::Fields).toMap();
    QString html;
    for (const FieldInfo& field : command->fields()) {
        const Value value = fields.value(QLatin1String(field.name));
        const bool isTable = field.kind == FieldKind::Table && value.isArray();
        const QString told = isTable ? tableHtml(field, value.toArray()) : valueHtml(field, value);
        if (!told.isEmpty() && (!isTable || !value.toArray().isEmpty())) {
            html += isTable ? wideLine(labelText(field.title), told)
                            : line(labelText(field.title), told);
        }
    }
    return html;
}

QString EntryPanel::outcomeHtml() const
{
    const QCborMap made = decodedFields(m_entry.value(u"outcome"_s)).value(u"made"_s).toMap();
    QStringList told;
    for (auto it = made.constBegin(); it != made.constEnd(); ++it) {
        if (it.value().isInteger() || it.value().isString()) {
            const QString text = it.value().isInteger() ? formatCount(it.value().toInteger())
                                                        : it.value().toString();
            told.append(tr("%1: %2").arg(figureTitle(it.key().toString()), text).toHtmlEscaped());
        }
    }
    return told.join(u"<br>"_s);
}

QString EntryPanel::html() const
{
    if (m_entry.isEmpty()) {
        const QString text = m_number == 0 ? tr("Choose an entry to see all of it.")
                                           : tr("There is no such entry at the moment shown.");
        return u"<p style=\"color:%1\">%2</p>"_s.arg(colours().dim.name(), text);
    }
    const QString fields = fieldsHtml(deed());
    const QString outcome = outcomeHtml();
    const Result<Instant> at = Instant::parse(m_entry.value(u"at"_s).toString());
    QString html = u"<p><b>%1</b></p><table cellspacing=\"0\" cellpadding=\"2\">"_s.arg(
        sentence().toHtmlEscaped());
    html += line(tr("Entry"), QString::number(m_number));
    html += line(tr("Time"), at ? instantText(*at) : QString());
    const QCborMap told =
        deed().contains(deed::Proposed) ? deed().value(deed::Proposed).toMap() : deed();
    html += fields.isEmpty() && !told.contains(deed::Fields)
                ? line(tr("Fields"),
                       tr("Not shown: they are too many, or about what your role "
                          "does not see."))
                : fields;
    if (!outcome.isEmpty()) {
        html += line(tr("Outcome"), outcome);
    }
    const auto hash = [this](const QString& column) {
        return u"<code>%1</code>"_s.arg(m_entry.value(column).toString().toLower());
    };
    html += line(tr("Hash"), hash(u"hash"_s));
    html += line(tr("Hash of the entry before"), hash(u"previous"_s));
    return html + u"</table>"_s;
}

void EntryPanel::show()
{
    m_text->setHtml(html());
}

QString EntryPanel::text() const
{
    return m_text->toPlainText();
}

void EntryPanel::retranslate()
{
    m_text->setAccessibleName(tr("The chosen entry"));
    show();
}

void EntryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::PaletteChange) {
        show();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
