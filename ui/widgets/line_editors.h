// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

#include <QCborArray>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace citss {

class RegistryLink;

class NumberEdit;
class Picker;

/// One line of text; moments and serial numbers are read from it.
class LineEditor final : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QWidget* input() override;

private:
    void tidy();

    const FieldInfo& m_field;
    QLineEdit* m_line;
};

/// A number: tonnes, counts, years, percentages, amounts of money.
class NumberEditor final : public FieldEditor {
    Q_OBJECT

public:
    NumberEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    [[nodiscard]] QString note() const override;
    void noticeForm(const QCborMap& fields) override;
    [[nodiscard]] QWidget* input() override;

private:
    FieldKind m_kind;
    NumberEdit* m_edit;
    QString m_currency;
};

/// A date as it is written, 2026-11-01, with a calendar to choose it from.
class DateEditor final : public FieldEditor {
    Q_OBJECT

public:
    DateEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    [[nodiscard]] QString note() const override;
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

/// Several plain values, one a line, typed or pasted from a column of a spreadsheet, or picked one
/// by one from what the registry knows.
class LinesEditor final : public FieldEditor {
    Q_OBJECT

public:
    LinesEditor(const FieldInfo& field, RegistryLink& link, QWidget* parent);

    [[nodiscard]] Value value() const override;
    void setValue(const Value& value) override;
    void retranslate() override;
    [[nodiscard]] QString note() const override;
    void noticeForm(const QCborMap& fields) override;
    [[nodiscard]] QWidget* input() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void addPicker();
    /// The entry of the picker becomes one more line.
    void take();
    [[nodiscard]] QString textOf(const Value& item) const;

    const FieldInfo& m_field;
    RegistryLink& m_link;
    QPlainTextEdit* m_text;
    QLineEdit* m_more = nullptr;  ///< of what can be picked
    Picker* m_picker = nullptr;
    QCborArray m_values;  ///< read in the language in which they were typed
};

}  // namespace citss
