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

    /// Three entities with one, two and no facilities.
    static inline const QByteArray EntityTable =
        "Entity ID,Legal name,Type,GHG IDs\n"
        "XW1001,Alpha,,104001\n"
        "XW1002,Beta,,\"104002;104003\"\n"
        "XW1003,Gamma,,\n";

    /// Runs a job on the office.
    Ran office(const QStringList& words, const QByteArray& input = {}) const;
    Ran as(const QString& user, const QString& command, const QByteArray& fields) const;
    /// Somebody brings a table in.
    Ran import(const QString& user,
               const QString& kind,
               const QByteArray& table,
               const QStringList& fields = {}) const;
    /// The registrar brings entities in and opens accounts for them; `words` go to the program too.
    Ran importEntities(const QByteArray& table, const QStringList& words = {}) const;
    /// The last entry of its journal.
    [[nodiscard]] QString head() const;

    [[nodiscard]] Ctl& ctl() const { return *m_ctl; }

private:
    std::unique_ptr<Ctl> m_made;
    std::unique_ptr<Ctl> m_ctl;
};

}  // namespace citss
