// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rule_pack_shelf.h"

#include "core/programs/pack_inheritance.h"
#include "core/programs/rule_pack_reader.h"
#include "core/programs/shipped_packs.h"
#include "ui/pages/compliance_desk.h"
#include "ui/widgets/when_done.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int RowsAtOnce = 500;
constexpr qint64 LargestPack = 8 * 1024 * 1024;

/// Reads views as the window shows them.
class ShelfReader {
public:
    ShelfReader(Registry& registry, QByteArray token, const Moment& moment)
        : m_registry(registry), m_token(std::move(token)), m_moment(moment)
    {
    }

    [[nodiscard]] QList<ShelvedPackPointer> packs()
    {
        QList<ShelvedPack> found;
        const QMap<QString, QStringList> events = eventsByPack();
        for (const QCborMap& record : rows(u"rule_packs"_s, {})) {
            if (std::optional<ShelvedPack> pack = adoptedPack(record)) {
                pack->events = events.value(pack->name());
                found.append(*pack);
            }
        }
        addShipped(found);
        QList<ShelvedPackPointer> list;
        for (ShelvedPack& pack : found) {
            list.append(std::make_shared<const ShelvedPack>(std::move(pack)));
        }
        return list;
    }

private:
    QList<QCborMap> rows(const QString& view, const QList<Filter>& filters)
    {
        ViewRequest request;
        request.view = view;
        request.filters = filters;
        request.limit = RowsAtOnce;
        request.asOf = m_moment.number;
        request.asOfTime = m_moment.time;
        QList<QCborMap> all;
        do {
            const Result<Page> page = m_registry.read(request, m_token);
            all += recordsOf(page);
            request.after = page ? page->next : QList<Value>();
        } while (!request.after.isEmpty());
        return all;
    }

    QMap<QString, QStringList> eventsByPack()
    {
        QMap<QString, QStringList> events;
        for (const QCborMap& record : rows(u"compliance_events"_s, {})) {
            const QString name = u"%1 %2"_s.arg(record.value(u"pack"_s).toString())
                                     .arg(record.value(u"pack_version"_s).toInteger());
            events[name].append(record.value(u"event"_s).toString());
        }
        return events;
    }

    std::optional<ShelvedPack> adoptedPack(const QCborMap& record)
    {
        const QList<QCborMap> contents =
            rows(u"rule_pack_contents"_s,
                 {{u"pack"_s, Comparison::Equal, record.value(u"pack"_s)},
                  {u"version"_s, Comparison::Equal, record.value(u"version"_s)}});
        const std::optional<Value> content =
            contents.isEmpty()
                ? std::nullopt
                : fromCanonicalBytes(contents.first().value(u"content"_s).toByteArray());
        const Result<RulePack> pack = rulePackFromValue(content.value_or(Value()));
        if (!pack) {
            return std::nullopt;
        }
        return ShelvedPack{.pack = *pack,
                           .content = content->toMap(),
                           .isAdopted = true,
                           .adoptedAt = record.value(u"adopted_at"_s).toString(),
                           .proposedBy = record.value(u"proposed_by"_s).toString(),
                           .approvedBy = record.value(u"approved_by"_s).toString()};
    }

    /// What was adopted as it ships stands once.
    static void addShipped(QList<ShelvedPack>& found)
    {
        for (const QString& id : shippedPackIds()) {
            const Result<Value> whole = shippedPack(id);
            const Result<RulePack> pack = whole ? rulePackFromValue(*whole) : whole.error();
            if (!pack) {
                continue;
            }
            const QByteArray bytes = canonicalBytes(*whole);
            const auto same =
                std::find_if(found.begin(), found.end(), [&bytes](const ShelvedPack& each) {
                    return canonicalBytes(each.content) == bytes;
                });
            if (same != found.end()) {
                same->isShipped = true;
            } else {
                found.append({.pack = *pack, .content = whole->toMap(), .isShipped = true});
            }
        }
    }

    Registry& m_registry;
    QByteArray m_token;
    Moment m_moment;
};

bool isBefore(const ShelvedPackPointer& one, const ShelvedPackPointer& other)
{
    if (one->isAdopted != other->isAdopted) {
        return one->isAdopted;
    }
    if (one->pack.id != other->pack.id) {
        return one->pack.id.text() < other->pack.id.text();
    }
    return one->pack.version > other->pack.version;
}

}  // namespace

QString ShelvedPack::name() const
{
    return u"%1 %2"_s.arg(pack.id.text()).arg(pack.version);
}

RulePackShelf::RulePackShelf(RegistryLink& link, QObject* parent) : QObject(parent), m_link(link)
{
    connect(&link, &RegistryLink::momentChanged, this, [this] {
        if (m_hasRead) {
            read();
        }
    });
    connect(&link, &RegistryLink::changed, this, [this](const QStringList& topics) {
        if (m_hasRead && (topics.contains(u"rule_packs"_s) || topics.contains(u"events"_s))) {
            read();
        }
    });
}

void RulePackShelf::read()
{
    m_hasRead = true;
    ++m_awaited;
    const int number = ++m_asked;
    const QByteArray token = m_link.session() ? m_link.session()->token : QByteArray();
    const auto call = [token, moment = m_link.moment()](Registry& registry) {
        return ShelfReader(registry, token, moment).packs();
    };
    whenDone(m_link.work<QList<ShelvedPackPointer>>(call),
             this,
             [this, number](const QList<ShelvedPackPointer>& packs) {
                 --m_awaited;
                 if (number == m_asked) {
                     take(packs);
                 }
             });
}

void RulePackShelf::take(const QList<ShelvedPackPointer>& packs)
{
    m_atHand = packs;
    // What was read from a file and has been adopted since stands once.
    m_fromFiles.removeIf([&packs](const ShelvedPackPointer& file) {
        return std::any_of(packs.begin(), packs.end(), [&file](const ShelvedPackPointer& each) {
            return canonicalBytes(each->content) == canonicalBytes(file->content);
        });
    });
    m_packs = packs + m_fromFiles;
    std::sort(m_packs.begin(), m_packs.end(), isBefore);
    Q_EMIT changed();
}

bool RulePackShelf::seesEvents() const
{
    return m_link.rights(m_link.catalogue().view(u"compliance_events"_s)->action).view;
}

ShelvedPackPointer RulePackShelf::adopted(const Identifier& id) const
{
    const auto found =
        std::find_if(m_packs.begin(), m_packs.end(), [&id](const ShelvedPackPointer& each) {
            return each->isAdopted && each->pack.id == id;
        });
    return found == m_packs.end() ? nullptr : *found;
}

Result<ShelvedPackPointer> RulePackShelf::readFile(const QString& path)
{
    QFile file(path);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.read(LargestPack) : QByteArray();
    const Result<Value> stated = valueFromJson(json);
    if (!stated) {
        return stated.error();
    }
    const Result<Value> whole = wholePack(*stated, shippedPackFile);
    if (!whole) {
        return whole.error();
    }
    const Result<RulePack> pack = rulePackFromValue(*whole);
    if (!pack) {
        return pack.error();
    }
    const auto read = std::make_shared<const ShelvedPack>(
        ShelvedPack{.pack = *pack, .content = whole->toMap(), .file = path});
    const auto isSame = [&path](const ShelvedPackPointer& each) { return each->file == path; };
    m_fromFiles.removeIf(isSame);
    m_fromFiles.append(read);
    take(m_atHand);
    return ShelvedPackPointer(read);
}

}  // namespace citss
