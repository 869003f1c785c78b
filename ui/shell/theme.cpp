// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

const QString Fusion = u"fusion"_s;

const Colours Light = {.window = QColor(0xF4, 0xF6, 0xF8),
                       .base = QColor(0xFF, 0xFF, 0xFF),
                       .text = QColor(0x1C, 0x22, 0x29),
                       .dim = QColor(0x56, 0x61, 0x6D),
                       .line = QColor(0xDB, 0xE0, 0xE6),
                       .thumb = QColor(0x8A, 0x95, 0xA1),
                       .accent = QColor(0x0B, 0x5F, 0x82),
                       .onAccent = QColor(0xFF, 0xFF, 0xFF),
                       .selected = QColor(0xDC, 0xEB, 0xF2),
                       .training = QColor(0xB4, 0x5F, 0x06),
                       .past = QColor(0x5B, 0x3F, 0x8C),
                       .refusal = QColor(0xA6, 0x1B, 0x29),
                       .refusalBack = QColor(0xFB, 0xEC, 0xED),
                       .warningBack = QColor(0xFD, 0xF4, 0xE1),
                       .good = QColor(0x1B, 0x6E, 0x3C)};

const Colours Dark = {.window = QColor(0x1B, 0x1F, 0x24),
                      .base = QColor(0x22, 0x27, 0x2D),
                      .text = QColor(0xE5, 0xE9, 0xED),
                      .dim = QColor(0xA6, 0xB0, 0xBB),
                      .line = QColor(0x37, 0x3E, 0x47),
                      .thumb = QColor(0x74, 0x80, 0x8D),
                      .accent = QColor(0x6C, 0xBF, 0xE3),
                      .onAccent = QColor(0x0C, 0x16, 0x1C),
                      .selected = QColor(0x24, 0x43, 0x54),
                      .training = QColor(0xE3, 0x9A, 0x4A),
                      .past = QColor(0xB9, 0x9C, 0xEC),
                      .refusal = QColor(0xF3, 0x8B, 0x93),
                      .refusalBack = QColor(0x3D, 0x24, 0x28),
                      .warningBack = QColor(0x3B, 0x32, 0x1E),
                      .good = QColor(0x7B, 0xCB, 0x98)};

bool isDark(Appearance appearance, const QPalette& ofSystem)
{
    switch (appearance) {
        case Appearance::System:
            return ofSystem.color(QPalette::Window).lightness() < 128;
        case Appearance::Light:
            return false;
        case Appearance::Dark:
            return true;
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(const Colours& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.window);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.refusal);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.dim);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Midlight, colours.line);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faint = colours.dim;
        faint.setAlphaF(0.7F);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

QString styleSheet(const Colours& colours)
{
    QFile file(u":/citss/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QList<std::pair<QString, QColor>> names = {{u"@window"_s, colours.window},
                                                     {u"@base"_s, colours.base},
                                                     {u"@text"_s, colours.text},
                                                     {u"@dim"_s, colours.dim},
                                                     {u"@line"_s, colours.line},
                                                     {u"@thumb"_s, colours.thumb},
                                                     {u"@accent"_s, colours.accent},
                                                     {u"@onAccent"_s, colours.onAccent},
                                                     {u"@selected"_s, colours.selected},
                                                     {u"@training"_s, colours.training},
                                                     {u"@past"_s, colours.past},
                                                     {u"@refusalBack"_s, colours.refusalBack},
                                                     {u"@refusal"_s, colours.refusal},
                                                     {u"@warningBack"_s, colours.warningBack},
                                                     {u"@good"_s, colours.good}};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto& [name, colour] : names) {
        sheet.replace(name + u';', colour.name() + u';');
        sheet.replace(name + u' ', colour.name() + u' ');
    }
    return sheet;
}

/// Sizes of letters that the sheet names grow with all others.
QString enlarged(QString sheet, int percent)
{
    static const QRegularExpression size(u"font-size: (\\d+)pt"_s);
    qsizetype from = 0;
    for (QRegularExpressionMatch match = size.match(sheet); match.hasMatch();
         match = size.match(sheet, from)) {
        const int points = match.captured(1).toInt() * percent / 100;
        sheet.replace(match.capturedStart(1), match.capturedLength(1), QString::number(points));
        from = match.capturedStart(1) + 1;
    }
    return sheet;
}

QApplication& application()
{
    return *static_cast<QApplication*>(QCoreApplication::instance());
}

int TextPercent = 100;  // the style sheet is made anew for another appearance

/// Dressing thousands of widgets anew takes a while: only where something is different.
void dress(const Colours& colours)
{
    const QString sheet = enlarged(styleSheet(colours), TextPercent);
    if (application().styleSheet() != sheet) {
        application().setStyleSheet(sheet);
    }
}

}  // namespace

const Colours& coloursOf(bool isDark)
{
    return isDark ? Dark : Light;
}

bool isDarkNow()
{
    return QApplication::palette().color(QPalette::Base) == Dark.base;
}

const Colours& colours()
{
    return coloursOf(isDarkNow());
}

void applyAppearance(Appearance appearance)
{
    static const QPalette ofSystem = QApplication::palette();
    if (application().style()->name() != Fusion) {
        QApplication::setStyle(Fusion);
    }
    const Colours& chosen = coloursOf(isDark(appearance, ofSystem));
    QApplication::setPalette(paletteOf(chosen));
    dress(chosen);
}

void applyTextSize(int percent)
{
    static const QFont ofSystem = QApplication::font();
    QFont font = ofSystem;
    font.setPointSizeF(ofSystem.pointSizeF() * percent / 100);
    if (font != QApplication::font()) {
        QApplication::setFont(font);
    }
    TextPercent = percent;
    dress(colours());
}

}  // namespace citss
