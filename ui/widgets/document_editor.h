// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

class QLabel;
class QPushButton;

namespace citss {

/// A file that is to be attached: chosen, and shown with its size and hash before it is sent.
class DocumentEditor final : public FieldEditor {
    Q_OBJECT

public:
    DocumentEditor(const FieldInfo& field, QWidget* parent);

    [[nodiscard]] Value value() const override { return m_value; }
    void setValue(const Value& value) override;
    void retranslate() override;
    [[nodiscard]] QString note() const override;
    /// Where the file lies and what it was: a draft does not carry the file itself.
    [[nodiscard]] Value draft() const override;
    void restore(const Value& draft) override;
    [[nodiscard]] QWidget* input() override;
    /// Reads a file; says what is wrong if it cannot.
    void readFile(const QString& path);
    [[nodiscard]] const QString& path() const { return m_path; }

Q_SIGNALS:
    /// The button was pressed: whoever may stop the person for an answer asks for a file.
    void fileWanted();
    void fileRead(const QString& path);

private:
    const FieldInfo& m_field;
    QPushButton* m_choose;
    QLabel* m_name;
    QString m_path;
    const char* m_fault = nullptr;  ///< marked for translation
    QByteArray m_hash;
    Value m_value = Value(QCborValue::Undefined);
};

}  // namespace citss
