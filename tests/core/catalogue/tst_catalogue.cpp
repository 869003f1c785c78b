// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"
#include "core/catalogue/catalogue.h"
#include "core/registry/view_query.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr int HighestTier = 4;

bool matches(const char* text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
        .match(QString::fromUtf8(text))
        .hasMatch();
}

bool isInTable(Action action)
{
    const std::span<const PermissionLine> lines = permissionTable();
    return std::any_of(lines.begin(), lines.end(), [action](const PermissionLine& line) {
        return line.action == action;
    });
}

/// A title begins with a capital letter; a help text is a sentence.
void checkWords(const char* title, const char* help)
{
    QVERIFY2(matches(title, u"[A-Z][^.]*[^. ]"_s), title);
    QVERIFY2(help != nullptr && matches(help, u"[A-Z].*[.]"_s), title);
}

void checkFields(const char* where, const std::vector<FieldInfo>& fields)
{
    QSet<QString> names;
    for (const FieldInfo& field : fields) {
        const QString place = QString::fromLatin1(where) + u'.' + QString::fromLatin1(field.name);
        QVERIFY2(matches(field.name, u"[a-z][a-z0-9]*(_[a-z0-9]+)*"_s), qPrintable(place));
        QVERIFY2(!names.contains(place), qPrintable(place));
        names.insert(place);
        QVERIFY2(matches(field.title, u"[A-Z].*"_s), qPrintable(place));
        QVERIFY2(field.help == nullptr || matches(field.help, u"[A-Z].*[.]"_s), qPrintable(place));
        QCOMPARE(field.columns != nullptr, field.kind == FieldKind::Table);
        QCOMPARE(!field.choices.empty(), field.kind == FieldKind::Choice);
        if (field.columns != nullptr) {
            checkFields(qPrintable(place), *field.columns);
        }
    }
}

bool isKey(const View& view, const Column& column)
{
    return std::any_of(view.key.begin(), view.key.end(), [&column](const char* name) {
        return QByteArrayView(name) == QByteArrayView(column.name);
    });
}

QSet<int> placeholdersOf(const QString& text)
{
    QSet<int> found;
    auto it = QRegularExpression(u"%L?([0-9])"_s).globalMatch(text);
    while (it.hasNext()) {
        found.insert(it.next().captured(1).toInt());
    }
    return found;
}

}  // namespace

/// Walks the one list of everything: what is in it is whole, named alike, and works.
class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsAreWhole();
    void commandsAreFoundByName();
    void choicesAreCodes();
    void picksAreWhole();
    void whatIsKnownIsPicked();
    void viewsAreWhole();
    void viewsReadWhatTheyDeclare_data();
    void viewsReadWhatTheyDeclare();
    void viewsOrderFully();
    void problemsHaveOneCodeEach();
    void problemsSayWhatTheyAreGiven();
    void deadlinesAndInvariantsWorkOnNothing();
};

void TestCatalogue::commandsAreWhole()
{
    for (const auto& type : catalogue().commands) {
        const CommandInfo& info = type->info();
        QVERIFY2(matches(info.name, u"([A-Z][a-z]+)+"_s), info.name);
        QVERIFY2(isInTable(info.action), info.name);
        QVERIFY2(!info.topics.empty(), info.name);
        checkWords(info.title, info.help);
        checkFields(info.name, type->fields());
        QCOMPARE(info.action == Action::System,
                 info.internal && QByteArrayView(info.name) != "ProposeCommand");
    }
}

void TestCatalogue::commandsAreFoundByName()
{
    QSet<QString> names;
    for (const auto& type : catalogue().commands) {
        const QString name = QLatin1String(type->info().name);
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QCOMPARE(catalogue().command(name), type.get());
    }
    QVERIFY(catalogue().command(u"FlyToTheMoon"_s) == nullptr);
    QVERIFY(catalogue().view(u"moons"_s) == nullptr);
}

void TestCatalogue::choicesAreCodes()
{
    for (const auto& type : catalogue().commands) {
        for (const FieldInfo& field : type->fields()) {
            QSet<QString> codes;
            for (const Choice& choice : field.choices) {
                QVERIFY2(matches(choice.code, u"[A-Za-z0-9_+-]+"_s), choice.code);
                QVERIFY2(QByteArrayView(choice.label).size() > 0, choice.code);
                codes.insert(QLatin1String(choice.code));
            }
            QCOMPARE(static_cast<size_t>(codes.size()), field.choices.size());
        }
    }
}

/// Calls a function with every field there is, and with the fields that stand beside it.
template <typename Use>
void forEachField(const Use& use)
{
    for (const auto& type : catalogue().commands) {
        const QByteArray name = type->info().name;
        for (const FieldInfo& field : type->fields()) {
            use(field, type->fields(), QByteArray(name + '.' + field.name));
            if (field.columns == nullptr) {
                continue;
            }
            std::vector<FieldInfo> beside = *field.columns;
            beside.insert(beside.end(), type->fields().begin(), type->fields().end());
            for (const FieldInfo& column : *field.columns) {
                use(column, beside, QByteArray(name + '.' + field.name + '.' + column.name));
            }
        }
    }
}

/// What a form offers can be read, and what narrows it stands in some form that has the field.
void TestCatalogue::picksAreWhole()
{
    QMap<const FieldPickLink*, bool> isNarrowed;
    QMap<const FieldPickLink*, QByteArray> places;
    forEachField(
        [&](const FieldInfo& field, const std::vector<FieldInfo>& beside, const QByteArray& place) {
            if (field.pick == nullptr || field.pick->view == nullptr) {
                return;
            }
            const View* const view = catalogue().view(QLatin1String(field.pick->view));
            QVERIFY2(view != nullptr, place.constData());
            QVERIFY2(view->column(QLatin1String(field.pick->column)) != nullptr, place.constData());
            for (const char* const shown : field.pick->shows) {
                const QString name = QLatin1String(shown);
                QVERIFY2(
                    view->column(name) != nullptr || (view->column(name + u"_en"_s) != nullptr &&
                                                      view->column(name + u"_fr"_s) != nullptr),
                    place.constData());
            }
            for (const FieldPickLink& link : field.pick->links) {
                QVERIFY2(view->column(QLatin1String(link.column)) != nullptr, place.constData());
                const bool isThere =
                    link.field == nullptr ||
                    std::any_of(beside.begin(), beside.end(), [&link](const FieldInfo& other) {
                        return QByteArrayView(other.name) == link.field;
                    });
                isNarrowed[&link] = isNarrowed.value(&link) || isThere;
                places[&link] = place;
            }
            for (const char* const parameter : view->parameters) {
                const auto gives = [parameter](const FieldPickLink& link) {
                    return link.needed && QByteArrayView(link.column) == parameter;
                };
                const auto links = field.pick->links;
                QVERIFY2(std::any_of(links.begin(), links.end(), gives), place.constData());
            }
        });
    for (auto it = isNarrowed.constBegin(); it != isNarrowed.constEnd(); ++it) {
        QVERIFY2(it.value(), places.value(it.key()).constData());
    }
}

/// Nobody types an identifier that the registry could list.
void TestCatalogue::whatIsKnownIsPicked()
{
    // What is new with the command, and what a table brings from outside.
    const QSet<QByteArray> typed = {
        "IssueAllowances.issuance",              // a lot's own name, new with it
        "IssueOffsets.issuance",                 //
        "PlaceHoldings.rows.issuance",           //
        "RegisterPerson.username",               //
        "ClaimTask.record",                      // of any kind: given by the list of tasks
        "ReleaseTask.record",                    //
        "AssignTask.record",                     //
        "AttachDocument.record_id",              // of the record's own page
        "WithdrawDocument.document",             // of the list of documents
        "AssessAssurance.groups.representative"  // a person outside the registry
    };
    QSet<QByteArray> seen;
    forEachField(
        [&](const FieldInfo& field, const std::vector<FieldInfo>&, const QByteArray& place) {
            if (field.kind == FieldKind::Identifier && field.pick == nullptr) {
                seen.insert(place);
                QVERIFY2(typed.contains(place), place.constData());
            }
        });
    for (const char* const number : {"ReleaseHold.hold",
                                     "CommitComplianceRun.preview",
                                     "CoverSideObligation.obligation",
                                     "ApproveProposal.proposal",
                                     "AssignTask.username"}) {
        bool isPicked = false;
        forEachField(
            [&](const FieldInfo& field, const std::vector<FieldInfo>&, const QByteArray& place) {
                isPicked = isPicked || (place == number && field.pick != nullptr);
            });
        QVERIFY2(isPicked, number);
    }
}

void TestCatalogue::viewsAreWhole()
{
    // What forms offer, asked anew each time; nobody looks at them as lists.
    const QStringList forTheWindow = {
        u"foundings"_s, u"data_years"_s, u"event_years"_s, u"event_rules"_s, u"held_serials"_s};
    QSet<QString> names;
    for (const View& view : catalogue().views) {
        QVERIFY2(matches(view.name, u"[a-z]+(_[a-z]+)*"_s), view.name);
        QVERIFY2(!names.contains(QLatin1String(view.name)), view.name);
        names.insert(QLatin1String(view.name));
        QVERIFY2(isInTable(view.action), view.name);
        QVERIFY2(view.topics.empty() == forTheWindow.contains(QLatin1String(view.name)), view.name);
        checkWords(view.title, view.help);
        QSet<QString> columns;
        for (const Column& column : view.columns) {
            QVERIFY2(matches(column.name, u"[a-z][a-z0-9]*(_[a-z0-9]+)*"_s), column.name);
            QVERIFY2(!columns.contains(QLatin1String(column.name)), column.name);
            columns.insert(QLatin1String(column.name));
            QVERIFY2(matches(column.title, u"[A-Z].*"_s), column.name);
            // Above all readers' tiers stands only what a view needs for its order.
            QVERIFY2(column.tier <= HighestTier || isKey(view, column), column.name);
            QVERIFY2(!column.summable || column.kind == ColumnKind::Count ||
                         column.kind == ColumnKind::Money,
                     column.name);
            QVERIFY2(column.choices.empty() || column.kind == ColumnKind::Code ||
                         column.kind == ColumnKind::Text,
                     column.name);
        }
        for (const char* parameter : view.parameters) {
            QVERIFY2(columns.contains(QLatin1String(parameter)), parameter);
        }
        QVERIFY2(view.jurisdictionColumn == nullptr ||
                     columns.contains(QLatin1String(view.jurisdictionColumn)),
                 view.name);
    }
}

void TestCatalogue::viewsReadWhatTheyDeclare_data()
{
    QTest::addColumn<QString>("name");

    for (const View& view : catalogue().views) {
        QTest::newRow(view.name) << QString::fromLatin1(view.name);
    }
}

void TestCatalogue::viewsReadWhatTheyDeclare()
{
    QFETCH(QString, name);
    Database database = Database::inMemory();
    migrate(database);
    const View& view = *catalogue().view(name);
    const auto columnCount = static_cast<int>(view.columns.size());
    // Exactly the declared columns: as many, and each found by its name below.
    QVERIFY2((view.sql == nullptr) == !view.parts.empty(), view.name);
    if (view.sql != nullptr) {
        QCOMPARE(database.composed(view.sql).columnCount(), columnCount);
    }
    for (const ViewPart& part : view.parts) {
        // It may have one more: the jurisdiction that limits it.
        QVERIFY(database.composed(part.sql).columnCount() >= columnCount);
    }
    if (view.nowSql != nullptr) {
        QCOMPARE(database.composed(view.nowSql).columnCount(), columnCount);
    }
    ViewRequest request;
    request.view = name;
    request.totals = true;
    for (const char* parameter : view.parameters) {
        const bool isText = view.column(QLatin1String(parameter))->kind > ColumnKind::Count;
        request.filters.append(
            {.column = QLatin1String(parameter), .value = isText ? Value(u"1"_s) : Value(1)});
    }
    ViewReader reader{
        .scope = {.all = false, .jurisdictions = {JurisdictionCode::of(u"XW"_s)}},
        .tier = HighestTier,
        .asOf = JournalNumber(1),
        .head = JournalNumber(1),
        .grants = {{.role = Role::AUD, .jurisdiction = JurisdictionCode::of(u"XW"_s)}}};
    for (const int head : {1, 2}) {  // now, and a past moment
        reader.head = JournalNumber(head);
        for (const Column& column : view.columns) {
            request.sort = QLatin1String(column.name);
            const Result<Page> page = readPage(database, view, request, reader);
            if (column.tier > HighestTier || column.kind == ColumnKind::Fields ||
                column.kind == ColumnKind::Deed) {
                QVERIFY2(!page, column.name);
                continue;
            }
            QVERIFY2(page, column.name);
            QVERIFY(page->rows.isEmpty());
            QCOMPARE(page->totals.size(), page->columns.size());
        }
    }
}

void TestCatalogue::viewsOrderFully()
{
    for (const View& view : catalogue().views) {
        QVERIFY2(!view.key.empty(), view.name);
        for (const char* name : view.key) {
            QVERIFY2(view.column(QLatin1String(name)) != nullptr, name);
        }
    }
}

void TestCatalogue::problemsHaveOneCodeEach()
{
    QSet<QString> codes;
    for (const ProblemType* type : catalogue().problems) {
        QVERIFY2(matches(type->code, u"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"_s), type->code);
        QVERIFY2(!codes.contains(QLatin1String(type->code)), type->code);
        codes.insert(QLatin1String(type->code));
    }
    QVERIFY(codes.size() > 100);
}

void TestCatalogue::problemsSayWhatTheyAreGiven()
{
    for (const ProblemType* type : catalogue().problems) {
        QSet<int> declared;
        for (int i = 0; i < static_cast<int>(type->arguments.size()); ++i) {
            if (type->arguments[static_cast<size_t>(i)].name != nullptr) {
                QCOMPARE(declared.size(), i);
                declared.insert(i + 1);
            }
        }
        QVERIFY2(placeholdersOf(QString::fromUtf8(type->text)) == declared, type->code);
        QVERIFY2(matches(type->text, u"[\"A-Z%].*[.!?]"_s), type->code);
    }
}

void TestCatalogue::deadlinesAndInvariantsWorkOnNothing()
{
    Database database = Database::inMemory();
    migrate(database);
    for (const DeadlineKeeper& keeper : catalogue().deadlines) {
        QVERIFY2(!keeper.next(database), keeper.name);
    }
    for (const Invariant& invariant : catalogue().invariants) {
        QVERIFY2(invariant.check(database).isEmpty(), invariant.name);
    }
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
