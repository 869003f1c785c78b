// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/command.h"

#include <QWidget>

class QLabel;

namespace citss {

class RegistryLink;

/// What was proposed, by whom and until when, in words.
class ProposalText final : public QWidget {
    Q_OBJECT

public:
    ProposalText(RegistryLink& link, QWidget* parent);

    /// Only a sentence.
    void say(const QString& sentence);
    /// A row of the view of proposals, and the command it names.
    void tell(const CommandType& command, const QCborMap& record);

private:
    void begin();
    QLabel* addLine(const QString& caption, const QString& text, bool isDim);
    /// Beside an identifier, what it is the identifier of.
    void addName(const FieldInfo& field, const QCborMap& fields, QLabel& line);
    void addFields(const CommandType& command, const QCborMap& fields);
    void addTable(const FieldInfo& field, const QCborArray& rows);

    RegistryLink& m_link;
    QWidget* m_lines = nullptr;
};

}  // namespace citss
