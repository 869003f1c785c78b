// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters.h"

#include "core/base/saved_file.h"
#include "core/documents/document_problems.h"
#include "core/documents/letter_pdf.h"
#include "core/documents/letter_reader.h"
#include "core/registry/registry_problems.h"

#include <QDir>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// Letters of one rehearsal: a preview of few entities is made from their accounts alone.
constexpr qsizetype AtOnce = 50;

/// The part of a file's name: event ids may have characters that are no part of one.
QString fileWord(QString text)
{
    return text.replace(u'/', u'_');
}

Problems writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !saveFile(file)) {
        return {problem(LetterUnwritten, {}, {path, file.errorString()})};
    }
    return {};
}

/// Carries out one order.
class Batch {
public:
    Batch(Registry& registry,
          const QByteArray& token,
          const LetterOrder& order,
          const Progress& progress)
        : m_reader(registry, token), m_order(order), m_progress(progress), m_words(order.language)
    {
    }

    Result<LettersMade> run()
    {
        if (Problems problems = choose(); !problems.isEmpty()) {
            return problems;
        }
        if (!QDir().mkpath(m_order.folder)) {
            return problem(LetterUnwritten, {}, {m_order.folder, QString()});
        }
        m_progress.report(0, m_entities.size());
        for (qsizetype at = 0; at < m_entities.size(); at += AtOnce) {
            if (Problems problems = write(m_entities.mid(at, AtOnce)); !problems.isEmpty()) {
                return problems;
            }
        }
        if (m_order.isOneFile) {
            if (Problems problems = writeAll(); !problems.isEmpty()) {
                return problems;
            }
        }
        return m_made;
    }

private:
    /// The event and whom to write to.
    Problems choose()
    {
        Result<LetterEvent> event = m_reader.event(m_order.event);
        if (!event) {
            return event.error();
        }
        m_event = std::move(event).value();
        const Result<QStringList> known = m_reader.entities(m_order.event);
        if (!known) {
            return known.error();
        }
        if (known->isEmpty()) {
            return {problem(LetterNothing, u"event"_s, {m_order.event})};
        }
        const QSet<QString> owing(known->begin(), known->end());
        Problems problems;
        for (const QString& entity : m_order.entities) {
            if (!owing.contains(entity)) {
                problems += problem(LetterEntityUnknown, u"entities"_s, {entity, m_order.event});
            }
        }
        m_entities = m_order.entities.isEmpty() ? *known : m_order.entities;
        std::sort(m_entities.begin(), m_entities.end());
        const auto distinct = std::unique(m_entities.begin(), m_entities.end());
        m_entities.resize(std::distance(m_entities.begin(), distinct));
        return problems;
    }

    Problems write(const QStringList& entities)
    {
        if (m_progress.isCancelled()) {
            return {problem(Cancelled)};
        }
        const auto letters = m_reader.letters(m_order.event, entities, Progress());
        if (!letters) {
            return letters.error();
        }
        noteLeftOut(entities, *letters);
        for (const PositionLetter& letter : *letters) {
            if (m_order.isOneFile) {
                m_all.append(letter);
                continue;
            }
            if (Problems problems = writeOne({letter}, letter.entity); !problems.isEmpty()) {
                return problems;
            }
            ++m_made.letters;
            m_progress.report(m_made.letters, m_entities.size());
        }
        return {};
    }

    void noteLeftOut(const QStringList& entities, const QList<PositionLetter>& letters)
    {
        qsizetype at = 0;
        for (const QString& entity : entities) {
            if (at < letters.size() && letters.at(at).entity == entity) {
                ++at;
            } else {
                m_made.leftOut.append(entity);
            }
        }
    }

    Problems writeAll()
    {
        if (m_all.isEmpty()) {
            return {};
        }
        m_made.letters = m_all.size();
        return writeOne(m_all, u"letters"_s);
    }

    Problems writeOne(const QList<PositionLetter>& letters, const QString& word)
    {
        const auto pdf = lettersPdf(m_event, letters, m_words, m_progress);
        if (!pdf) {
            return {problem(Cancelled)};
        }
        const QString name = fileWord(m_order.event) + u'-' + word + u".pdf"_s;
        const QString path = QDir(m_order.folder).filePath(name);
        m_made.files.append(path);
        return writeFile(path, pdf->bytes);
    }

    LetterReader m_reader;
    const LetterOrder& m_order;
    const Progress& m_progress;
    LetterWords m_words;
    LetterEvent m_event;
    QStringList m_entities;
    QList<PositionLetter> m_all;
    LettersMade m_made;
};

}  // namespace

Result<LettersMade> writeLetters(Registry& registry,
                                 const QByteArray& token,
                                 const LetterOrder& order,
                                 const Progress& progress)
{
    return Batch(registry, token, order, progress).run();
}

}  // namespace citss
