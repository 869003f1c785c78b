// SPDX-License-Identifier: GPL-3.0-or-later
// Every list of the demo, in both languages: no cell is a bare code, nor a moment as it is stored.
#include "app/demo.h"
#include "app/translators.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/cell_text.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// The demo with a preview, as its auditor reads it.
class World {
public:
    World() : m_opened(openDemo(u"washington-california"_s).value())
    {
        CommandRequest preview;
        preview.id = QByteArray(16, 'p');
        preview.command = u"PreviewComplianceRun"_s;
        preview.fields = {{u"event"_s, u"WA-2025-ANNUAL"_s}, {u"lines"_s, true}};
        const QByteArray staff = m_opened->registry().assume(u"j.kowalski"_s).value().token;
        CHECK(m_opened->registry().execute(preview, staff).has_value());
        m_auditor = m_opened->registry().assume(u"i.auditor"_s).value().token;
    }

    /// All rows of a list; of one that needs to be asked for something, for the things below.
    [[nodiscard]] Page all(const View& view) const
    {
        static const QMap<QString, Value> asked = {{u"number"_s, u"226"_s},
                                                   {u"entity_id"_s, u"WA1001"_s},
                                                   {u"account_no"_s, u"WA1001-10017"_s},
                                                   {u"of_entity"_s, u"WA1001"_s},
                                                   {u"record"_s, u"WA1001"_s},
                                                   {u"kind"_s, u"CLOSE"_s},
                                                   {u"serial"_s, u"WA-A-2025-1"_s},
                                                   {u"period_from"_s, u"2024-06-01"_s},
                                                   {u"period_to"_s, u"2025-12-31"_s}};
        ViewRequest request;
        request.view = QLatin1String(view.name);
        request.limit = 100'000;
        for (const char* name : view.parameters) {
            request.filters.append({QLatin1String(name),
                                    Comparison::Equal,
                                    asked.value(QLatin1String(name), u"WA"_s)});
        }
        const Result<Page> page = m_opened->registry().read(request, m_auditor);
        return page ? *page : Page();
    }

private:
    std::unique_ptr<OpenedRegistry> m_opened;
    QByteArray m_auditor;
};

/// Columns of names, and of what exports carry as it is.
bool isBareOnPurpose(const View& view, const Column& column)
{
    static const QStringList names = {
        u"proposals.fields"_s,         // all of them, as exports carry them
        u"journal_details.outcome"_s,  // likewise
        u"find.in_column"_s,           // for the program
    };
    return column.kind == ColumnKind::Identifier || column.kind == ColumnKind::Entity ||
           column.kind == ColumnKind::Account || column.kind == ColumnKind::Facility ||
           names.contains(u"%1.%2"_s.arg(QLatin1String(view.name), QLatin1String(column.name)));
}

/// Every code that has words of its own.
const QSet<QString>& codes()
{
    static const QSet<QString> all = [] {
        QSet<QString> found;
        const auto take = [&found](std::span<const Choice> choices) {
            for (const Choice& choice : choices) {
                found.insert(QLatin1String(choice.code));
            }
        };
        for (const View& view : catalogue().views) {
            for (const Column& column : view.columns) {
                take(column.choices);
            }
        }
        for (const auto& command : catalogue().commands) {
            for (const FieldInfo& field : command->fields()) {
                take(field.choices);
            }
        }
        return found;
    }();
    return all;
}

bool isRaw(const QString& text)
{
    static const QRegularExpression moment(u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d"_s);
    const QStringList parts = text.split(u", "_s);
    return moment.match(text).hasMatch() ||
           std::any_of(parts.begin(), parts.end(), [](const QString& part) {
               return codes().contains(part.section(u' ', 0, 0));
           });
}

}  // namespace

class TestListWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showNoCodes_data();
    void showNoCodes();
    void rolesReadAsWords();
};

void TestListWords::showNoCodes_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("French") << Language::French;
}

void TestListWords::showNoCodes()
{
    QFETCH(Language, language);
    Translators translators;
    translators.use(language);
    const World world;
    const CellText cellText(catalogue());
    QSet<QString> raw;
    QSet<QString> seen;
    for (const View& view : catalogue().views) {
        const Page page = world.all(view);
        for (qsizetype i = 0; i < page.columns.size(); ++i) {
            const Column& column = *view.column(page.columns.at(i));
            for (const QList<Value>& row : page.rows) {
                const QString text = cellText.cell(column, row.at(i));
                const QString where = u"%1.%2"_s.arg(page.view, page.columns.at(i));
                seen.insert(where);
                const bool isNoYear = column.kind == ColumnKind::Year && text == u"0"_s;
                if (isNoYear || (!isBareOnPurpose(view, column) && isRaw(text))) {
                    raw.insert(where + u": "_s + text.left(60));
                }
            }
        }
    }
    QVERIFY2(raw.isEmpty(), qPrintable(raw.values().join(u'\n')));
    // Empty lists would prove nothing.
    for (const QString& where : {u"people.roles"_s,
                                 u"tasks.roles"_s,
                                 u"entry_changes.after"_s,
                                 u"entity_changes.after"_s,
                                 u"preview_leftovers.reason"_s,
                                 u"run_lines.instrument"_s}) {
        QVERIFY2(seen.contains(where), qPrintable(where));
    }
}

void TestListWords::rolesReadAsWords()
{
    Translators translators;
    const CellText cellText(catalogue());
    const Column& roles = *catalogue().view(u"people"_s)->column(u"roles"_s);
    translators.use(Language::English);
    QCOMPARE(cellText.cell(roles, u"ADM WA, AUD"_s), u"Jurisdiction administrator (WA), Auditor"_s);
    QCOMPARE(cellText.cell(roles, u""_s), QString());
    translators.use(Language::French);
    QCOMPARE(cellText.cell(roles, u"AUD, REG CA"_s), u"Vérificateur, Registraire (CA)"_s);
    const Column& changed = *catalogue().view(u"entry_changes"_s)->column(u"after"_s);
    QCOMPARE(cellText.cell(changed, u"2026-03-02T17:00:00.000Z"_s), u"2026-03-02 17:00 UTC"_s);
    QCOMPARE(cellText.cell(changed, u"RUN"_s), u"Remise exécutée"_s);  // not the task of that name
    QCOMPARE(cellText.cell(changed, 1981), u"1\u00a0981"_s);
    QCOMPARE(cellText.cell(changed, u"2025"_s), u"2025"_s);
}

QTEST_GUILESS_MAIN(TestListWords)
#include "tst_list_words.moc"
