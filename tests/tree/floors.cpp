// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/floors.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace citss::tree {

namespace {

/// From the ground up. A room stands above all that it includes.
const QList<QStringList> Floors = {
    {u"base"_s},
    {u"storage"_s},
    {u"journal"_s},
    {u"access"_s},
    {u"registry"_s},
    {u"programs"_s,
     u"instruments"_s,
     u"parties"_s,
     u"accounts"_s,
     u"exchange"_s,
     u"snapshot"_s,
     u"reports"_s},
    {u"holdings"_s, u"compliance"_s, u"documents"_s, u"transfers"_s, u"auctions"_s, u"offsets"_s},
    {u"tasks"_s, u"attachments"_s},
    {u"remote"_s},
    {u"catalogue"_s},
    {u"ui"_s},
    {u"app"_s},
};

using Arrow = std::pair<QString, QString>;

/// The only includes between brothers on one floor.
const QList<Arrow> Brothers = {
    {u"accounts"_s, u"parties"_s},
    {u"accounts"_s, u"instruments"_s},
    {u"accounts"_s, u"programs"_s},
    {u"parties"_s, u"programs"_s},
    {u"instruments"_s, u"programs"_s},
    {u"auctions"_s, u"transfers"_s},
    {u"offsets"_s, u"transfers"_s},
};

/// Pointing down, and forbidden all the same.
const QList<Arrow> Forbidden = {{u"ui"_s, u"storage"_s}, {u"ui"_s, u"journal"_s}};

/// Where whole numbers of any size are reckoned with.
const QStringList ExactArithmetic = {u"core/base/decimal.cpp"_s, u"core/base/exact.cpp"_s};

struct Include {
    int line;
    QString header;
    bool isOwn;  ///< "..." and not <...>
};

QList<Include> includesOf(const SourceFile& file)
{
    static const QRegularExpression form(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    QList<Include> includes;
    int number = 0;
    for (const QString& line : file.text.split(u'\n')) {
        ++number;
        if (const auto match = form.match(line); match.hasMatch()) {
            includes.append({number, match.captured(2), match.captured(1) == u'"'});
        }
    }
    return includes;
}

/// "core/base/x.h" is in "base", "core/catalogue.h" in "catalogue", "ui/pages/x.h" in "ui".
QString room(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == u"core" && parts.size() > 1 ? parts.at(1).section(u'.', 0, 0)
                                                        : parts.first();
}

qsizetype floorOf(const QString& room)
{
    const auto found = std::find_if(Floors.begin(), Floors.end(), [&](const QStringList& rooms) {
        return rooms.contains(room);
    });
    return found == Floors.end() ? -1 : found - Floors.begin();
}

bool isAllowed(const QString& from, const QString& to)
{
    if (from == to) {
        return true;
    }
    if (floorOf(from) == floorOf(to)) {
        return Brothers.contains(Arrow(from, to));
    }
    return floorOf(from) > floorOf(to) && !Forbidden.contains(Arrow(from, to));
}

/// A node with everything it points to.
using Graph = QMap<QString, QStringList>;

/// Rings by Tarjan's strongly connected components.
class Rings {
public:
    explicit Rings(const Graph& graph) : m_graph(graph)
    {
        for (auto it = graph.begin(); it != graph.end(); ++it) {
            if (!m_index.contains(it.key())) {
                visit(it.key());
            }
        }
    }
    [[nodiscard]] const QList<QStringList>& rings() const& { return m_rings; }
    const QList<QStringList>& rings() && = delete;  // it would outlive what it points to

private:
    int visit(const QString& node)
    {
        const int index = static_cast<int>(m_index.size());
        m_index.insert(node, index);
        m_open.append(node);
        int lowest = index;
        for (const QString& next : m_graph.value(node)) {
            if (!m_index.contains(next)) {
                lowest = std::min(lowest, visit(next));
            } else if (m_open.contains(next)) {
                lowest = std::min(lowest, m_index.value(next));
            }
        }
        if (lowest == index) {
            close(node);
        }
        return lowest;
    }

    void close(const QString& root)
    {
        const qsizetype start = m_open.lastIndexOf(root);
        QStringList ring = m_open.mid(start);
        m_open.resize(start);
        if (ring.size() > 1) {
            ring.sort();
            m_rings.append(ring);
        }
    }

    const Graph& m_graph;
    QMap<QString, int> m_index;
    QStringList m_open;
    QList<QStringList> m_rings;
};

Graph graphOf(const QList<SourceFile>& files, const std::function<QString(const QString&)>& node)
{
    Graph graph;
    for (const SourceFile& file : files) {
        QStringList& targets = graph[node(file.path)];
        for (const Include& include : includesOf(file)) {
            if (const QString target = node(include.header); target != node(file.path)) {
                targets.append(target);
            }
        }
    }
    return graph;
}

QString moduleOf(const QString& path)
{
    return path.section(u'.', 0, -2);
}

bool isQt(const QString& header)
{
    static const QRegularExpression form(u"^(Qt?[A-Z]|q[a-z]+\\.h$)"_s);
    return form.match(header).hasMatch();
}

/// Whether a floor of core may use a header of Qt.
bool mayUseQt(const QString& room, const QString& header, bool isInQtCore)
{
    if (isInQtCore || header.startsWith(u"QtCore/")) {
        return true;
    }
    // These two are libraries of their own, so that no other can reach what they link.
    return room == u"documents" || (room == u"remote" && header.contains(u"Network"));
}

}  // namespace

Findings wrongArrows(const QList<SourceFile>& files)
{
    Findings findings;
    for (const SourceFile& file : files) {
        const QString from = room(file.path);
        if (floorOf(from) < 0) {
            findings.append({file.path, 1, u"no floor has a room \"%1\""_s.arg(from)});
            continue;
        }
        for (const Include& include : includesOf(file)) {
            const QString to = room(include.header);
            if (!include.isOwn || floorOf(to) < 0) {
                continue;
            }
            if (!isAllowed(from, to)) {
                findings.append(
                    {file.path, include.line, u"%1 must not include %2"_s.arg(from, to)});
            }
            if (include.header.endsWith(u"_commands.h") && from != to &&
                floorOf(from) < floorOf(u"catalogue"_s)) {
                findings.append({file.path, include.line, u"another folder's commands"_s});
            }
        }
    }
    return findings;
}

Findings includeLoops(const QList<SourceFile>& files)
{
    Findings findings;
    const auto itself = [](const QString& path) { return path; };
    for (const auto& node : {std::function<QString(const QString&)>(itself),
                             std::function<QString(const QString&)>(moduleOf)}) {
        const Graph graph = graphOf(files, node);
        const Rings found(graph);
        for (const QStringList& ring : found.rings()) {
            findings.append({ring.first(), 1, u"includes in a ring: "_s + ring.join(u", "_s)});
        }
    }
    return findings;
}

Findings wrongLibraries(const QList<SourceFile>& files,
                        const std::function<bool(const QString& header)>& isInQtCore)
{
    Findings findings;
    for (const SourceFile& file : files) {
        const QString where = room(file.path);
        const bool isCore = file.path.startsWith(u"core/");
        for (const Include& include : includesOf(file)) {
            const QString& header = include.header;
            const bool boost = header.startsWith(u"boost/") && !ExactArithmetic.contains(file.path);
            const bool sqlite = header.startsWith(u"sqlite3") && where != u"storage";
            const bool qt = isCore && !include.isOwn && isQt(header) &&
                            !mayUseQt(where, header, isInQtCore(header));
            if (boost || sqlite || qt) {
                findings.append(
                    {file.path, include.line, u"%1 must not use <%2>"_s.arg(where, header)});
            }
        }
    }
    return findings;
}

}  // namespace citss::tree
