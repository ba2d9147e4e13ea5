// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/querygrammar.h"

#include "models/search/querylanguage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype meaningColumn = 44, lineLength = 100;

QString grammarText(const char *text)
{
    return QCoreApplication::translate("QueryGrammar", text);
}

QString valuesOf(QStringView name)
{
    QStringList ids;
    const QueryLanguage::Field *field = QueryLanguage::shipped().field(name);
    for (const QueryLanguage::Word &value : field->values)
        ids.append(name + u':' + value.id);
    return ids.join(u' ');
}

// In lines of the terminal's usual width, all of them indented.
QString wrapped(const QString &text, qsizetype indent)
{
    QString lines;
    QString line(indent, u' ');
    for (const QString &word : text.split(u' ')) {
        if (line.size() > indent && line.size() + word.size() >= lineLength) {
            lines += line.trimmed().prepend(QString(indent, u' ')) + u'\n';
            line = QString(indent, u' ');
        }
        line += word + u' ';
    }
    return lines + line.trimmed().prepend(QString(indent, u' ')) + u'\n';
}

GrammarPart words()
{
    return {
        grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "Words")),
        {{u"coca Perú"_s,
          grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "both words, whatever their case and accents"))},
         {u"\"drug war\""_s, grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "these words, one after the other"))},
         {u"eradic*"_s, grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "words that begin so"))},
         {u"~eradicate"_s,
          grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "the word in all its forms: eradicated, eradication"))},
         {u"NEAR(coca price, 5)"_s,
          grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "with at most five words between them (ten unless said)"))}}};
}

GrammarPart operators()
{
    return {
        grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "All, any, none")),
        {{u"coca AND opium"_s, grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "both, as without AND"))},
         {u"coca OR opium"_s, grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "one of them, or both"))},
         {u"coca -Bolivia"_s,
          grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "the first without the second; NOT Bolivia says the same"))},
         {u"(coca OR opium) price"_s,
          grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "brackets keep together; AND binds tighter than OR"))}}};
}

GrammarPart fields()
{
    return {
        grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "Fields")),
        {{u"title:harvest author:pérez outlet:\"El País\""_s,
          grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "what the field holds; file: and tag: likewise"))},
         {u"outlet:=\"El País\""_s,
          grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "exactly this; outlet:el* begins so"))},
         {u"date:2013-08 date:2012..2015 date:<2014-06"_s,
          grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "published then; also > >= <= and open ranges: date:2012.."))},
         {u"lang:es"_s, grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "in this language (ISO 639-1)"))},
         {u"type:PERSON"_s, grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "with a mention of this type"))},
         {u"entity:\"Shining Path\""_s,
          grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "that mention this entity, by any of its names"))},
         {u"note:balloon"_s, grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "with a note that has these words"))},
         {u"folder:Chapter"_s, grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "in this folder"))},
         {valuesOf(u"status"), grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "how far it was read"))},
         {valuesOf(u"has"), grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "that have any"))},
         {valuesOf(u"is"),
          grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "that are so; unconfirmed: with figures nobody confirmed"))}}};
}

GrammarPart figures()
{
    return {
        grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "Figures")),
        {{u"hectares:>40000"_s,
          grammarText(QT_TRANSLATE_NOOP(
              "QueryGrammar",
              "with a figure of more than this area, in whatever unit of area it is told; also >= < <= ="))},
         {u"hectares:40k..1.5m in 2010..2014"_s,
          grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "between the two, for these years; in 2012: for one"))},
         {u"USD:>=2 million \"metric tons\":<1,500"_s,
          grammarText(QT_TRANSLATE_NOOP(
              "QueryGrammar", "any unit, currency or thing counted; 40,000, 40.000, 40k and 1.5 million are numbers"))},
         {u"figure:coca_cultivation_area>40000"_s,
          grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "of a measure of the codebook, in the measure's unit"))},
         {u"figure:hectares"_s,
          grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "any figure in this unit or of this measure"))}}};
}

GrammarPart otherNames()
{
    QStringList names;
    for (const QueryLanguage::Field &field : QueryLanguage::shipped().fields()) {
        if (!field.word.names.isEmpty())
            names.append(field.word.names.first() + u": = "_s + field.word.id + u':');
    }
    return {grammarText(QT_TRANSLATE_NOOP("QueryGrammar", "Other names of fields")), {{names.join(u", "_s), {}}}};
}

} // namespace

std::vector<GrammarPart> queryGrammar()
{
    return {words(), operators(), fields(), figures(), otherNames()};
}

QString queryGrammarText()
{
    QString text;
    for (const GrammarPart &part : queryGrammar()) {
        text += part.title + u":\n"_s;
        for (const GrammarLine &line : part.lines) {
            if (line.meaning.isEmpty()) {
                text += wrapped(line.written, 2);
                continue;
            }
            const bool isShort = line.written.size() < meaningColumn - 3;
            const QString meaning = wrapped(line.meaning, meaningColumn);
            text += u"  "_s + line.written
                + (isShort ? meaning.sliced(line.written.size() + 2) : QString(u'\n' + meaning));
        }
    }
    return text.trimmed();
}

} // namespace Quipu
