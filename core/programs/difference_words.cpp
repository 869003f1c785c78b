// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/difference_words.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "core/programs/pack_words.h"

#include <QCborArray>
#include <QCborMap>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int DeepestText = 8;

/// One step of a place: a key of the pack, or the name of an item of a list.
struct Step {
    QString text;
    bool isItem = false;
};

QList<Step> stepsOf(const QString& path)
{
    QList<Step> steps;
    Step step;
    const auto finish = [&steps, &step](bool isItemNext) {
        if (!step.text.isEmpty()) {
            steps.append(step);
        }
        step = {.text = {}, .isItem = isItemNext};
    };
    for (const QChar each : path) {
        if (step.isItem && each != u']') {
            step.text += each;  // a name may hold dots
        } else if (each == u'[' || each == u'.' || each == u']') {
            finish(each == u'[');
        } else {
            step.text += each;
        }
    }
    finish(false);
    return steps;
}

/// Lists of a pack whose items have names.
QString itemText(const RulePack& pack, const QString& list, const QString& name)
{
    const Result<Identifier> id = Identifier::parse(name);
    if (list == u"instruments"_s && id) {
        return categoryText(pack, *id);
    }
    if (list == u"accounts"_s && id) {
        return accountText(pack, *id);
    }
    if (list == u"vocabulary"_s) {
        return packTermText(name);
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber ? QString::number(number + 1) : name;
}

QString keyText(const Step& step, const QString& before)
{
    if (before == u"tiers"_s) {
        return disclosureText(step.text);
    }
    const bool isEvent = before == u"events"_s || before == u"vintage"_s || before == u"scale"_s;
    return isEvent ? ruleWordText(step.text) : packKeyText(step.text);
}

QString placeText(const QString& path, const RulePack& pack)
{
    QStringList texts;
    QString before;
    for (const Step& step : stepsOf(path)) {
        if (step.text == u"rule_sets"_s) {
            before = step.text;
            continue;  // the name of the set says it
        }
        texts.append(step.isItem ? itemText(pack, before, step.text) : keyText(step, before));
        before = step.text;
    }
    return texts.join(u" › "_s);
}

/// Says a value by the key it stands under.
class ValueReader {
public:
    explicit ValueReader(const RulePack& pack) : m_pack(pack) {}

    [[nodiscard]] QString text(const QString& key, const Value& value, int depth = 0) const
    {
        if (value.isUndefined() || depth > DeepestText) {
            return {};
        }
        if (value.isMap()) {
            return mapText(value.toMap(), depth);
        }
        if (value.isArray()) {
            return listText(key, value.toArray(), depth);
        }
        if (value.isBool()) {
            return value.toBool() ? labelText(QT_TRANSLATE_NOOP("Label", "yes"))
                                  : labelText(QT_TRANSLATE_NOOP("Label", "no"));
        }
        if (value.isInteger()) {
            return numberText(key, value.toInteger());
        }
        return value.isString() ? wordText(key, value.toString())
                                : labelText(QT_TRANSLATE_NOOP("Label", "none"));
    }

private:
    [[nodiscard]] static QString numberText(const QString& key, qint64 number)
    {
        if (key == u"ppm"_s || key == u"scale"_s) {
            return percentText(number);
        }
        if (key == u"tiers"_s) {
            return tierText(static_cast<int>(number));
        }
        if (key == u"month"_s && number >= 1 && number <= 12) {
            return QLocale().monthName(static_cast<int>(number));
        }
        return QString::number(number);
    }

    [[nodiscard]] QString wordText(const QString& key, const QString& word) const
    {
        if (key == u"to"_s || key == u"regulator_to"_s || key == u"rest_to"_s) {
            const Result<Identifier> type = Identifier::parse(word);
            return type ? accountText(m_pack, *type) : word;
        }
        const Result<Identifier> category = Identifier::parse(word);
        const bool isKind = category && m_pack.instrument(*category) != nullptr;
        return isKind ? categoryText(m_pack, *category) : ruleWordText(word);
    }

    [[nodiscard]] QString listText(const QString& key, const QCborArray& list, int depth) const
    {
        QStringList texts;
        for (const QCborValue item : list) {
            texts.append(text(key, item, depth + 1));
        }
        const bool isPeriod = key == u"period"_s && texts.size() == 2;
        return texts.join(isPeriod ? u"–"_s : u", "_s);
    }

    [[nodiscard]] QString mapText(const QCborMap& map, int depth) const
    {
        if (map.size() == 2 && map.contains(u"en"_s) && map.contains(u"fr"_s)) {
            return wordsOf({.english = map.value(u"en"_s).toString(),
                            .french = map.value(u"fr"_s).toString()});
        }
        QStringList texts;
        for (const auto& each : map) {
            const QString key = each.first.toString();
            bool isYear = false;
            key.toInt(&isYear);
            const QString inner = isYear || key == u"*"_s ? u"ppm"_s : key;
            texts.append(u"%1: %2"_s.arg(packKeyText(key), text(inner, each.second, depth + 1)));
        }
        return texts.join(u"; "_s);
    }

    const RulePack& m_pack;
};

/// The key that tells what kind of value stands at a place.
QString telling(const QString& path)
{
    const QList<Step> steps = stepsOf(path);
    const auto has = [&steps](const QString& key) {
        return std::any_of(steps.begin(), steps.end(), [&key](const Step& step) {
            return !step.isItem && step.text == key;
        });
    };
    for (const QString& key : {u"ppm"_s, u"scale"_s, u"tiers"_s}) {
        if (has(key)) {
            return key;
        }
    }
    const auto last =
        std::find_if(steps.rbegin(), steps.rend(), [](const Step& step) { return !step.isItem; });
    return last == steps.rend() ? QString() : last->text;
}

}  // namespace

DifferenceWords differenceWords(const PackDifference& difference,
                                const RulePack& from,
                                const RulePack& to)
{
    const QString key = telling(difference.path);
    const RulePack& named = difference.to.isUndefined() ? from : to;
    return {.place = placeText(difference.path, named),
            .from = ValueReader(from).text(key, difference.from),
            .to = ValueReader(to).text(key, difference.to)};
}

}  // namespace citss
