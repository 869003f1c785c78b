// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace citss {

class RegistryLink;

class TonnesEdit;

/// One line of text; numbers, percentages and moments are read from it.
class LineEditor final : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    [[nodiscard]] QWidget* input() override;

private:
    const FieldInfo& m_field;
    QLineEdit* m_line;
};

class TonnesEditor final : public FieldEditor {
    Q_OBJECT

public:
    TonnesEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    [[nodiscard]] QWidget* input() override;

private:
    TonnesEdit* m_edit;
};

/// A date as it is written, 2026-11-01, with a calendar to choose it from.
class DateEditor final : public FieldEditor {
    Q_OBJECT

public:
    DateEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    [[nodiscard]] QWidget* input() override;

private:
    void showCalendar();

    QLineEdit* m_line;
    QToolButton* m_open;
};

/// Several lines: comments, and records as JSON.
class LongTextEditor final : public FieldEditor {
    Q_OBJECT

public:
    LongTextEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    [[nodiscard]] QWidget* input() override;

private:
    const FieldInfo& m_field;
    QPlainTextEdit* m_text;
};

/// Several plain values, one a line.
class LinesEditor final : public FieldEditor {
    Q_OBJECT

public:
    LinesEditor(const FieldInfo& field, RegistryLink& link, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    [[nodiscard]] QWidget* input() override;

private:
    const FieldInfo& m_field;
    RegistryLink& m_link;
    QPlainTextEdit* m_text;
};

}  // namespace citss
