// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/registry/view.h"
#include "ui/pages/record_links.h"

#include <QCborMap>
#include <QString>

#include <optional>

namespace citss {

/// A task, or something else that falls due, as its view tells it.
struct TaskRow {
    QString kind;
    QString record;
    QString command;
    QString jurisdiction;
    QString entity;
    QString entityName;
    bool waitsForMe = false;
    bool mayAct = false;
    std::optional<Instant> since;
    std::optional<Instant> due;
    QString dueDate;
    int daysLeft = 0;
    bool isOverdue = false;
    QString roles;  ///< codes, parted by commas
    QString claimedBy;
    QString username;  ///< of who claimed it
    QString assignedBy;
    QString note;

    static TaskRow of(const QCborMap& record);

    [[nodiscard]] bool isProposal() const;
    [[nodiscard]] bool isEvent() const;
    [[nodiscard]] bool isSameAs(const TaskRow& other) const;
    /// How commands name it.
    [[nodiscard]] QCborMap name() const;
    bool operator==(const TaskRow&) const = default;
};

/// The time at the moment that the window shows; nothing where only its number is known.
std::optional<Instant> shownTime(const RegistryLink& link);

/// "Decide: Issue allowances", in the current language.
QString taskTitle(const TaskRow& task, const RegistryLink& link);
/// What it is about: an event, an entity with its name, a proposal.
QString taskAbout(const TaskRow& task);
/// "in 3 days", "5 hours overdue"; empty if it has no date.
QString countdownText(const TaskRow& task, const std::optional<Instant>& now);
/// "today", "12 days"; a date where the time shown is not known.
QString ageText(const TaskRow& task, const std::optional<Instant>& now);
/// What goes wrong if everybody waits, as a sentence.
QString consequenceText(const TaskRow& task);
/// The roles that may do it, in words.
QString rolesText(const TaskRow& task, const RegistryLink& link);
/// Which row of which view is its record.
RecordPlace placeOf(const TaskRow& task);

}  // namespace citss
