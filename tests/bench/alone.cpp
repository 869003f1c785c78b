// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/alone.h"

#include "core/catalogue/catalogue.h"

namespace citss::bench {

namespace {

/// A command of the real catalogue that needs no second person.
class Alone final : public CommandType {
public:
    explicit Alone(const CommandType& inner) : m_inner(inner) {}

    [[nodiscard]] const CommandInfo& info() const override { return m_inner.info(); }
    [[nodiscard]] const std::vector<FieldInfo>& fields() const override { return m_inner.fields(); }
    [[nodiscard]] Result<std::unique_ptr<Body>> decode(const QCborMap& fields) const override
    {
        Result<std::unique_ptr<Body>> body = m_inner.decode(fields);
        if (!body) {
            return body.error();
        }
        return Result<std::unique_ptr<Body>>(std::make_unique<AloneBody>(std::move(body).value()));
    }

private:
    class AloneBody final : public Body {
    public:
        explicit AloneBody(std::unique_ptr<Body> inner) : m_inner(std::move(inner)) {}

        [[nodiscard]] QCborMap fields() const override { return m_inner->fields(); }
        [[nodiscard]] std::optional<JurisdictionCode> jurisdiction(
            const State& state) const override
        {
            return m_inner->jurisdiction(state);
        }
        [[nodiscard]] Rights rights(const Session& session, const State& state) const override
        {
            Rights rights = m_inner->rights(session, state);
            rights.alone = rights.mayStart();
            return rights;
        }
        [[nodiscard]] std::optional<JournalNumber> lastChange(const State& state) const override
        {
            return m_inner->lastChange(state);
        }
        [[nodiscard]] Problems check(const State& state) override { return m_inner->check(state); }
        void apply(Change& change) override { m_inner->apply(change); }

    private:
        std::unique_ptr<Body> m_inner;
    };

    const CommandType& m_inner;
};

Catalogue make()
{
    Catalogue all;
    for (const auto& command : catalogue().commands) {
        all.commands.push_back(std::make_unique<Alone>(*command));
    }
    all.views = catalogue().views;
    all.problems = catalogue().problems;
    return all;
}

}  // namespace

const Catalogue& catalogueForOne()
{
    static const Catalogue all = make();
    return all;
}

}  // namespace citss::bench
