// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/authornames.h"

#include "models/base/codebookfile.h"
#include "models/corpus/nameforms.h"
#include "models/corpus/textforms.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestCredits = 400;
constexpr int longestAuthorName = 6; // words

QString alternatives(const QStringList &words)
{
    QStringList escaped;
    for (const QString &word : words)
        escaped.append(QRegularExpression::escape(folded(word)));
    std::sort(escaped.begin(), escaped.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return escaped.join(u'|');
}

struct AuthorWords
{
    QSet<QString> nobody, neverInNames;
    QRegularExpression lead, end, separator, address, label, datedLead;
    QStringList pages;

    AuthorWords()
    {
        const QJsonObject data = readCodebook(u"webpages"_s);
        const QStringList none = stringsOf(data.value("no_authors"_L1));
        for (const QString &word : none)
            nobody.insert(folded(word));
        const QStringList never = stringsOf(data.value("never_in_names"_L1));
        neverInNames = {never.begin(), never.end()};
        lead = QRegularExpression(u"^(?:"_s + alternatives(stringsOf(data.value("author_leads"_L1)))
                                  + u")(?=[\\s:]|(?<=[:/]))[\\s:]*"_s);
        end = QRegularExpression(
            u"\\s(?:"_s + alternatives(stringsOf(data.value("author_ends"_L1)))
            + u")(?![\\p{L}\\p{N}]).*$|(?<=\\p{L}{3})\\.\\s+\\S.*$|\\s*[|•·»›/(\\[\\t\\n].*$|\\s[-–—]\\s.*$|\\s\\S{3,10}\\.?\\s+\\d.*$|\\s\\S*\\d.*$"_s);
        separator = QRegularExpression(
            u"\\s*[,;、]\\s*(?:and\\s+|y\\s+|e\\s+|et\\s+|und\\s+)?|\\s+(?:and|with|&|y|e|et|und|en|og|och|и)\\s+"_s);
        label = QRegularExpression(
            u"^(?:"_s + alternatives(stringsOf(data.value("author_leads"_L1)).replaceInStrings(u":"_s, QString()))
            + u")\\s*[:：]"_s);
        datedLead = QRegularExpression(u"(?:^|\\s)(?:"_s + alternatives(stringsOf(data.value("dated_leads"_L1)))
                                       + u")\\s+(?=\\S)"_s);
        pages = stringsOf(data.value("author_addresses"_L1));
        address = QRegularExpression(u"\\S*@\\S*|https?:\\S*|www\\.\\S*"_s);
    }
};

const AuthorWords &authorWords()
{
    static const AuthorWords words;
    return words;
}

bool isNobody(const QString &name, const QStringList &sites)
{
    const QString plain = folded(name);
    return plain.size() < 2 || authorWords().nobody.contains(plain)
        || std::any_of(sites.cbegin(), sites.cend(), [&plain](const QString &site) { return folded(site) == plain; });
}

bool isUncased(const QString &name)
{
    return name.toUpper() == name.toLower();
}

bool hasNameForm(const QString &name)
{
    const int words = wordsIn(name);
    const bool hasDigits = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); });
    static const QRegularExpression host(u"^\\S+\\.[a-z]{2,4}$"_s);
    const QStringList parts = folded(name).split(u' ');
    const auto isForeign = [](const QString &word) { return authorWords().neverInNames.contains(word); };
    if (std::any_of(parts.begin(), parts.end(), isForeign) || host.match(name).hasMatch())
        return false;
    return words >= 1 && words <= longestAuthorName && (words == 1 || isUncased(name) || isCapitalisedName(name))
        && !hasDigits && name.size() <= 60 && !name.contains(u'@') && !name.contains(u'_')
        && !endsAsSentence(name.chopped(name.endsWith(u'.') ? 1 : 0));
}

// Folding keeps each letter's place only in some scripts; a lead is ASCII once folded, so its length holds.
QString withoutLead(QString credit)
{
    for (int times = 0; times < 2; ++times) {
        const qsizetype known = bylineLeadLength(credit);
        const auto match = authorWords().lead.match(folded(credit));
        const qsizetype length = std::max(known, match.hasMatch() ? match.capturedLength() : 0);
        if (length <= 0 || length >= credit.size())
            break;
        credit = credit.sliced(length).trimmed();
    }
    return credit;
}

// What stands behind the name: dates, outlets, jobs.
QString withoutEnd(const QString &credit)
{
    const QString plain = credit.toLower();
    const auto match = authorWords().end.match(plain);
    const bool fits = match.hasMatch() && match.capturedStart() > 0 && plain.size() == credit.size();
    return fits ? credit.first(match.capturedStart()).trimmed() : credit;
}

// "Ana Reyes, COAST NEWS": an outlet in capital letters behind a name that is not.
bool shoutsBehind(const QString &name, const QStringList &names)
{
    return !names.isEmpty() && name == name.toUpper() && name != name.toLower()
        && names.front() != names.front().toUpper();
}

} // namespace

QStringList authorsIn(const QString &credit, const QStringList &sites)
{
    if (credit.size() > longestCredits || credit.startsWith("http"_L1))
        return {};
    QString line = credit;
    line.remove(authorWords().address);
    line.replace(u'：', u": "_s);
    static const QRegularExpression bracketed(u"^\\s*\\(([^()]+)\\)\\s*$"_s);
    if (const auto match = bracketed.match(line); match.hasMatch())
        line = match.captured(1); // "ana@paper.example (Ana Reyes)"
    static const QRegularExpression nickname(u"\\s*\\([^()]{1,20}\\)(?=\\s+\\p{Lu})"_s);
    line.remove(nickname); // "Richard (R.J.) Eskow"
    line = withoutEnd(withoutLead(line.simplified()));
    if (isNobody(line, sites))
        return {};
    QStringList names;
    const QStringList parts = line.split(authorWords().separator, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString name = withoutLead(part.trimmed());
        while (!name.isEmpty() && u",:;-–—"_s.contains(name.back()))
            name.chop(1);
        const bool isFirst = names.isEmpty();
        const bool isPerson = isFirst ? hasNameForm(name) : looksLikePerson(name);
        if (!isPerson || isNobody(name, sites) || (!isFirst && (isKnownOutlet(name) || looksLikeOutlet(name)))
            || isRoleLine(name) || isStaff(name) || shoutsBehind(name, names)) {
            if (!isFirst)
                break; // a job or a place follows the names
            continue;
        }
        names.append(name.trimmed());
    }
    names.removeDuplicates();
    return names;
}

bool beginsWithAuthorLabel(QStringView line)
{
    constexpr qsizetype reach = 40;
    return authorWords().label.match(folded(line.first(std::min(line.size(), reach)))).hasMatch();
}

QString creditBehindDate(const QString &line, qsizetype dateEnd)
{
    const QString rest = line.sliced(dateEnd), plain = rest.toLower();
    const auto match = authorWords().datedLead.match(plain);
    return match.hasMatch() && plain.size() == rest.size() ? rest.sliced(match.capturedEnd()) : QString();
}

bool isAuthorAddress(QStringView address)
{
    return std::any_of(authorWords().pages.cbegin(), authorWords().pages.cend(),
                       [address](const QString &part) { return address.contains(part, Qt::CaseInsensitive); });
}

} // namespace Quipu
