// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_header.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace citss {

FilterHeader::FilterHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setTextElideMode(Qt::ElideRight);
    setObjectName(u"filterHeader"_s);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeEditors);
    // Sizes that columns are given together are not all settled when the first is told.
    connect(this, &QHeaderView::sectionResized, this, [this] { m_settling.start(); });
    m_settling.setSingleShot(true);
    m_settling.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, &FilterHeader::placeEditors);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeEditors);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeEditors);
}

void FilterHeader::makeEditors()
{
    qDeleteAll(m_editors);
    m_editors.clear();
    for (int i = 0; i < count(); ++i) {
        auto* const editor = new QLineEdit(this);
        editor->setObjectName(u"filter%1"_s.arg(i));
        editor->setProperty("filterLine", true);
        editor->setClearButtonEnabled(true);
        editor->installEventFilter(this);
        editor->show();
        connect(editor, &QLineEdit::textChanged, this, &FilterHeader::edited);
        m_editors.append(editor);
    }
    retranslate();
    updateGeometries();
}

void FilterHeader::retranslate()
{
    for (int i = 0; i < m_editors.size() && i < count(); ++i) {
        const QString title = model()->headerData(i, Qt::Horizontal).toString();
        m_editors.at(i)->setPlaceholderText(canFilter(i) ? tr("filter") : QString());
        m_editors.at(i)->setAccessibleName(tr("Filter on %1").arg(title));
    }
}

QString FilterHeader::text(int section) const
{
    const QLineEdit* const line = editor(section);
    return line == nullptr ? QString() : line->text();
}

void FilterHeader::setText(int section, const QString& text)
{
    if (QLineEdit* const line = editor(section); line != nullptr && line->text() != text) {
        line->setText(text);
    }
}

void FilterHeader::setFault(int section, const QString& reason)
{
    QLineEdit* const line = editor(section);
    if (line == nullptr) {
        return;
    }
    line->setToolTip(reason);
    if (line->property("fault").toBool() != !reason.isEmpty()) {
        line->setProperty("fault", !reason.isEmpty());
        style()->unpolish(line);
        style()->polish(line);
    }
}

void FilterHeader::setCanFilter(int section, bool canFilter)
{
    if (QLineEdit* const line = editor(section)) {
        line->setEnabled(canFilter);
        line->setPlaceholderText(canFilter ? tr("filter") : QString());
    }
}

bool FilterHeader::canFilter(int section) const
{
    const QLineEdit* const line = editor(section);
    return line != nullptr && line->isEnabled();
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<QLineEdit*>(watched) != nullptr) {
        auto* const key = static_cast<QKeyEvent*>(event);
        key->ignore();
        Q_EMIT keyPressed(key);
        if (key->isAccepted()) {
            return true;
        }
        key->accept();
    }
    return QHeaderView::eventFilter(watched, event);
}

int FilterHeader::editorHeight() const
{
    return m_editors.isEmpty() ? 0 : m_editors.first()->sizeHint().height();
}

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(size.height() + editorHeight());
    return size;
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, editorHeight());
    QHeaderView::updateGeometries();
    placeEditors();
}

void FilterHeader::placeEditors()
{
    const int top = height() - editorHeight();
    for (int i = 0; i < m_editors.size() && i < count(); ++i) {
        QLineEdit* const line = m_editors.at(i);
        line->setGeometry(sectionPosition(i) - offset(), top, sectionSize(i), editorHeight());
        line->setVisible(!isSectionHidden(i));
    }
}

}  // namespace citss
