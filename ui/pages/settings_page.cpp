// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "ui/shell/settings.h"
#include "ui/widgets/draft_store.h"
#include "ui/widgets/registry_link.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int TextStep = 10;
constexpr int MostLetters = 100;  ///< in a line

enum Group { Look, Care, Places };

const char* const Headings[] = {QT_TRANSLATE_NOOP("citss::SettingsPage", "Language and look"),
                                QT_TRANSLATE_NOOP("citss::SettingsPage", "Locking and closing"),
                                QT_TRANSLATE_NOOP("citss::SettingsPage", "About this program")};

}  // namespace

SettingsPage::SettingsPage(const Parts& parts, QWidget* parent)
    : NavigablePage(parent),
      m_link(parts.link),
      m_drafts(parts.drafts),
      m_settings(parts.settings),
      m_language(new QComboBox(this)),
      m_appearance(new QComboBox(this)),
      m_text(new QSpinBox(this)),
      m_idle(new QSpinBox(this)),
      m_idleNote(new QLabel(this)),
      m_confirm(new QCheckBox(this)),
      m_confirmNote(new QLabel(this)),
      m_reset(new QPushButton(this))
{
    setObjectName(u"settingsPage"_s);
    build();
    retranslate();
    connectAll();
}

void SettingsPage::build()
{
    auto* const scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto* const inside = new QWidget(scroll);
    inside->setMaximumWidth(MostLetters * fontMetrics().averageCharWidth());
    m_inside = inside;
    auto* const layout = new QVBoxLayout(inside);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(8);
    m_language->setObjectName(u"language"_s);
    m_appearance->setObjectName(u"appearance"_s);
    m_text->setObjectName(u"textSize"_s);
    m_text->setRange(Settings::LeastTextPercent, Settings::MostTextPercent);
    m_text->setSingleStep(TextStep);
    m_text->setKeyboardTracking(false);
    m_idle->setObjectName(u"idleMinutes"_s);
    m_idle->setRange(m_link.about().training ? 0 : 1, Settings::MostIdleMinutes);
    m_idle->setKeyboardTracking(false);
    m_idleNote->setObjectName(u"help"_s);
    m_idleNote->setWordWrap(true);
    m_confirmNote->setObjectName(u"help"_s);
    m_confirmNote->setWordWrap(true);
    m_confirm->setObjectName(u"confirmDrafts"_s);
    QFormLayout* const look = makeGroup(layout);
    addRow(look, m_language, QT_TR_NOOP("Language"));
    addRow(look, m_appearance, QT_TR_NOOP("Appearance"));
    addRow(look, m_text, QT_TR_NOOP("Text size"));
    QFormLayout* const care = makeGroup(layout);
    addRow(care, m_idle, QT_TR_NOOP("Lock when nobody works"));
    care->addRow(m_idleNote);
    care->addRow(m_confirm);
    care->addRow(m_confirmNote);
    QFormLayout* const places = makeGroup(layout);
    m_file = makeFact(places, u"settingsFile"_s, QT_TR_NOOP("Settings"));
    m_folder = makeFact(places, u"draftsFolder"_s, QT_TR_NOOP("Drafts"));
    m_version = makeFact(places, u"version"_s, QT_TR_NOOP("Version"));
    m_reset->setObjectName(u"resetSettings"_s);
    layout->addSpacing(16);
    layout->addWidget(m_reset, 0, Qt::AlignLeft);
    layout->addStretch(1);
    scroll->setWidget(inside);
}

QFormLayout* SettingsPage::makeGroup(QVBoxLayout* layout)
{
    auto* const heading = new QLabel(this);
    heading->setObjectName(u"heading"_s);
    m_headings.append(heading);
    layout->addWidget(heading);
    auto* const form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addLayout(form);
    layout->addSpacing(8);
    return form;
}

void SettingsPage::addRow(QFormLayout* form, QWidget* field, const char* caption)
{
    auto* const label = new QLabel(this);
    label->setBuddy(field);
    form->addRow(label, field);
    m_captions.append({label, field, caption});
}

QLabel* SettingsPage::makeFact(QFormLayout* form, const QString& name, const char* caption)
{
    auto* const fact = new QLabel(this);
    fact->setObjectName(name);
    fact->setWordWrap(true);
    fact->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow(form, fact, caption);
    return fact;
}

void SettingsPage::connectAll()
{
    connect(&m_settings, &Settings::changed, this, &SettingsPage::showSettings);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.setLanguage(m_language->currentData().toString());
    });
    connect(m_appearance, &QComboBox::activated, this, [this] {
        m_settings.setAppearance(static_cast<Appearance>(m_appearance->currentData().toInt()));
    });
    connect(m_text, &QSpinBox::valueChanged, &m_settings, &Settings::setTextPercent);
    connect(m_idle, &QSpinBox::valueChanged, &m_settings, &Settings::setIdleMinutes);
    connect(m_confirm, &QCheckBox::toggled, &m_settings, &Settings::setConfirmsDrafts);
    connect(m_reset, &QPushButton::clicked, &m_settings, &Settings::reset);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::helpChapter() const
{
    return u"settings"_s;
}

void SettingsPage::enter()
{
    showSettings();
}

void SettingsPage::showSettings()
{
    // What is shown here is what is kept: showing it keeps nothing anew.
    const QSignalBlocker text(m_text);
    const QSignalBlocker idle(m_idle);
    const QSignalBlocker confirm(m_confirm);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    m_appearance->setCurrentIndex(
        m_appearance->findData(static_cast<int>(m_settings.appearance())));
    m_text->setValue(m_settings.textPercent());
    m_idle->setValue(m_settings.idleMinutes(m_link.about().training));
    m_confirm->setChecked(m_settings.confirmsDrafts());
}

void SettingsPage::retranslateChoices()
{
    m_language->clear();
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);  // each by its own name
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_appearance->clear();
    m_appearance->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    m_appearance->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
}

void SettingsPage::retranslate()
{
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        m_headings.at(i)->setText(tr(Headings[i]));
    }
    for (const Caption& caption : std::as_const(m_captions)) {
        caption.label->setText(tr(caption.text));
        caption.field->setAccessibleName(tr(caption.text));
    }
    retranslateChoices();
    m_text->setSuffix(tr(" %"));
    m_idle->setPrefix(tr("after "));
    m_idle->setSuffix(tr(" minutes"));
    m_idle->setSpecialValueText(m_link.about().training ? tr("never") : QString());
    m_idleNote->setText(m_link.about().training
                            ? tr("Nothing typed is lost. A real registry always locks itself.")
                            : tr("Nothing typed is lost: it is all there when you are back."));
    m_confirm->setText(tr("Ask before a half-filled form is closed"));
    m_confirmNote->setText(tr("What was typed is kept as a draft either way."));
    const QString nowhere = tr("not kept: this program forgets them when it ends");
    const QString file = QDir::toNativeSeparators(m_settings.file());
    const QString folder = QDir::toNativeSeparators(m_drafts.folder());
    m_file->setText(file.isEmpty() ? nowhere : file);
    m_folder->setText(folder.isEmpty() ? nowhere : folder);
    m_version->setText(u"OpenCITSS "_s + QCoreApplication::applicationVersion());
    m_reset->setText(tr("Back to the usual settings"));
    showSettings();
    Q_EMIT titleChanged();
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::FontChange && m_inside != nullptr) {
        m_inside->setMaximumWidth(MostLetters * fontMetrics().averageCharWidth());
    }
    NavigablePage::changeEvent(event);
}

}  // namespace citss
