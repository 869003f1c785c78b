// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_history.h"

namespace citss {

namespace {

constexpr qint64 Pause = 600;  // milliseconds
constexpr qsizetype MostSteps = 500;

}  // namespace

void FormHistory::reset(const QCborMap& fields)
{
    m_steps.clear();
    m_done = 0;
    m_now = fields;
    m_pause.invalidate();
}

void FormHistory::note(const QCborMap& fields)
{
    QCborMap before = m_now;
    m_now = fields;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        const QString name = it.key().toString();
        const Value old = before.take(name);
        if (old != it.value()) {
            add({name, old, it.value()});
        }
    }
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        add({it.key().toString(), it.value(), Value(QCborValue::Undefined)});
    }
}

void FormHistory::add(const Step& step)
{
    const bool goesOn = m_done > 0 && m_done == m_steps.size() && m_pause.isValid() &&
                        m_pause.elapsed() < Pause && m_steps.last().field == step.field;
    m_pause.start();
    if (goesOn) {
        m_steps.last().after = step.after;
        return;
    }
    m_steps.resize(m_done);
    m_steps.append(step);
    if (m_steps.size() > MostSteps) {
        m_steps.removeFirst();
    }
    m_done = m_steps.size();
}

std::optional<FormHistory::Entry> FormHistory::undo()
{
    if (!canUndo()) {
        return std::nullopt;
    }
    m_pause.invalidate();
    const Step& step = m_steps.at(--m_done);
    return Entry{step.field, step.before};
}

std::optional<FormHistory::Entry> FormHistory::redo()
{
    if (!canRedo()) {
        return std::nullopt;
    }
    m_pause.invalidate();
    const Step& step = m_steps.at(m_done++);
    return Entry{step.field, step.after};
}

}  // namespace citss
