// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/arguments.h"

#include "app/citssctl/ctl_problems.h"

#include <algorithm>

namespace citss {

namespace {

const std::vector<OptionInfo> Common = {
    {"--registry",
     "FILE",
     QT_TRANSLATE_NOOP("Label", "The registry or snapshot to work on; also -r.")},
    {"--user", "NAME", QT_TRANSLATE_NOOP("Label", "Who works; asks for the password if needed.")},
    {"--password-file",
     "FILE",
     QT_TRANSLATE_NOOP("Label",
                       "A file with the password; else CITSS_PASSWORD, else it is asked.")},
    {"--clock",
     "TIME",
     QT_TRANSLATE_NOOP("Label", "Moves the clock of a training registry forward first.")},
    {"--lang", "en|fr", QT_TRANSLATE_NOOP("Label", "The language of titles and sentences.")},
    {"--help", nullptr, QT_TRANSLATE_NOOP("Label", "Tells how to use the job.")},
    {"--version", nullptr, QT_TRANSLATE_NOOP("Label", "Tells the version.")},
};

const OptionInfo* find(const std::vector<OptionInfo>& options, const QString& name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const OptionInfo& option) {
        return name == QLatin1String(option.name);
    });
    return found == options.end() ? nullptr : &*found;
}

bool isOptional(const char* place)
{
    return place[0] == '[';
}

bool isMany(const char* place)
{
    return QString::fromUtf8(place).contains(QChar(0x2026));
}

class Reader {
public:
    Reader(const QStringList& words, const std::vector<const JobInfo*>& jobs)
        : m_words(words), m_jobs(jobs)
    {
    }

    Result<Arguments> read()
    {
        findJob();
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            take(m_words.at(m_at));
        }
        m_read.help = m_read.has("--help");
        m_read.version = m_read.has("--version");
        if (m_read.help || m_read.version) {
            return m_read;
        }
        checkJob();
        checkPlaces();
        return m_problems.isEmpty() ? Result<Arguments>(m_read) : Result<Arguments>(m_problems);
    }

private:
    /// The first words that are no options: "view", "snapshot export".
    void findJob()
    {
        QList<qsizetype> plain;
        for (qsizetype i = 0; i < m_words.size() && plain.size() < 2; ++i) {
            const OptionInfo* const common = find(Common, longName(m_words.at(i)));
            if (common != nullptr && common->value != nullptr) {
                ++i;
            } else if (!m_words.at(i).startsWith(QLatin1Char('-'))) {
                plain.append(i);
            } else if (common == nullptr) {
                break;
            }
        }
        for (qsizetype count = plain.size(); count > 0 && m_read.job == nullptr; --count) {
            QStringList name;
            for (qsizetype i = 0; i < count; ++i) {
                name.append(m_words.at(plain.at(i)));
            }
            chooseJob(name, plain.first(count));
        }
        if (m_read.job == nullptr && !plain.isEmpty()) {
            m_unknownJob = m_words.at(plain.first());
        }
    }

    void chooseJob(const QStringList& name, const QList<qsizetype>& at)
    {
        const QString joined = name.join(QLatin1Char(' '));
        for (const JobInfo* job : m_jobs) {
            if (joined == QLatin1String(job->name)) {
                m_read.job = job;
                m_jobWords = at;
            }
        }
    }

    static QString longName(const QString& word)
    {
        const QString name = word.section(QLatin1Char('='), 0, 0);
        return name == QLatin1String("-r")   ? QStringLiteral("--registry")
               : name == QLatin1String("-h") ? QStringLiteral("--help")
                                             : name;
    }

    void take(const QString& word)
    {
        if (m_jobWords.contains(m_at)) {
            return;
        }
        // "-" alone stands for the standard input.
        if (!word.startsWith(QLatin1Char('-')) || word.size() == 1) {
            m_read.places.append(word);
            return;
        }
        const QString name = longName(word);
        const OptionInfo* option = find(Common, name);
        if (option == nullptr && m_read.job != nullptr) {
            option = find(m_read.job->options, name);
        }
        if (option == nullptr) {
            m_problems.append(problem(OptionUnknown, {}, {name, jobName()}));
            return;
        }
        takeValue(*option, word);
    }

    void takeValue(const OptionInfo& option, const QString& word)
    {
        const QString name = QLatin1String(option.name);
        const bool isInside = option.value != nullptr && word.startsWith(QLatin1String("--")) &&
                              word.contains(QLatin1Char('='));
        if (m_read.options.contains(name) && !option.repeats) {
            m_problems.append(problem(OptionTwice, {}, {name}));
        }
        if (option.value == nullptr) {
            m_read.options[name].append(QString());
        } else if (isInside) {
            m_read.options[name].append(word.section(QLatin1Char('='), 1));
        } else if (m_at + 1 < m_words.size()) {
            m_read.options[name].append(m_words.at(++m_at));
        } else {
            m_problems.append(
                problem(OptionValueMissing, {}, {name, QString::fromUtf8(option.value)}));
        }
    }

    [[nodiscard]] QString jobName() const
    {
        return m_read.job != nullptr ? QString::fromLatin1(m_read.job->name)
                                     : QStringLiteral("citssctl");
    }

    void checkJob()
    {
        if (m_read.job == nullptr) {
            m_problems = {m_unknownJob.isEmpty() ? problem(JobMissing)
                                                 : problem(JobUnknown, {}, {m_unknownJob})};
        } else if (m_read.job->needsRegistry && m_read.registry().isEmpty()) {
            m_problems.append(problem(RegistryNeeded, {}, {jobName()}));
        }
    }

    void checkPlaces()
    {
        if (m_read.job == nullptr) {
            return;
        }
        const std::vector<const char*>& places = m_read.job->places;
        const auto needed = std::count_if(
            places.begin(), places.end(), [](const char* place) { return !isOptional(place); });
        if (m_read.places.size() < needed) {
            m_problems.append(problem(
                PlaceMissing,
                {},
                {QString::fromUtf8(places[static_cast<size_t>(m_read.places.size())]), jobName()}));
        }
        const bool isOpen = !places.empty() && isMany(places.back());
        const auto most = static_cast<qsizetype>(places.size());
        if (!isOpen && m_read.places.size() > most) {
            m_problems.append(problem(PlaceExtra, {}, {m_read.places.at(most), jobName()}));
        }
    }

    const QStringList& m_words;
    const std::vector<const JobInfo*>& m_jobs;
    Arguments m_read;
    QList<qsizetype> m_jobWords;
    QString m_unknownJob;
    qsizetype m_at = 0;
    Problems m_problems;
};

}  // namespace

const std::vector<OptionInfo>& commonOptions()
{
    return Common;
}

bool Arguments::has(const char* option) const
{
    return options.contains(QLatin1String(option));
}

QString Arguments::value(const char* option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Arguments::values(const char* option) const
{
    return options.value(QLatin1String(option));
}

Result<Arguments> readArguments(const QStringList& words, const std::vector<const JobInfo*>& jobs)
{
    return Reader(words, jobs).read();
}

}  // namespace citss
