// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_pdf.h"

#include "core/documents/letter_text.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <mutex>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int Resolution = 300;
constexpr int MarginMillimetres = 22;
constexpr int FootPoints = 8;

/// Draws letters onto the pages of one file.
class Press {
public:
    Press(const LetterEvent& event, const LetterWords& words, QPdfWriter& writer)
        : m_event(event), m_words(words), m_writer(writer)
    {
    }

    int pages() const { return m_pages; }

    void print(const PositionLetter& letter, QPainter& painter)
    {
        const std::unique_ptr<QTextDocument> document = letterText(m_event, letter, m_words);
        document->documentLayout()->setPaintDevice(&m_writer);
        const QSizeF page(m_writer.width(), m_writer.height());
        document->setPageSize(page);
        const int count = document->pageCount();
        for (int i = 0; i < count; ++i) {
            if (m_pages > 0) {
                m_writer.newPage();
            }
            ++m_pages;
            painter.save();
            painter.translate(0, -i * page.height());
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = QRectF(0, i * page.height(), page.width(), page.height());
            context.palette.setColor(QPalette::Text, Qt::black);
            painter.setClipRect(context.clip);
            document->documentLayout()->draw(&painter, context);
            painter.restore();
            printMargins(letter, i + 1, count, painter);
        }
    }

private:
    /// What stands below the text of every page, and above it in a training registry.
    void printMargins(const PositionLetter& letter, int number, int count, QPainter& painter) const
    {
        QFont font = painter.font();
        font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"Arial"_s});
        font.setPointSizeF(FootPoints);
        painter.setFont(font);
        painter.setPen(QColor(0x505050));
        const int line = QFontMetrics(font, &m_writer).height();
        const QRect foot(0, m_writer.height() + line, m_writer.width(), line);
        const QString name = letter.entity + u" \u00B7 "_s + m_event.id;
        painter.drawText(foot, Qt::AlignLeft, name);
        const QString page =
            m_words.text(QT_TRANSLATE_NOOP("Letter", "Page %1 of %2")).arg(number).arg(count);
        painter.drawText(foot, Qt::AlignRight, page);
        if (m_event.training) {
            font.setBold(true);
            painter.setFont(font);
            const QRect head(0, -3 * line, m_writer.width(), line);
            painter.drawText(
                head, Qt::AlignRight, m_words.text(QT_TRANSLATE_NOOP("Letter", "TRAINING")));
        }
    }

    const LetterEvent& m_event;
    const LetterWords& m_words;
    QPdfWriter& m_writer;
    int m_pages = 0;
};

/// The writer lists a file's fonts in the order of a hash, which differs from run to run by a seed.
/// While letters are drawn the seed stands still; hashes made before keep theirs.
class SteadyOrder {
public:
    SteadyOrder() : m_lock(mutex()) { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyOrder() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyOrder(const SteadyOrder&) = delete;
    SteadyOrder& operator=(const SteadyOrder&) = delete;

private:
    static std::mutex& mutex()
    {
        static std::mutex shared;
        return shared;
    }

    std::scoped_lock<std::mutex> m_lock;
};

/// Puts the registry's time where the writer put the computer's: as long as before, so that the
/// file's own table of places stays right.
void setTime(QByteArray& pdf, Instant moment)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(moment.milliseconds(), Qt::UTC);
    const QByteArray time = utc.toString(u"yyyyMMddHHmmss"_s).toLatin1();
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.lastIndexOf(key);
    const qsizetype end = pdf.indexOf(')', at);
    CHECK(at >= 0 && end >= at + key.size() + time.size());
    QByteArray value = time;
    const qsizetype rest = end - at - key.size() - time.size();
    value += rest == 1 ? QByteArray("Z") : QByteArray("+00'00'").left(rest);
    pdf.replace(at + key.size(), value.size(), value);
}

}  // namespace

std::optional<LettersPdf> lettersPdf(const LetterEvent& event,
                                     const QList<PositionLetter>& letters,
                                     const LetterWords& words,
                                     const Progress& progress)
{
    CHECK(!letters.isEmpty());
    LettersPdf made;
    {
        const SteadyOrder steady;
        QBuffer buffer(&made.bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(Resolution);
        writer.setPageLayout(QPageLayout(
            QPageSize(QPageSize::Letter),
            QPageLayout::Portrait,
            QMarginsF(MarginMillimetres, MarginMillimetres, MarginMillimetres, MarginMillimetres),
            QPageLayout::Millimeter));
        writer.setCreator(event.registry);
        writer.setTitle(letters.size() == 1 ? letterTitle(event, letters.first(), words)
                                            : event.id);
        Press press(event, words, writer);
        QPainter painter(&writer);
        for (const PositionLetter& letter : letters) {
            if (progress.isCancelled()) {
                return std::nullopt;
            }
            press.print(letter, painter);
        }
        painter.end();
        made.pages = press.pages();
    }
    setTime(made.bytes, event.writtenAt);
    return made;
}

}  // namespace citss
