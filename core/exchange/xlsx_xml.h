// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QXmlStreamReader>

#include <optional>
#include <vector>

namespace citss {

/// Walks the XML of one part of a workbook. Names are compared without their namespace. A document
/// type, and so every entity of its own making, ends the walk.
class XlsxXml {
public:
    explicit XlsxXml(const QByteArray& bytes) : m_reader(bytes) {}

    /// Goes to the next child of the element it stands in; false at its end.
    bool nextChild();
    /// Passes over the element it stands in.
    void skip() { m_reader.skipCurrentElement(); }

    [[nodiscard]] bool isAt(QLatin1String name) const { return m_reader.name() == name; }
    [[nodiscard]] QString attribute(QLatin1String name) const;
    [[nodiscard]] bool hasAttribute(QLatin1String name) const;
    /// An attribute that counts, or `otherwise`.
    [[nodiscard]] int number(QLatin1String name, int otherwise) const;
    /// True for <strike/> and val="1", false for val="0".
    [[nodiscard]] bool isOn() const;
    /// The text of the element it stands in, which it leaves; escapes like _x000D_ undone.
    QString text();

    /// What stopped the walk early, if anything did.
    [[nodiscard]] std::optional<Problem> failure(const QString& part) const;

private:
    QXmlStreamReader m_reader;
    bool m_declaresType = false;
};

/// Whether a piece of text says for itself that it is struck through.
enum class Strike { AsCell, Yes, No };

struct TextRun {
    QString text;
    Strike strike = Strike::AsCell;
};

using RichText = std::vector<TextRun>;

/// Reads the element it stands in, a shared or an inline string.
RichText readRichText(XlsxXml& xml);

}  // namespace citss
