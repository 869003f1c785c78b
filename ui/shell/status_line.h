// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QToolButton;

namespace citss {

class ElidedLabel;
class Registry;
class RegistryLink;

/// Recomputes the journal's chain and tells whether it is sound; runs on a worker.
using ChainCheck = std::function<bool(Registry&)>;

/// Which registry, who, in which role, the journal's head and whether it was verified, what time
/// the registry has.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    StatusLine(RegistryLink& link, ChainCheck check, QWidget* parent);

    void verify();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Chain { Unknown, Checking, Sound, Broken };

    void retranslate();
    [[nodiscard]] QString connectionText() const;
    [[nodiscard]] QString personText() const;
    [[nodiscard]] QString journalText() const;

    RegistryLink& m_link;
    ChainCheck m_check;
    Chain m_chain = Chain::Unknown;
    qint64 m_verifiedUpTo = 0;
    ElidedLabel* m_registry;
    ElidedLabel* m_connection;
    ElidedLabel* m_person;
    QToolButton* m_journal;
    ElidedLabel* m_time;
    QTimer m_tick;
};

/// The roles of the person who is signed in, with their jurisdictions: "registrar (WA)".
QString rolesText(const RegistryLink& link);

}  // namespace citss
