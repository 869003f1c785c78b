// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

const QString LanguageKey = u"choice/language"_s;
const QString AppearanceKey = u"choice/appearance"_s;
const QString TextKey = u"choice/textPercent"_s;
const QString IdleKey = u"choice/idleMinutes"_s;
const QString DraftsKey = u"choice/confirmDrafts"_s;
const QString GeometryKey = u"window/geometry"_s;
const QString TourKey = u"window/tourOffered"_s;

constexpr int UsualIdleMinutes = 10;

/// As they stand in the file, in the order of the enumeration.
constexpr std::array<const char*, 3> AppearanceNames = {"system", "light", "dark"};

QString sectionKeyOf(const QString& username)
{
    return u"lastSection/"_s + username;
}

}  // namespace

Settings::Settings(const QString& file)
    : m_file(file.isEmpty() ? nullptr : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::file() const
{
    return m_file == nullptr ? QString() : m_file->fileName();
}

QVariant Settings::value(const QString& key, const QVariant& otherwise) const
{
    return m_file == nullptr ? m_values.value(key, otherwise) : m_file->value(key, otherwise);
}

void Settings::keep(const QString& key, const QVariant& value)
{
    if (m_file == nullptr) {
        m_values.insert(key, value);
    } else {
        m_file->setValue(key, value);
    }
}

void Settings::choose(const QString& key, const QVariant& value)
{
    if (this->value(key, {}) != value) {
        keep(key, value);
        Q_EMIT changed();
    }
}

QString Settings::language() const
{
    return value(LanguageKey, QString()).toString();
}

void Settings::setLanguage(const QString& code)
{
    choose(LanguageKey, code);
}

Appearance Settings::appearance() const
{
    const QByteArray name = value(AppearanceKey, QString()).toString().toLatin1();
    const auto* const found = std::find(AppearanceNames.begin(), AppearanceNames.end(), name);
    return found == AppearanceNames.end()
               ? Appearance::System
               : static_cast<Appearance>(found - AppearanceNames.begin());
}

void Settings::setAppearance(Appearance appearance)
{
    choose(AppearanceKey, QLatin1String(AppearanceNames.at(static_cast<size_t>(appearance))));
}

int Settings::textPercent() const
{
    return std::clamp(value(TextKey, LeastTextPercent).toInt(), LeastTextPercent, MostTextPercent);
}

void Settings::setTextPercent(int percent)
{
    choose(TextKey, std::clamp(percent, LeastTextPercent, MostTextPercent));
}

int Settings::idleMinutes(bool isTraining) const
{
    const int minutes = std::clamp(value(IdleKey, UsualIdleMinutes).toInt(), 0, MostIdleMinutes);
    return minutes == 0 && !isTraining ? UsualIdleMinutes : minutes;
}

void Settings::setIdleMinutes(int minutes)
{
    choose(IdleKey, std::clamp(minutes, 0, MostIdleMinutes));
}

bool Settings::confirmsDrafts() const
{
    return value(DraftsKey, false).toBool();
}

void Settings::setConfirmsDrafts(bool asks)
{
    choose(DraftsKey, asks);
}

void Settings::reset()
{
    for (const QString& key : {LanguageKey, AppearanceKey, TextKey, IdleKey, DraftsKey}) {
        m_values.remove(key);
        if (m_file != nullptr) {
            m_file->remove(key);
        }
    }
    Q_EMIT changed();
}

QByteArray Settings::geometry() const
{
    return value(GeometryKey, QByteArray()).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    keep(GeometryKey, geometry);
}

QString Settings::lastSection(const QString& username) const
{
    return value(sectionKeyOf(username), QString()).toString();
}

void Settings::setLastSection(const QString& username, const QString& section)
{
    keep(sectionKeyOf(username), section);
}

bool Settings::isTourOffered() const
{
    return value(TourKey, false).toBool();
}

void Settings::setTourOffered()
{
    keep(TourKey, true);
}

}  // namespace citss
