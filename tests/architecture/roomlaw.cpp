// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/roomlaw.h"

#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

struct Room
{
    QString path;
    QStringList mayInclude; // rooms, apart from itself; "models/*" is every public room of models
};

// The law. A room that is not here has no right to be.
const std::vector<Room> &rooms()
{
    static const QStringList sisters {u"models/corpus"_s, u"models/annotation"_s, u"models/figures"_s,
                                      u"models/search"_s, u"models/notes"_s};
    // charting is above its sisters: a chart is a way to look at figures.
    static const QStringList values = QStringList {u"models/base"_s, u"models/charting"_s} + sisters;
    static const QStringList seenByViews = values + QStringList {u"models/project"_s, u"views/*"_s};
    static const std::vector<Room> table {
        {u"models/base"_s, {}},
        {u"models/corpus"_s, {u"models/base"_s}},
        {u"models/annotation"_s, {u"models/base"_s}},
        {u"models/figures"_s, {u"models/base"_s}},
        {u"models/search"_s, {u"models/base"_s}},
        {u"models/charting"_s, {u"models/base"_s, u"models/figures"_s}},
        {u"models/notes"_s, {u"models/base"_s}},
        {u"models/importing"_s, {u"models/base"_s, u"models/corpus"_s}},
        {u"models/interchange"_s, values},
        {u"models/storage"_s, values},
        {u"models/project"_s, values + QStringList {u"models/storage"_s, u"models/project/commands"_s}},
        {u"models/project/commands"_s, values + QStringList {u"models/storage"_s, u"models/project"_s}},
        {u"models/merging"_s, values + QStringList {u"models/storage"_s}},
        {u"models/jobs"_s, values + QStringList {u"models/importing"_s, u"models/interchange"_s, u"models/storage"_s}},
        {u"views/mainwindow"_s, seenByViews},
        {u"views/actions"_s, seenByViews},
        {u"views/reader"_s, seenByViews},
        {u"views/lists"_s, seenByViews},
        {u"views/docks"_s, seenByViews},
        {u"views/charts"_s, seenByViews},
        {u"views/delegates"_s, seenByViews},
        {u"views/dialogs"_s, seenByViews},
        {u"views/widgets"_s, {}}, // knows no type of Quipu
        {u"app"_s, {u"models/*"_s, u"views/*"_s}},
        {u"resources"_s, {}},
    };
    return table;
}

// Libraries that only some rooms may use; a room is meant with all that is below it.
struct Library
{
    QString name; // a Qt module, or a header
    QStringList onlyIn;
    QString why;
};

const std::vector<Library> &libraries()
{
    static const QStringList threads {u"models/jobs"_s, u"models/storage"_s};
    static const std::vector<Library> table {
        {u"QtWidgets"_s, {u"views"_s, u"app"_s}, u"models need no widgets"_s},
        {u"QtPrintSupport"_s, {u"views"_s, u"app"_s}, u"models need no widgets"_s},
        {u"QtCharts"_s, {u"views/charts"_s}, u"its successor must be able to replace it in one place"_s},
        {u"QtSql"_s, {u"models/storage"_s}, u"SQL runs in one room"_s},
        {u"sqlite3.h"_s, {u"models/storage"_s}, u"SQL runs in one room"_s},
        {u"re2/re2.h"_s, {u"models/search"_s}, u"expressions are read in one room"_s},
        {u"seccomp.h"_s, {u"models/importing"_s}, u"documents are parsed in one room"_s},
        {u"uchardet/uchardet.h"_s, {u"models/importing"_s}, u"documents are parsed in one room"_s},
        {u"QThread"_s, threads, u"others hand over pure functions"_s},
        {u"QMutex"_s, threads, u"others share nothing"_s},
        {u"thread"_s, threads, u"others hand over pure functions"_s},
        {u"mutex"_s, threads, u"others share nothing"_s},
        {u"condition_variable"_s, threads, u"others wait for nothing"_s},
        // figures: the codebook that labels are of, see its README
        {u"atomic"_s, threads + QStringList {u"models/annotation"_s, u"models/figures"_s}, u"others share nothing"_s},
    };
    return table;
}

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

bool mayInclude(const Room &from, const QString &to)
{
    return to == from.path || std::ranges::any_of(from.mayInclude, [&](const QString &allowed) {
               const bool everyPublicRoom = allowed.endsWith("/*"_L1) && to != "models/project/commands"_L1;
               return allowed == to || (everyPublicRoom && to.startsWith(QStringView(allowed).chopped(1)));
           });
}

// "QSqlQuery" -> "QtSql", as Qt's own header folders say. Core and Gui come first: QtWidgets holds forwarding headers
// of theirs.
QString libraryOf(const QString &header)
{
    if (header.contains(u'/'))
        return header.section(u'/', 0, 0);
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const auto &module :
         {u"QtCore"_s, u"QtGui"_s, u"QtSql"_s, u"QtCharts"_s, u"QtPrintSupport"_s, u"QtWidgets"_s}) {
        if (QFile::exists(headers + u'/' + module + u'/' + header))
            return module;
    }
    return header;
}

bool isMadeByTheBuild(const QString &include)
{
    return include.endsWith(".moc"_L1) || include.startsWith("ui_"_L1) || include.startsWith("moc_"_L1);
}

QString brokenByProjectInclude(const QString &path, const QString &include)
{
    if (isMadeByTheBuild(include))
        return {};
    const QString target = roomOf(include);
    if (target.isEmpty())
        return u"includes \"%1\", which names no room: write the path from the top of the tree"_s.arg(include);
    const QString room = roomOf(path);
    const auto from = std::ranges::find(rooms(), room, &Room::path);
    if (mayInclude(*from, target))
        return {};
    return u"includes \"%1\", but %2 may not include %3"_s.arg(include, room, target);
}

QString brokenByLibraryInclude(const QString &path, const QString &header)
{
    const QString library = libraryOf(header);
    for (const Library &rule : libraries()) {
        const auto allowsIt = [&](const QString &folder) { return isBelow(path, folder); };
        if ((rule.name == library || rule.name == header) && std::ranges::none_of(rule.onlyIn, allowsIt)) {
            const QString users = rule.onlyIn.join(u", "_s);
            return u"includes <%1>, but only %2 may use %3: %4"_s.arg(header, users, rule.name, rule.why);
        }
    }
    return {};
}

// A string literal that begins as a statement does, in capitals or in small letters; a sentence begins with one
// capital.
const QRegularExpression &sqlLiteral()
{
    static const QRegularExpression pattern(
        uR"("[a-z_]*\(?\s*(?:(?:SELECT|select)\s[^"]*\s(?:FROM|from)\s|(?:INSERT|insert|REPLACE|replace)\s+(?:[A-Za-z]+\s+)*)"
        uR"((?:INTO|into)\s|(?:UPDATE|update)\s+\w+\s+(?:SET|set)\s|(?:DELETE\s+FROM|delete\s+from)\s)"
        uR"(|(?:CREATE|create|DROP|drop|ALTER|alter)\s+(?:[A-Za-z]+\s+)?(?:TABLE|table|INDEX|index|VIEW|view|TRIGGER|trigger)\s)"
        uR"(|(?:PRAGMA|pragma)\s+\w+|(?:BEGIN|begin)\s+(?:IMMEDIATE|immediate)))"_s);
    return pattern;
}

} // namespace

QString roomOf(const QString &path)
{
    QString found;
    for (const Room &room : rooms()) {
        if (path.startsWith(room.path + u'/') && room.path.size() > found.size())
            found = room.path;
    }
    return found;
}

QStringList violations(const SourceFile &file)
{
    QStringList found;
    const auto report = [&](qsizetype line, const QString &what) {
        if (!what.isEmpty())
            found.append(u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what));
    };
    const QStringList lines = file.text.split(u'\n');
    if (!lines.value(0).startsWith("// SPDX-FileCopyrightText: "_L1)
        || lines.value(1) != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
        report(1, u"does not begin with the two SPDX lines"_s);
    const qsizetype length = file.text.count(u'\n');
    if (length > 400)
        report(length, u"has %1 lines; past 400 a second idea has moved in"_s.arg(length));
    if (file.path.startsWith("tests/"_L1))
        return found;
    if (roomOf(file.path).isEmpty()) {
        report(1, u"stands in a folder that is no room"_s);
        return found;
    }

    static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines[i]);
        if (match.hasMatch()) {
            const bool ours = match.capturedView(1) == u'"';
            report(i + 1,
                   ours ? brokenByProjectInclude(file.path, match.captured(2))
                        : brokenByLibraryInclude(file.path, match.captured(2)));
        }
    }
    if (!isBelow(file.path, u"models/storage"_s)) {
        for (auto match = sqlLiteral().globalMatch(file.text); match.hasNext();) {
            const qsizetype at = match.next().capturedStart();
            report(QStringView(file.text).first(at).count(u'\n') + 1, u"holds SQL; only models/storage may"_s);
        }
    }
    return found;
}

QStringList typesDefinedIn(const QString &header)
{
    static const QRegularExpression definition(uR"(^(?:struct|class|enum class|enum)\s+(\w+)(?!\w|::)[^;]*(?:\{|$))"_s);
    QStringList types;
    const QStringList lines = header.split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = definition.match(line); match.hasMatch())
            types.append(match.captured(1));
    }
    return types;
}

QStringList allowedTopFolders()
{
    return {u"app"_s, u"models"_s, u"views"_s, u"resources"_s, u"tests"_s, u"translations"_s};
}

} // namespace Quipu
