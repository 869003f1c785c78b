// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/credentials.h"
#include "app/citssctl/ctl_problems.h"
#include "app/demo.h"
#include "core/base/problem_text.h"

#include <QFileInfo>

namespace citss {

namespace {

Result<NewRegistry> orderOf(const Call& call)
{
    const Arguments& arguments = call.arguments;
    NewRegistry order;
    if (arguments.has("--demo")) {
        const Result<NewRegistry> founding = demoFounding(arguments.value("--demo"));
        if (!founding) {
            return founding.error();
        }
        order = *founding;
    }
    order.training = arguments.has("--training") || arguments.has("--demo");
    if (arguments.has("--name") || order.name.isEmpty()) {
        order.name = arguments.has("--name") ? arguments.value("--name")
                                             : QFileInfo(arguments.place(0)).completeBaseName();
    }
    if (!order.training && !arguments.has("--user")) {
        return problem(UserNeeded);
    }
    if (arguments.has("--user")) {
        order.username = arguments.value("--user");
    }
    if (order.training && !arguments.has("--demo")) {
        order.start = SystemClock().now();
    }
    return order;
}

/// A live registry's first person has a password from the first moment on.
Problems addPassword(const Call& call, NewRegistry& order)
{
    if (order.training && !isPasswordGiven(call)) {
        return {};
    }
    const Result<QString> password = findPassword(call, order.username);
    order.password = password ? *password : QString();
    return password ? Problems{} : password.error();
}

Problems play(const Call& call, OpenedRegistry& opened)
{
    return call.arguments.has("--demo")
               ? playDemo(opened, call.arguments.value("--demo"), call.progress)
               : Problems{};
}

ExitCode run(const Call& call)
{
    Result<NewRegistry> order = orderOf(call);
    if (!order) {
        return call.misuse(order.error());
    }
    NewRegistry wanted = std::move(order).value();
    if (const Problems problems = addPassword(call, wanted); !problems.isEmpty()) {
        return call.misuse(problems);
    }
    const QString path = call.arguments.place(0);
    OpenedRegistry::Opened created = OpenedRegistry::create(path, wanted);
    if (!created) {
        return call.failed(created.error());
    }
    std::unique_ptr<OpenedRegistry> opened = std::move(created).value();
    if (const Problems problems = play(call, *opened); !problems.isEmpty()) {
        opened.reset();
        OpenedRegistry::remove(path);
        return call.failed(problems);
    }
    call.terminal.print(
        labelText(QT_TRANSLATE_NOOP("Label", "Founded \"%1\" in %2; first person: %3."))
            .arg(wanted.name, path, wanted.username));
    if (!wanted.training) {
        call.terminal.say(
            labelText(QT_TRANSLATE_NOOP("Label",
                                        "Its signing key is %1: keep a copy of it in a safe place, "
                                        "and show it to nobody."))
                .arg(SigningKey::pathFor(path)));
    }
    return call.done();
}

}  // namespace

const Job& newJob()
{
    static const Job job{
        {"new",
         QT_TRANSLATE_NOOP("Label", "Founds a registry in a new file."),
         {"FILE"},
         {{"--training",
           nullptr,
           QT_TRANSLATE_NOOP("Label",
                             "For training, and marked so for ever: personas need no "
                             "password, and its clock can be moved.")},
          {"--demo", "NAME", QT_TRANSLATE_NOOP("Label", "A training registry with a demo in it.")},
          {"--name", "TEXT", QT_TRANSLATE_NOOP("Label", "The registry's name.")}}},
        run};
    return job;
}

}  // namespace citss
