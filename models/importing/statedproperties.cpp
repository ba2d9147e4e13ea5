// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/statedproperties.h"

#include "models/base/codebookfile.h"
#include "models/base/partialdate.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Origin = MetadataField::Origin;

constexpr qsizetype longestProperty = 1000;

// What programs write where nobody has written anything; resources/codebooks/properties.json.
struct EmptyProperties
{
    QSet<QString> titles, people;
    QRegularExpression programTitle; // "Microsoft Word - report.doc"
    QRegularExpression fileName; // "report_final2.docx"

    EmptyProperties()
    {
        const QJsonObject data = readCodebook(u"properties"_s);
        titles = words(data.value("titles"_L1));
        people = words(data.value("people"_L1));
        QStringList programs;
        for (const QString &program : stringsOf(data.value("programs"_L1)))
            programs.append(QRegularExpression::escape(program));
        programTitle.setPattern(u"^(?:"_s + programs.join(u'|') + u")\\s*[-–:]\\s*\\S"_s);
        programTitle.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
        fileName.setPattern(u"^\\S*\\.[A-Za-z][A-Za-z0-9]{1,4}$|^[\\w.-]*_[\\w.-]*$|^[A-Za-z]:\\\\|^/|^file:"_s);
    }

    static QSet<QString> words(const QJsonValue &list)
    {
        const QStringList strings = stringsOf(list);
        return {strings.begin(), strings.end()};
    }
};

const EmptyProperties &emptyProperties()
{
    static const EmptyProperties empty;
    return empty;
}

QString plain(const QString &property)
{
    return property.left(longestProperty).simplified();
}

bool isTitle(const QString &title)
{
    const EmptyProperties &empty = emptyProperties();
    const bool hasLetters = std::any_of(title.begin(), title.end(), [](QChar c) { return c.isLetter(); });
    return hasLetters && !empty.titles.contains(title.toLower()) && !empty.programTitle.match(title).hasMatch()
        && !empty.fileName.match(title).hasMatch();
}

bool isPerson(const QString &name)
{
    const bool hasLetters = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    // A log-in name is one small word; a person or an office has a capital, or a script without them.
    const bool isLogIn = !name.contains(u' ') && name == name.toLower() && name != name.toUpper();
    return hasLetters && !isLogIn && !emptyProperties().people.contains(name.toLower());
}

void put(std::optional<MetadataField> &field, const QString &value, Origin origin)
{
    if (!value.isEmpty() && !field)
        field = MetadataField {value, std::nullopt, origin};
}

} // namespace

void stateProperties(const StatedProperties &properties, Origin origin, StatedFacts &facts)
{
    Metadata &metadata = facts.metadata;
    if (const QString title = plain(properties.title); isTitle(title))
        put(metadata.title, title, origin);
    if (const QString author = plain(properties.author); isPerson(author))
        put(metadata.author, author, origin);
    put(metadata.outlet, plain(properties.publisher), origin);
    put(metadata.published, isoDay(properties.published), origin);
    put(metadata.published, isoDay(properties.created), Origin::File);
    if (const QString url = plain(properties.source); url.startsWith("http://"_L1) || url.startsWith("https://"_L1))
        put(metadata.url, url, origin);
    for (const QString &tag : properties.tags) {
        const QString word = plain(tag);
        if (!word.isEmpty() && !metadata.tags.contains(word) && metadata.tags.size() < 50)
            metadata.tags.append(word);
    }
    if (facts.language.isEmpty())
        facts.language = languageFromTag(properties.language);
}

QString languageFromTag(QStringView tag)
{
    static const QRegularExpression form(u"^\\s*([A-Za-z]{2})(?:[-_][A-Za-z0-9]+)*\\s*$"_s);
    const auto match = form.match(tag.first(std::min<qsizetype>(tag.size(), 40)).toString());
    return match.hasMatch() ? match.captured(1).toLower() : QString();
}

QString isoDay(QStringView date)
{
    date = date.trimmed();
    for (const qsizetype length : {10, 7, 4}) {
        const bool ends = date.size() == length
            || (date.size() > length && (date[length] == u'T' || date[length].isSpace() || length == 10));
        const auto day = ends ? PartialDate::fromIso(date.first(length)) : std::nullopt;
        if (day && day->year >= 1000 && day->year < 2200)
            return day->toIso();
    }
    return {};
}

} // namespace Quipu
