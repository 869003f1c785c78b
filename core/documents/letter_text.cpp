// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_text.h"

#include "core/instruments/kind_labels.h"

#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int TextSize = 10;
constexpr int TitleSize = 14;
constexpr int HeadingSize = 11;

/// Which text and, in a row of a table, whether it is a figure.
struct Cell {
    QString text;
    bool isFigure = false;
};

using Row = QList<Cell>;

/// Writes one letter from top to bottom.
class Writer {
public:
    Writer(const LetterEvent& event,
           const PositionLetter& letter,
           const LetterWords& words,
           QTextDocument& document)
        : m_event(event), m_letter(letter), m_words(words), m_cursor(&document)
    {
    }

    void run()
    {
        writeHead();
        writeObligation();
        writeHoldings();
        writeLimits();
        writeOutlook();
        writeClose();
    }

private:
    [[nodiscard]] QString say(const char* english) const { return m_words.text(english); }
    [[nodiscard]] Cell figure(qint64 number) const { return {m_words.count(number), true}; }
    [[nodiscard]] const Rules& rules() const { return m_event.rules; }

    void paragraph(const QString& text, int size = TextSize, bool isBold = false)
    {
        QTextCharFormat format;
        format.setFontPointSize(size);
        format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
        QTextBlockFormat block;
        block.setBottomMargin(6);
        if (isBold && size > TextSize) {
            block.setTopMargin(10);
            block.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        }
        if (!m_isFirst) {
            m_cursor.insertBlock();
        }
        m_isFirst = false;
        m_cursor.setBlockFormat(block);
        m_cursor.insertText(text, format);
    }

    void heading(const char* english) { paragraph(say(english), HeadingSize, true); }

    void table(const Row& titles, const QList<Row>& rows)
    {
        m_cursor.insertBlock();
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setHeaderRowCount(1);
        format.setBottomMargin(8);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable* const made = m_cursor.insertTable(
            static_cast<int>(rows.size()) + 1, static_cast<int>(titles.size()), format);
        fillRow(*made, 0, titles, true);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            fillRow(*made, static_cast<int>(i) + 1, rows.at(i), false);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    static void fillRow(QTextTable& table, int row, const Row& cells, bool isTitle)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QTextTableCell cell = table.cellAt(row, static_cast<int>(i));
            QTextTableCellFormat format;
            format.setBottomBorder(isTitle ? 1 : 0.25);
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorderBrush(QColor(isTitle ? 0x505050 : 0xc0c0c0));
            cell.setFormat(format);
            QTextCursor cursor = cell.firstCursorPosition();
            QTextBlockFormat block;
            block.setAlignment(cells.at(i).isFigure ? Qt::AlignRight : Qt::AlignLeft);
            cursor.setBlockFormat(block);
            QTextCharFormat text;
            text.setFontPointSize(TextSize - 1);
            text.setFontWeight(isTitle ? QFont::Bold : QFont::Normal);
            cursor.insertText(cells.at(i).text, text);
        }
    }

    [[nodiscard]] QString instrument(const QString& code) const
    {
        for (const Choice& kind : instrumentKindLabels()) {
            if (code == QLatin1String(kind.code)) {
                return m_words.label(kind.label);
            }
        }
        return code;
    }

    [[nodiscard]] QString deadline() const
    {
        return m_event.deadline ? m_words.moment(*m_event.deadline, rules().deadline.zone)
                                : QString();
    }

    [[nodiscard]] bool isOpen() const
    {
        return !m_event.deadline || *m_event.deadline > m_event.writtenAt;
    }

    void writeHead()
    {
        const QString name = m_words.isFrench() ? m_event.nameFr : m_event.nameEn;
        paragraph(name.isEmpty() ? m_event.jurisdiction : name, HeadingSize, true);
        paragraph(m_words.moment(m_event.writtenAt, rules().deadline.zone));
        paragraph(m_letter.name, TextSize, true);
        paragraph(m_letter.entity);
        paragraph(letterTitle(m_event, m_letter, m_words), TitleSize, true);
        if (!m_event.deadline) {
            paragraph(say(QT_TRANSLATE_NOOP(
                "Letter",
                "This letter tells where you stand. The date of the deadline will be set and told "
                "to you.")));
        } else if (isOpen()) {
            paragraph(say(QT_TRANSLATE_NOOP("Letter",
                                            "This letter tells where you stand before the deadline "
                                            "of %1, as the registry shows it today."))
                          .arg(deadline()));
        } else {
            paragraph(
                say(QT_TRANSLATE_NOOP("Letter",
                                      "The deadline was %1. This letter tells where you stood "
                                      "then; what arrives now no longer counts."))
                    .arg(deadline()));
        }
    }

    /// What the event asks of the emissions, in one sentence.
    [[nodiscard]] QString shareText() const
    {
        const EventRule* const rule = rules().event(m_event.type);
        if (m_event.type == EventType::Penalty) {
            return say(QT_TRANSLATE_NOOP("Letter",
                                         "The event makes good what was missed at an earlier one, "
                                         "with the untimely instruments that the rules ask for."));
        }
        if (rule == nullptr || !rule->share) {
            return say(QT_TRANSLATE_NOOP(
                "Letter", "The event asks for as many credits as the standard requires."));
        }
        return say(QT_TRANSLATE_NOOP("Letter",
                                     "The event asks for %1 of these emissions, one instrument for "
                                     "each tonne."))
            .arg(m_words.percent(rule->share->ppm()));
    }

    void writeObligation()
    {
        heading(QT_TRANSLATE_NOOP("Letter", "What you owe"));
        paragraph(shareText());
        QList<Row> rows;
        for (const LetterYear& year : m_letter.years) {
            rows.append(
                {{say(QT_TRANSLATE_NOOP("Letter", "Covered emissions of %1")).arg(year.year)},
                 figure(year.emissions)});
        }
        if (m_letter.years.size() != 1) {
            rows.append({{say(QT_TRANSLATE_NOOP("Letter", "Covered emissions in all"))},
                         figure(m_letter.emissions)});
        }
        if (m_letter.carried > 0) {
            rows.append({{say(QT_TRANSLATE_NOOP("Letter", "Deficit of the year before"))},
                         figure(m_letter.carried)});
        }
        rows.append({{say(QT_TRANSLATE_NOOP("Letter", "Surrendered already and credited"))},
                     figure(m_letter.credited)});
        rows.append({{say(QT_TRANSLATE_NOOP("Letter", "To be surrendered at this event"))},
                     figure(m_letter.obligation)});
        table({{QString()}, {say(QT_TRANSLATE_NOOP("Letter", "Quantity")), true}}, rows);
    }

    void writeHoldings()
    {
        heading(QT_TRANSLATE_NOOP("Letter", "What your account holds"));
        if (m_letter.account.isEmpty()) {
            paragraph(say(QT_TRANSLATE_NOOP(
                "Letter", "You have no compliance account; ask the registrar to open one.")));
            return;
        }
        if (m_letter.steps.isEmpty()) {
            paragraph(say(QT_TRANSLATE_NOOP("Letter", "The compliance account %1 is empty."))
                          .arg(m_letter.account));
            return;
        }
        paragraph(say(QT_TRANSLATE_NOOP("Letter",
                                        "In the compliance account %1, in the order in which it "
                                        "would be drawn on:"))
                      .arg(m_letter.account));
        QList<Row> rows;
        for (const LetterStep& step : m_letter.steps) {
            const QString kind = instrument(step.instrument);
            const bool isNamed = step.isGeneral && m_event.type == EventType::Penalty;
            rows.append(
                {{isNamed ? say(QT_TRANSLATE_NOOP("Letter", "%1 (general account)")).arg(kind)
                          : kind},
                 figure(step.held),
                 figure(step.eligible),
                 figure(step.planned)});
        }
        table({{say(QT_TRANSLATE_NOOP("Letter", "Instruments"))},
               {say(QT_TRANSLATE_NOOP("Letter", "Held")), true},
               {say(QT_TRANSLATE_NOOP("Letter", "Of it eligible")), true},
               {say(QT_TRANSLATE_NOOP("Letter", "Would be retired")), true}},
              rows);
    }

    /// The kinds that a limit is on, by their names.
    [[nodiscard]] QString kindsOf(const LetterLimit& room) const
    {
        const auto id = Identifier::parse(room.id);
        const Limit* const limit = id ? rules().limit(*id) : nullptr;
        if (room.id == QLatin1String("EITE")) {
            return say(QT_TRANSLATE_NOOP("Letter", "Offset credits, beside no-cost allowances"));
        }
        if (limit == nullptr) {
            return instrument(room.id);
        }
        QStringList kinds;
        for (const Category& category : limit->categories) {
            kinds.append(instrument(category.text()));
        }
        return kinds.join(u", "_s);
    }

    void writeLimits()
    {
        if (m_letter.limits.isEmpty()) {
            return;
        }
        heading(QT_TRANSLATE_NOOP("Letter", "Limits"));
        paragraph(
            say(QT_TRANSLATE_NOOP("Letter",
                                  "Of some kinds only so many may be used at this event. What "
                                  "is held beyond that stays in your account.")));
        QList<Row> rows;
        for (const LetterLimit& limit : m_letter.limits) {
            rows.append(
                {{kindsOf(limit)}, figure(limit.room), figure(limit.used), figure(limit.left)});
        }
        table({{say(QT_TRANSLATE_NOOP("Letter", "Instruments"))},
               {say(QT_TRANSLATE_NOOP("Letter", "Allowed")), true},
               {say(QT_TRANSLATE_NOOP("Letter", "Would be used")), true},
               {say(QT_TRANSLATE_NOOP("Letter", "Room left")), true}},
              rows);
    }

    void writeOutlook()
    {
        heading(QT_TRANSLATE_NOOP("Letter", "What to do"));
        if (m_letter.obligation == 0) {
            paragraph(say(QT_TRANSLATE_NOOP("Letter",
                                            "You owe nothing at this event. Nothing is asked of "
                                            "you.")));
        } else if (m_letter.shortfall == 0) {
            paragraph(
                say(QT_TRANSLATE_NOOP("Letter",
                                      "Your account holds enough: all %1 instruments that you "
                                      "owe can be retired. Nothing more is asked of you."))
                    .arg(m_words.count(m_letter.obligation)));
        } else {
            writeShortfall();
        }
    }

    void writeShortfall()
    {
        paragraph(say(QT_TRANSLATE_NOOP("Letter",
                                        "Of the %1 instruments that you owe, %2 can be retired; %3 "
                                        "are missing."))
                      .arg(m_words.count(m_letter.obligation),
                           m_words.count(m_letter.retired),
                           m_words.count(m_letter.shortfall)));
        if (isOpen()) {
            writeAdvice();
        }
        writeCost();
    }

    void writeAdvice()
    {
        const QString missing = m_words.count(m_letter.shortfall);
        if (m_event.deadline && !m_letter.account.isEmpty()) {
            paragraph(say(QT_TRANSLATE_NOOP("Letter",
                                            "Move at least %1 eligible instruments into the "
                                            "compliance account %2 by %3."))
                          .arg(missing, m_letter.account, deadline()),
                      TextSize,
                      true);
        } else {
            paragraph(
                say(QT_TRANSLATE_NOOP("Letter",
                                      "At least %1 more eligible instruments are needed in your "
                                      "compliance account."))
                    .arg(missing),
                TextSize,
                true);
        }
        if (rules().deadline.cutoff == Cutoff::Submitted) {
            paragraph(say(QT_TRANSLATE_NOOP(
                "Letter", "A transfer counts if it was submitted by then in due form.")));
        } else {
            paragraph(say(QT_TRANSLATE_NOOP("Letter",
                                            "A transfer counts only if it is complete by then; "
                                            "allow for the time that confirmations take.")));
        }
        paragraph(say(QT_TRANSLATE_NOOP("Letter", "These kinds count: %1.")).arg(acceptedKinds()));
        if (const QString vintages = vintageText(); !vintages.isEmpty()) {
            paragraph(vintages);
        }
    }

    [[nodiscard]] QString acceptedKinds() const
    {
        QStringList kinds;
        for (const Category& category : rules().order) {
            const auto only = std::find_if(
                rules().only.begin(), rules().only.end(), [&category](const auto& each) {
                    return each.first == category;
                });
            const bool isBarred =
                only != rules().only.end() &&
                std::find(only->second.begin(), only->second.end(), m_event.type) ==
                    only->second.end();
            if (!isBarred && category != trueUpUse()) {
                kinds.append(instrument(category.text()));
            }
        }
        return kinds.join(u", "_s);
    }

    /// Which vintages the event accepts. Instruments without one always pass.
    [[nodiscard]] QString vintageText() const
    {
        const EventRule* const rule = rules().event(m_event.type);
        if (rule == nullptr) {
            return {};
        }
        const int year = m_event.year.value_or(rules().period ? rules().period->last : 0);
        const int last = rules().period ? rules().period->last : year;
        const QString upTo = say(
            QT_TRANSLATE_NOOP("Letter", "Of those with a vintage, the vintages up to %1 count."));
        switch (rule->vintage) {
            case VintageRule::UpToEventYear:
                return upTo.arg(year);
            case VintageRule::UpToPeriodEnd:
                return upTo.arg(last);
            case VintageRule::UpToYearAfterEvent:
                return upTo.arg(year + 1);
            case VintageRule::AfterPeriodEnd:
                return say(QT_TRANSLATE_NOOP(
                               "Letter", "Of those with a vintage, the vintages after %1 count."))
                    .arg(last);
            case VintageRule::YearAfterEvent:
                return say(QT_TRANSLATE_NOOP("Letter",
                                             "Of those with a vintage, the vintage %1 counts."))
                    .arg(year + 1);
            case VintageRule::Any:
                return say(QT_TRANSLATE_NOOP("Letter", "Every vintage counts."));
        }
        Q_UNREACHABLE();
    }

    void writeCost()
    {
        if (m_letter.instruments > 0) {
            const QString cost = m_words.count(m_letter.instruments);
            paragraph(m_letter.due.isValid()
                          ? say(QT_TRANSLATE_NOOP("Letter",
                                                  "If they are not there, the rules ask for %1 "
                                                  "instruments by %2 instead."))
                                .arg(cost, m_words.date(m_letter.due))
                          : say(QT_TRANSLATE_NOOP("Letter",
                                                  "If they are not there, the rules ask for %1 "
                                                  "instruments instead, by a date that will be "
                                                  "set."))
                                .arg(cost));
        }
        if (m_letter.cents > 0) {
            paragraph(say(QT_TRANSLATE_NOOP("Letter",
                                            "If they are not there, the rules ask for a payment of "
                                            "%1."))
                          .arg(m_words.amount(m_letter.cents, m_letter.currency)));
        }
        if (m_letter.instruments == 0 && m_letter.cents == 0) {
            paragraph(say(QT_TRANSLATE_NOOP(
                "Letter", "The rules of this event put no price on a shortfall; it stays owed.")));
        }
    }

    void writeClose()
    {
        paragraph(
            say(QT_TRANSLATE_NOOP("Letter",
                                  "Only what lies in the compliance account counts. This "
                                  "letter shows the registry \"%1\" as of %2; what is moved "
                                  "after that changes it. It needs no signature."))
                .arg(m_event.registry, m_words.moment(m_event.writtenAt, rules().deadline.zone)));
        if (m_event.training) {
            paragraph(
                say(QT_TRANSLATE_NOOP("Letter",
                                      "This letter comes from a training registry. Nothing in "
                                      "it is real.")),
                TextSize,
                true);
        }
    }

    const LetterEvent& m_event;
    const PositionLetter& m_letter;
    const LetterWords& m_words;
    QTextCursor m_cursor;
    bool m_isFirst = true;
};

}  // namespace

std::unique_ptr<QTextDocument> letterText(const LetterEvent& event,
                                          const PositionLetter& letter,
                                          const LetterWords& words)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"Arial"_s});
    font.setPointSizeF(TextSize);
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    Writer(event, letter, words, *document).run();
    return document;
}

QString letterTitle(const LetterEvent& event,
                    const PositionLetter& letter,
                    const LetterWords& words)
{
    return words.text(QT_TRANSLATE_NOOP("Letter", "Compliance position of %1 at %2"))
        .arg(letter.entity, event.id);
}

}  // namespace citss
