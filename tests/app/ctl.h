// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace citss {

/// How a run of the real program ended.
struct Ran {
    int code = -1;  ///< -1 if it did not end by itself
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QStringList lines() const;
    /// The JSON of its line, or of all its output.
    [[nodiscard]] QJsonObject json(qsizetype line = 0) const;
    [[nodiscard]] QJsonObject wholeJson() const;
    /// The codes of the problems of an outcome.
    [[nodiscard]] QString problemCodes(qsizetype line = 0) const;
    /// Exit code and the codes that were told to the person: "2 OPTION_UNKNOWN".
    [[nodiscard]] QString verdict() const;
};

/// Files to work with, and citssctl to work on them.
class Ctl {
public:
    Ctl();

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QByteArray read(const QString& name) const;

    /// Runs citssctl with these words; paths are in the folder.
    Ran run(const QStringList& words, const QByteArray& input = {}) const;
    /// Runs it and stays with it.
    void start(QProcess& process, const QStringList& words) const;
    /// Runs a line of the shell in the folder, "citssctl" being the program.
    Ran shell(const QString& line) const;
    void setVariable(const QString& name, const QString& value);
    void setLanguage(const QString& code) { m_language = code; }

    /// A training registry with "root", and "reg", "adm", "aut", "prg", "aud" in their roles.
    void makeOffice(const QString& name) const;

private:
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_variables;
    QString m_language = QStringLiteral("en");
};

/// The words that have somebody bring in a table of XW; fields of its command are "name=value".
QStringList importWords(const QString& user,
                        const QString& kind,
                        const QString& file,
                        const QStringList& fields = {});

/// Lines of a batch that set up the staff of an office.
QByteArray officeBatch();

}  // namespace citss
