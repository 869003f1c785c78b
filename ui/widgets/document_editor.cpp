// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document_editor.h"

#include "core/attachments/attachment.h"
#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/sha256.h"
#include "core/registry/document_content.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace citss {

DocumentEditor::DocumentEditor(const FieldInfo& field, QWidget* parent)
    : FieldEditor(parent), m_field(field), m_choose(new QPushButton(this)), m_name(new QLabel(this))
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choose);
    layout->addWidget(m_name, 1);
    m_choose->setObjectName(u"input"_s);
    m_choose->setAutoDefault(false);
    m_name->setTextFormat(Qt::PlainText);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &DocumentEditor::fileWanted);
}

void DocumentEditor::setValue(const Value& value)
{
    m_value = value;
    m_path.clear();
    m_fault = nullptr;
    m_hash = value.toMap().value(u"sha256"_s).toByteArray();
    m_name->clear();
    Q_EMIT noteChanged();
}

void DocumentEditor::readFile(const QString& path)
{
    setValue(Value(QCborValue::Undefined));
    m_path = path;
    m_name->setText(QFileInfo(path).fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_fault = QT_TRANSLATE_NOOP("citss::DocumentEditor", "The file cannot be read: %1");
    } else if (file.size() > Attachment::Largest) {
        m_fault = QT_TRANSLATE_NOOP("citss::DocumentEditor", "The file is too large: %1");
    } else {
        const QByteArray bytes = file.readAll();
        m_hash = Sha256::of({bytes});
        QCborMap map = documentValue(bytes).toMap();
        map.insert(u"sha256"_s, m_hash);  // worked out once, not at every rehearsal
        map.insert(u"size"_s, bytes.size());
        m_value = map;
    }
    Q_EMIT fileRead(path);
    Q_EMIT edited();
    Q_EMIT noteChanged();
}

QString DocumentEditor::note() const
{
    if (m_fault != nullptr) {
        return tr(m_fault).arg(m_path);
    }
    if (m_hash.isEmpty()) {
        return {};
    }
    const qint64 size = m_value.toMap().value(u"size"_s).toInteger();
    return tr("%1 bytes, SHA-256 %2").arg(formatCount(size), QString::fromLatin1(m_hash.toHex()));
}

Value DocumentEditor::draft() const
{
    return m_path.isEmpty() ? Value(QCborValue::Undefined)
                            : Value(QCborMap{{u"path"_s, m_path}, {u"sha256"_s, m_hash}});
}

void DocumentEditor::restore(const Value& draft)
{
    const QByteArray hash = draft.toMap().value(u"sha256"_s).toByteArray();
    readFile(draft.toMap().value(u"path"_s).toString());
    if (m_fault == nullptr && hash != m_hash) {
        m_value = Value(QCborValue::Undefined);
        m_hash.clear();
        m_fault = QT_TRANSLATE_NOOP(
            "citss::DocumentEditor",
            "The file has been changed since the draft was made; choose it again: %1");
        Q_EMIT noteChanged();
    }
}

void DocumentEditor::retranslate()
{
    m_choose->setText(tr("Choose a file…"));
    m_choose->setAccessibleName(labelText(m_field.title));
}

QWidget* DocumentEditor::input()
{
    return m_choose;
}

}  // namespace citss
