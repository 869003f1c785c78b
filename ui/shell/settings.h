// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QObject>
#include <QVariant>

#include <memory>

class QSettings;

namespace citss {

/// What a person has chosen for all windows of the program, kept between its runs.
class Settings final : public QObject {
    Q_OBJECT

public:
    static constexpr int LeastTextPercent = 100;
    static constexpr int MostTextPercent = 200;
    static constexpr int MostIdleMinutes = 120;

    /// In a file; with none they last as long as the program.
    explicit Settings(const QString& file = {});
    ~Settings() override;

    /// Where they are kept; empty if nowhere.
    [[nodiscard]] QString file() const;

    [[nodiscard]] QString language() const;  ///< "en", "fr"; empty: as the system's
    void setLanguage(const QString& code);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    /// After how long without a hand on it the program locks; 0, never, only where nothing real can
    /// be seen.
    [[nodiscard]] int idleMinutes(bool isTraining) const;
    void setIdleMinutes(int minutes);
    [[nodiscard]] bool confirmsDrafts() const;
    void setConfirmsDrafts(bool asks);
    /// All of the above as they were at first.
    void reset();

    // What is only remembered; nobody has to hear of it.
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] QString lastSection(const QString& username) const;
    void setLastSection(const QString& username, const QString& section);
    [[nodiscard]] bool isTourOffered() const;
    void setTourOffered();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise) const;
    void keep(const QString& key, const QVariant& value);
    void choose(const QString& key, const QVariant& value);

    std::unique_ptr<QSettings> m_file;
    QVariantMap m_values;  ///< where there is no file
};

}  // namespace citss
