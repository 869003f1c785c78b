// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace citss::tree {

/// One file of the project, its path relative to the root: "core/base/tonnes.h".
struct SourceFile {
    QString path;
    QString text;
};

/// All files below these folders (or these files) whose names end in one of the endings.
QList<SourceFile> readFiles(const QString& root,
                            const QStringList& places,
                            const QStringList& endings);

struct LexedPart {
    int line;
    QString text;
};

/// C++ taken apart: `code` has the same length and lines as the text, with comments and the insides
/// of literals blank.
struct Lexed {
    QString code;
    QList<LexedPart> literals;
    QList<LexedPart> comments;
};

Lexed lex(const QString& text);

int lineAt(const QString& text, qsizetype position);

/// One offence against a rule of the house.
struct Finding {
    QString path;
    int line;
    QString what;

    [[nodiscard]] QString text() const;
};
using Findings = QList<Finding>;

/// A finding that is meant: where and what, and why.
struct Exemption {
    const char* path;
    const char* what;
    const char* reason;
};

/// The findings without the exempt ones; an exemption that no finding needs becomes a finding.
Findings withoutExempt(const Findings& findings, const QList<Exemption>& exemptions);

}  // namespace citss::tree
