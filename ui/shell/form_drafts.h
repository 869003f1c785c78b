// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workplace.h"

#include <QCborMap>
#include <QDateTime>
#include <QList>

#include <optional>

namespace citss {

/// A form that was left half filled.
struct FormDraft {
    QString command;
    QCborMap prefill = {};                ///< what the form began with: the record it is about
    std::optional<qint64> proposal = {};  ///< an answer to a request for revisions
    QCborMap fields = {};
    QDateTime savedAt = {};
};

/// The drafts of the person who is signed in, in this registry: one for each command and record.
class FormDrafts {
public:
    explicit FormDrafts(const Workplace& workplace);

    [[nodiscard]] std::optional<FormDraft> load(const FormDraft& like) const;
    bool save(const FormDraft& draft) const;
    void remove(const FormDraft& like) const;
    /// The newest first.
    [[nodiscard]] QList<FormDraft> all() const;

private:
    [[nodiscard]] QString key(const FormDraft& draft) const;

    const DraftStore& m_store;
    QString m_registry;
    QString m_person;
};

}  // namespace citss
