// SPDX-License-Identifier: GPL-3.0-or-later
// Opens every window in both languages and refuses text that is cut off, controls without names,
// mnemonics used twice and windows without titles.
#include "tests/support/gui_main.h"
#include "tests/ui/compliance_world.h"
#include "tests/ui/patience.h"
#include "ui/pages/compliance_page.h"
#include "ui/pages/compliance_tab.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/gallery.h"
#include "ui/shell/lock_screen.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_dialog.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

#include <memory>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* each = &widget; each != nullptr; each = each->parentWidget()) {
        path.prepend(each->objectName().isEmpty() ? QLatin1String(each->metaObject()->className())
                                                  : each->objectName());
    }
    return path.join(u'/');
}

/// How wide the longest line of a label is drawn; wrapped ones are judged by their height.
bool isCut(const QLabel& label)
{
    const bool mayBeCut = qobject_cast<const ElidedLabel*>(&label) != nullptr;
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText || mayBeCut) {
        return false;
    }
    if (label.wordWrap()) {
        return label.height() + 1 < label.heightForWidth(label.width());
    }
    const QSize needed = label.fontMetrics().size(Qt::TextSingleLine, label.text());
    return label.width() < needed.width() &&
           label.sizePolicy().horizontalPolicy() != QSizePolicy::Ignored;
}

bool isCut(const QAbstractButton& button)
{
    const auto* const tool = qobject_cast<const QToolButton*>(&button);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly &&
        !tool->icon().isNull()) {
        return false;  // its words are for screen readers
    }
    const QString text = QString(button.text()).remove(u'&');
    return !text.isEmpty() && button.width() < button.fontMetrics().horizontalAdvance(text);
}

QStringList cutTexts(QWidget& window)
{
    QStringList found;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && isCut(*label)) {
            found.append(nameOf(*label) + u": "_s + label->text());
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool paintsItself = button->objectName().startsWith(u"card_"_s);
        if (button->isVisible() && !paintsItself && isCut(*button)) {
            found.append(nameOf(*button) + u": "_s + button->text());
        }
    }
    return found;
}

/// What is cut at the right because nobody can scroll there.
QStringList outOfReach(const QWidget& window)
{
    QStringList found;
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        const bool canScroll = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        if (area->isVisible() && area->widget() != nullptr && !canScroll &&
            area->widget()->width() > area->viewport()->width()) {
            found.append(nameOf(*area));
        }
    }
    return found;
}

QStringList unnamedControls(QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isPart =
            widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy() != nullptr;
        const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (!widget->isVisible() || isPart || !takesFocus || qobject_cast<QLabel*>(widget)) {
            continue;
        }
        const QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(widget);
        const bool isNamed = face != nullptr && !face->text(QAccessible::Name).isEmpty();
        const bool isScroll = widget->inherits("QScrollArea");
        const bool isLabelled =
            widget->inherits("QComboBox") && !widget->accessibleName().isEmpty();
        if (!isNamed && !isScroll && !isLabelled) {
            found.append(nameOf(*widget));
        }
    }
    return found;
}

/// What does not fit the smallest screen that must do: the window, and what makes it so large.
QStringList tooLarge(const QWidget& window)
{
    static constexpr QSize Smallest(1366, 768);
    const auto fits = [](const QSize& size) {
        return size.width() <= Smallest.width() && size.height() <= Smallest.height();
    };
    QStringList found;
    // Only with large letters a page may scroll as a whole, and never sideways.
    constexpr int UsualLine = 24;
    const bool hasLargeLetters = window.fontMetrics().height() > UsualLine;
    const auto* const scroll = window.findChild<QScrollArea*>(u"pageScroll"_s);
    if (scroll != nullptr && (scroll->horizontalScrollBar()->isVisible() ||
                              (scroll->verticalScrollBar()->isVisible() && !hasLargeLetters))) {
        const QSize least = scroll->widget()->minimumSizeHint();
        found.append(u"page: %1 x %2"_s.arg(least.width()).arg(least.height()));
    } else if (fits(window.minimumSizeHint())) {
        return found;
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QSize least = widget->minimumSizeHint();
        if (least.width() > Smallest.width() / 2 || least.height() > Smallest.height() / 2) {
            found.append(
                u"%1: %2 x %3"_s.arg(nameOf(*widget)).arg(least.width()).arg(least.height()));
        }
    }
    return found;
}

QStringList doubleMnemonics(QWidget& window)
{
    QStringList found;
    QMap<QString, QString> taken;
    const auto note = [&](const QString& text, const QWidget& widget) {
        const QString keys = QKeySequence::mnemonic(text).toString();
        if (!keys.isEmpty() && taken.contains(keys)) {
            found.append(keys + u": "_s + nameOf(widget) + u", "_s + taken.value(keys));
        }
        taken.insert(keys, nameOf(widget));
    };
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            note(button->text(), *button);
        }
    }
    return found;
}

}  // namespace

class TestLayouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windows_data();
    void windows();
    void largeLetters();
    void past();
    void steps_data();
    void steps();
    void forms_data();
    void forms();
    void signIn_data();
    void signIn();
    void lockScreen_data();
    void lockScreen();
    void findsFaults();

private:
    static void languages();
    static QStringList faultsOf(QWidget& window);
    static void judge(QWidget& window);
    static void judgeAll(Gallery& gallery, QSet<QString>& seen);
};

void TestLayouts::languages()
{
    QTest::addColumn<bool>("french");
    QTest::newRow("English") << false;
    QTest::newRow("French") << true;
}

QStringList TestLayouts::faultsOf(QWidget& window)
{
    // After a change of language layouts settle one event round later.
    QTest::qWait(0);
    QCoreApplication::processEvents();
    QStringList faults;
    if (window.windowTitle().isEmpty()) {
        faults.append(u"no title"_s);
    }
    const auto note = [&faults](const char* what, const QStringList& found) {
        for (const QString& each : found) {
            faults.append(QLatin1String(what) + u": "_s + each);
        }
    };
    note("cut off", cutTexts(window));
    note("out of reach", outOfReach(window));
    note("without a name", unnamedControls(window));
    note("mnemonic used twice", doubleMnemonics(window));
    note("too large for 1366x768", tooLarge(window));
    return faults;
}

void TestLayouts::judge(QWidget& window)
{
    const QStringList faults = faultsOf(window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayouts::judgeAll(Gallery& gallery, QSet<QString>& seen)
{
    QStringList faults;
    while (gallery.next()) {
        EVENTUALLY_ELSE(gallery.isReady(), gallery.name());
        gallery.chooseRows();
        QCoreApplication::processEvents();
        EVENTUALLY_ELSE(gallery.isReady(), gallery.name());
        QVERIFY2(!seen.contains(gallery.name()), qPrintable(gallery.name()));
        seen.insert(gallery.name());
        const QStringList found = faultsOf(gallery.front());
        for (const QString& fault : found) {
            faults.append(gallery.name() + u": "_s + fault);
        }
    }
    for (const QString& fault : std::as_const(faults)) {
        qWarning("%s", qPrintable(fault));  // the failure's own text is cut after a few
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.value(0)));
}

void TestLayouts::windows_data()
{
    languages();
}

/// Whatever the window can show to somebody who sees most of it.
void TestLayouts::windows()
{
    QFETCH(bool, french);
    Desk desk(u"adm"_s);
    ComplianceWorld world(desk);
    desk.use(french ? Language::French : Language::English);
    MainWindow window(desk.workplace(),
                      {.languages = desk.languages(), .settings = desk.settings()});
    window.resize(1366, 768);
    window.show();
    Gallery gallery(window, desk.workplace());
    QSet<QString> seen;
    judgeAll(gallery, seen);
    const QStringList sections = window.sectionNames();
    for (const QString& section : sections) {
        QVERIFY2(seen.contains(section), qPrintable(section));
    }
    QVERIFY2(seen.size() > 3 * sections.size(), "tabs, forms and dialogs were shown too");
}

/// Each page with letters twice as large: in French, whose words are longer.
void TestLayouts::largeLetters()
{
    Desk desk(u"adm"_s);
    ComplianceWorld world(desk);
    desk.use(Language::French);
    const auto usual = qScopeGuard([] { applyTextSize(100); });
    applyTextSize(200);
    MainWindow window(desk.workplace(),
                      {.languages = desk.languages(), .settings = desk.settings()});
    window.resize(1366, 768);
    window.show();
    Gallery gallery(window, desk.workplace(), Gallery::Extent::Pages);
    QSet<QString> seen;
    judgeAll(gallery, seen);
    QCOMPARE(window.size(), QSize(1366, 768));
    QVERIFY2(seen.size() > window.sectionNames().size(), "tabs were shown too");
}

/// The banner of a past moment leaves room for everything else.
void TestLayouts::past()
{
    Desk desk(u"aud"_s);
    desk.addEntities(3);
    MainWindow window(desk.workplace(),
                      {.languages = desk.languages(), .settings = desk.settings()});
    window.resize(1366, 768);
    window.show();
    desk.link().setMoment({.number = JournalNumber(3), .time = {}});
    EVENTUALLY(window.isLoaded());
    judge(window);
}

void TestLayouts::steps_data()
{
    languages();
}

/// Every step of a compliance event, before anything is there and after it was run.
void TestLayouts::steps()
{
    QFETCH(bool, french);
    Desk desk(u"adm"_s);
    ComplianceWorld world(desk);
    desk.use(french ? Language::French : Language::English);
    MainWindow window(desk.workplace(),
                      {.languages = desk.languages(), .settings = desk.settings()});
    window.resize(1366, 768);
    window.show();
    QVERIFY(window.open(u"compliance"_s));
    auto& page = *qobject_cast<CompliancePage*>(&window.currentPage());
    const auto lookAtAll = [&] {
        for (const ComplianceTab* tab : page.findChildren<ComplianceTab*>()) {
            QVERIFY(page.openTab(tab->objectName()));
            EVENTUALLY_ELSE(window.isLoaded(), tab->objectName());
            judge(window);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    };
    lookAtAll();
    world.loadEmissions();
    world.openEvent();
    world.publish();
    world.passDeadline();
    lookAtAll();
    const qint64 preview = world.preview();
    lookAtAll();
    world.commit(preview);
    EVENTUALLY_EQUAL(page.desk().current()->state, u"RUN"_s);
    lookAtAll();
}

void TestLayouts::forms_data()
{
    languages();
}

void TestLayouts::forms()
{
    QFETCH(bool, french);
    Desk desk(u"adm"_s);
    desk.addEntities(1);
    desk.use(french ? Language::French : Language::English);
    for (const auto& command : desk.link().catalogue().commands) {
        if (command->info().internal) {
            continue;
        }
        CommandDialog dialog({.form = *command}, desk.workplace(), nullptr);
        dialog.show();
        judge(dialog);
        if (QTest::currentTestFailed()) {
            QFAIL(command->info().name);
        }
    }
}

void TestLayouts::signIn_data()
{
    languages();
}

void TestLayouts::signIn()
{
    QFETCH(bool, french);
    Desk desk(QString{});
    desk.use(french ? Language::French : Language::English);
    for (const QString& reader : {QString(), u"root"_s}) {
        SignInDialog dialog({.link = desk.link(),
                             .prompter = desk.prompter(),
                             .languages = desk.languages(),
                             .defaultUser = reader});
        dialog.show();
        if (!reader.isEmpty()) {
            EVENTUALLY(dialog.findChild<QWidget*>(u"personas"_s)->isVisible());
        }
        judge(dialog);
    }
}

void TestLayouts::lockScreen_data()
{
    languages();
}

void TestLayouts::lockScreen()
{
    QFETCH(bool, french);
    Desk desk;
    desk.use(french ? Language::French : Language::English);
    MainWindow window(desk.workplace(),
                      {.languages = desk.languages(), .settings = desk.settings()});
    window.show();
    EVENTUALLY(window.isLoaded());
    window.lock();
    judge(window);
}

void TestLayouts::findsFaults()
{
    QWidget window;
    auto* const label = new QLabel(u"A text that is far too long"_s, &window);
    label->setFixedWidth(20);
    new QLineEdit(&window);
    window.show();
    QCOMPARE(cutTexts(window).size(), 1);
    QCOMPARE(unnamedControls(window).size(), 1);
}

CITSS_GUI_MAIN(TestLayouts)
#include "tst_layouts.moc"
