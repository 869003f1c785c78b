// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/ctl.h"

#include <QObject>

#include <memory>

namespace citss {

/// Tests of the real program on an office of their own: each has a fresh copy of one training
/// registry.
class CtlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

protected:
    static constexpr const char* Entity =
        R"({"jurisdiction": "XW", "entity_id": "XW1001", "type": "COVERED", "legal_name": "Alpha"})";

    /// Three lines of which the second is refused.
    static inline const QByteArray Mixed =
        R"({"command": "GrantRole", "fields": {"username": "reg", "role": "PRG"}})"
        "\n"
        R"({"command": "GrantRole", "fields": {"username": "nobody", "role": "PRG"}})"
        "\n"
        R"({"command": "GrantRole", "fields": {"username": "reg", "role": "MM"}})"
        "\n";

    /// Runs a job on the office.
    Ran office(const QStringList& words, const QByteArray& input = {}) const;
    Ran as(const QString& user, const QString& command, const QByteArray& fields) const;
    /// The last entry of its journal.
    [[nodiscard]] QString head() const;

    [[nodiscard]] Ctl& ctl() const { return *m_ctl; }

private:
    std::unique_ptr<Ctl> m_made;
    std::unique_ptr<Ctl> m_ctl;
};

}  // namespace citss
