// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring.h"

#include "core/access/password.h"
#include "core/access/people_store.h"
#include "core/catalogue/catalogue.h"
#include "core/journal/journal.h"
#include "core/snapshot/snapshot_verify.h"

#include <QFile>

namespace citss {

const ProblemType ClockOfLiveRegistry = {
    "CLOCK_OF_LIVE_REGISTRY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "Only a training registry has a clock that can be moved; this one runs with "
                      "the machine's.")};
const ProblemType ClockGoesBack = {
    "CLOCK_GOES_BACK",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The clock stands at %1; it cannot be moved back to %2."),
    {{{"now", ArgumentKind::Instant}, {"to", ArgumentKind::Instant}}}};

ProblemTypes wiringProblems()
{
    static const ProblemType* const types[] = {&ClockOfLiveRegistry, &ClockGoesBack};
    return types;
}

namespace {

// The hash of a random password that nobody knows: personas of a training registry have none, and
// a salt made afresh would make each demo another file.
const QString NoPassword = QStringLiteral(
    "$argon2id$v=19$m=8,t=1,p=1$bm8gcGFzc3dvcmQgYXQgYQ$"
    "WQ0o9l3kYt5Zl2mBq8dRkq9u4nYh0mFJ2p1sV7cXw3E");

Founding foundingOf(const NewRegistry& order, const QByteArray& publicKey)
{
    return {.name = order.name,
            .training = order.training,
            .publicKey = publicKey,
            .username = order.username,
            .person = order.person.isEmpty() ? order.username : order.person,
            .passwordHash = order.training && order.password.isEmpty()
                                ? NoPassword
                                : hashPassword(order.password,
                                               order.training ? PasswordStrength::Quick
                                                              : PasswordStrength::Moderate)};
}

Problems checkOrder(const NewRegistry& order)
{
    return order.training && order.password.isEmpty() ? Problems{} : checkPassword(order.password);
}

/// Leaves nothing of a registry that could not be founded; but never touches a file that somebody
/// else put there meanwhile.
void discard(const QString& path, const NewRegistry& order, const Problem& why)
{
    if (!order.training) {
        QFile::remove(SigningKey::pathFor(path));
    }
    if (why.type != &FileExists && why.type != &FileLocked) {
        OpenedRegistry::remove(path);
    }
}

}  // namespace

Surroundings OpenedRegistry::surroundings()
{
    return {.catalogue = catalogue(), .clock = m_clock, .random = m_random};
}

OpenedRegistry::Opened OpenedRegistry::open(const QString& path, const Progress& progress)
{
    auto opened = std::unique_ptr<OpenedRegistry>(new OpenedRegistry(path));
    LocalRegistry::Opened registry =
        looksLikeSnapshot(path) ? openSnapshot(path, opened->surroundings(), progress)
                                : LocalRegistry::open(path, opened->surroundings(), progress);
    if (!registry) {
        return registry.error();
    }
    opened->m_registry = std::move(registry).value();
    opened->settle();
    return opened;
}

OpenedRegistry::Opened OpenedRegistry::create(const QString& path, const NewRegistry& order)
{
    if (Problems problems = checkOrder(order); !problems.isEmpty()) {
        return problems;
    }
    if (QFile::exists(path)) {
        return problem(FileExists, {}, {path});
    }
    auto opened = std::unique_ptr<OpenedRegistry>(new OpenedRegistry(path));
    const SigningKey key =
        order.training ? SigningKey::ofTraining() : SigningKey::generate(opened->m_random);
    if (!order.training) {
        if (Problems problems = key.write(SigningKey::pathFor(path)); !problems.isEmpty()) {
            return problems;
        }
        opened->m_clock.run();
    } else {
        opened->m_clock.standAt(order.start);
        opened->m_random.followFrom(order.name.toUtf8());
    }
    LocalRegistry::Opened registry =
        LocalRegistry::create(path, foundingOf(order, key.publicKey()), opened->surroundings());
    if (!registry) {
        discard(path, order, registry.error().first());
        return registry.error();
    }
    opened->m_registry = std::move(registry).value();
    opened->settle();
    return opened;
}

std::unique_ptr<OpenedRegistry> OpenedRegistry::inMemory(const NewRegistry& order)
{
    CHECK(order.training);
    auto opened = std::unique_ptr<OpenedRegistry>(new OpenedRegistry(QStringLiteral(":memory:")));
    opened->m_clock.standAt(order.start);
    opened->m_random.followFrom(order.name.toUtf8());
    opened->m_registry = LocalRegistry::inMemory(
        foundingOf(order, SigningKey::ofTraining().publicKey()), opened->surroundings());
    opened->settle();
    return opened;
}

void OpenedRegistry::remove(const QString& path)
{
    for (const char* side : {"", "-wal", "-shm"}) {
        QFile::remove(path + QLatin1String(side));
    }
}

void OpenedRegistry::settle()
{
    const RegistryAbout about = m_registry->about();
    m_kind = about.kind;
    if (!about.training) {
        m_clock.run();
        m_registry->passDeadlines();
        return;
    }
    m_random.followFrom(about.headHash);
    m_registry->withDatabase(
        [this](Database& database) { m_clock.standAt(Journal(database).lastTime()); });
}

QString OpenedRegistry::defaultUser()
{
    if (isSnapshot()) {
        return QStringLiteral("auditor");
    }
    QString username;
    if (isTraining()) {
        m_registry->withDatabase([&username](Database& database) {
            const std::optional<Person> first = PeopleStore(database).find(PersonId(1));
            username = first ? first->username : QString();
        });
    }
    return username;
}

Problems OpenedRegistry::moveClock(Instant to)
{
    if (!isTraining()) {
        return {problem(ClockOfLiveRegistry)};
    }
    if (to < m_clock.now()) {
        return {problem(ClockGoesBack, {}, {m_clock.now().text(), to.text()})};
    }
    m_clock.standAt(to);
    m_registry->passDeadlines();
    return {};
}

Result<SigningKey> OpenedRegistry::signingKey() const
{
    return isTraining() ? Result<SigningKey>(SigningKey::ofTraining())
                        : SigningKey::read(SigningKey::pathFor(m_path));
}

}  // namespace citss
