// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/codebookcheck.h"

#include "models/figures/codebook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString checkText(const char *text)
{
    return QCoreApplication::translate("Quipu::Codebook", text);
}

Error unsound(const char *what, const QString &where, const char *remedy)
{
    return {Error::Kind::Invalid, checkText(what), where, checkText(remedy)};
}

QString nameOfRow(const QJsonObject &row, bool isMeasure)
{
    const QString name = isMeasure ? checkText(QT_TRANSLATE_NOOP("Quipu::Codebook", "measure “%1”"))
                                   : checkText(QT_TRANSLATE_NOOP("Quipu::Codebook", "unit “%1”"));
    return name.arg(row[u"id"].toString().left(longestCodebookPhrase));
}

bool isAbsentOr(const QJsonValue &value, QJsonValue::Type type)
{
    return value.isUndefined() || value.isNull() || value.type() == type;
}

bool isShortText(const QJsonValue &value, qsizetype most)
{
    return isAbsentOr(value, QJsonValue::String) && value.toString().size() <= most;
}

// A phrase that the text's words can be compared with: it has a word or a sign, and does not begin with *.
bool isPhrase(const QJsonValue &value)
{
    const QString phrase = value.toString();
    return value.isString() && phrase.size() <= longestCodebookPhrase && !phrase.trimmed().startsWith(u'*')
        && !TokenisedText(phrase).tokens.empty();
}

Outcome checkWords(const QJsonValue &value, const QString &where)
{
    if (!isAbsentOr(value, QJsonValue::Array)) {
        return unsound(QT_TRANSLATE_NOOP("Quipu::Codebook", "This is no list of words"), where,
                       QT_TRANSLATE_NOOP("Quipu::Codebook", "Write [\"word\", \"two words\"]"));
    }
    const QJsonArray words = value.toArray();
    if (words.size() > mostWordsInRow) {
        return unsound(QT_TRANSLATE_NOOP("Quipu::Codebook", "These are too many words"), where,
                       QT_TRANSLATE_NOOP("Quipu::Codebook", "Keep at most 1000; a word ending in * stands for many"));
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isPhrase(words[i]))
            continue;
        const QString place = checkText(QT_TRANSLATE_NOOP("Quipu::Codebook", "%1, word %2")).arg(where).arg(i + 1);
        return unsound(
            QT_TRANSLATE_NOOP("Quipu::Codebook", "This is no word that a text can hold"), place,
            QT_TRANSLATE_NOOP("Quipu::Codebook", "Write one to 120 characters; * may stand at a word's end only"));
    }
    return Done {};
}

// all and none: lists of {"in": scope, "words": [...]}.
Outcome checkGroups(const QJsonObject &row, const QString &key)
{
    constexpr std::array scopes {"noun"_L1, "before"_L1, "next"_L1, "near"_L1, "sentence"_L1, "context"_L1, "topic"_L1};
    const QString where = nameOfRow(row, true) + u", "_s + key;
    if (!isAbsentOr(row[key], QJsonValue::Array)) {
        return unsound(QT_TRANSLATE_NOOP("Quipu::Codebook", "This is no list of cue groups"), where,
                       QT_TRANSLATE_NOOP("Quipu::Codebook", "Write [{\"in\": \"near\", \"words\": [...]}]"));
    }
    const QJsonArray groups = row[key].toArray();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString place = checkText(QT_TRANSLATE_NOOP("Quipu::Codebook", "%1, group %2")).arg(where).arg(i + 1);
        const QJsonObject group = groups[i].toObject();
        const QString scope = group[u"in"].toString();
        if (std::ranges::find(scopes, scope) == scopes.end()) {
            return unsound(QT_TRANSLATE_NOOP("Quipu::Codebook", "A cue group needs to say where its words stand"),
                           place,
                           QT_TRANSLATE_NOOP("Quipu::Codebook",
                                             "Write \"in\": noun, before, next, near, sentence, context or topic"));
        }
        if (key == u"all" && group[u"words"].toArray().isEmpty()) {
            return unsound(QT_TRANSLATE_NOOP("Quipu::Codebook", "A cue group without words is never found"), place,
                           QT_TRANSLATE_NOOP("Quipu::Codebook", "Give it words, or leave it out"));
        }
        if (const Outcome words = checkWords(group[u"words"], place); !words)
            return words;
    }
    return Done {};
}

// What measures and units have in common.
Outcome checkCommon(const QJsonObject &row, bool isMeasure)
{
    const QString where = nameOfRow(row, isMeasure);
    const QString id = row[u"id"].toString();
    if (id.trimmed().isEmpty() || id != id.simplified() || id.size() > longestCodebookPhrase) {
        return unsound(QT_TRANSLATE_NOOP("Quipu::Codebook", "This row has no proper id"), where,
                       QT_TRANSLATE_NOOP("Quipu::Codebook", "Give it an id of its own, of at most 120 characters"));
    }
    if (row[u"dimension"].toString().isEmpty() || !isShortText(row[u"dimension"], longestCodebookPhrase)) {
        return unsound(QT_TRANSLATE_NOOP("Quipu::Codebook", "This row does not say which dimension it has"), where,
                       QT_TRANSLATE_NOOP("Quipu::Codebook", "Write \"dimension\": area, mass, money, count ..."));
    }
    const QJsonObject label = row[u"label"].toObject();
    const bool labelled = isAbsentOr(row[u"label"], QJsonValue::Object)
        && std::all_of(label.begin(), label.end(),
                       [](const QJsonValue &text) { return isShortText(text, longestCodebookText); });
    if (!labelled) {
        return unsound(QT_TRANSLATE_NOOP("Quipu::Codebook", "This label cannot be read"), where,
                       QT_TRANSLATE_NOOP("Quipu::Codebook", "Write \"label\": {\"en\": \"...\", \"es\": \"...\"}"));
    }
    return Done {};
}

Outcome checkTexts(const QJsonObject &row, bool isMeasure, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (!isShortText(row[key], longestCodebookText)) {
            return unsound(QT_TRANSLATE_NOOP("Quipu::Codebook", "This is no text, or one that is too long"),
                           nameOfRow(row, isMeasure) + u", "_s + key,
                           QT_TRANSLATE_NOOP("Quipu::Codebook", "Write at most 2000 characters"));
        }
    }
    return Done {};
}

Outcome checkSwitches(const QJsonObject &row, bool isMeasure, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (!isAbsentOr(row[key], QJsonValue::Bool)) {
            return unsound(QT_TRANSLATE_NOOP("Quipu::Codebook", "This is neither true nor false"),
                           nameOfRow(row, isMeasure) + u", "_s + key,
                           QT_TRANSLATE_NOOP("Quipu::Codebook", "Write true or false"));
        }
    }
    return Done {};
}

Outcome checkRows(const std::vector<QJsonObject> &rows, bool isMeasure)
{
    if (qsizetype(rows.size()) > mostCodebookRows) {
        return unsound(QT_TRANSLATE_NOOP("Quipu::Codebook", "The codebook has too many rows"),
                       QString::number(rows.size()),
                       QT_TRANSLATE_NOOP("Quipu::Codebook", "Keep at most 2000 measures and 2000 units"));
    }
    QSet<QString> ids;
    for (const QJsonObject &row : rows) {
        if (Outcome sound = isMeasure ? checkMeasureRow(row) : checkUnitRow(row); !sound)
            return sound;
        const QString id = row[u"id"].toString();
        if (ids.contains(id)) {
            return unsound(QT_TRANSLATE_NOOP("Quipu::Codebook", "Two rows have the same id"), nameOfRow(row, isMeasure),
                           QT_TRANSLATE_NOOP("Quipu::Codebook", "Give one of them another id"));
        }
        ids.insert(id);
    }
    return Done {};
}

void addCues(QSet<QString> &cues, const QJsonObject &measure)
{
    for (const QString &key : {u"all"_s, u"none"_s}) {
        for (const QJsonValue &group : measure[key].toArray()) {
            for (const QJsonValue &word : group[u"words"].toArray())
                cues.insert(word.toString());
        }
    }
}

void dropUnsound(std::vector<QJsonObject> &rows, Outcome (*check)(const QJsonObject &))
{
    QSet<QString> ids;
    std::erase_if(rows, [&](const QJsonObject &row) {
        const QString id = row[u"id"].toString();
        if (!check(row) || ids.contains(id) || ids.size() >= mostCodebookRows)
            return true;
        ids.insert(id);
        return false;
    });
}

QSet<QString> commonCues(const CodebookRows &rows)
{
    QSet<QString> cues(rows.continuing.begin(), rows.continuing.end());
    cues.unite(QSet<QString>(rows.turning.begin(), rows.turning.end()));
    return cues;
}

} // namespace

Outcome checkMeasureRow(const QJsonObject &row)
{
    for (const Outcome &sound :
         {checkCommon(row, true),
          checkTexts(row, true, {u"definition"_s, u"not"_s, u"unit"_s, u"countedAs"_s, u"givenBy"_s}),
          checkSwitches(row, true, {u"level"_s, u"persons"_s}), checkGroups(row, u"all"_s),
          checkGroups(row, u"none"_s)}) {
        if (!sound)
            return sound;
    }
    return Done {};
}

Outcome checkUnitRow(const QJsonObject &row)
{
    if (Outcome sound = checkCommon(row, false); !sound)
        return sound;
    if (Outcome sound = checkTexts(row, false, {u"base"_s, u"as"_s, u"inMillions"_s, u"symbol"_s, u"casedSymbol"_s});
        !sound)
        return sound;
    for (const QString &key : {u"factor"_s, u"multiply"_s, u"years"_s}) {
        const double number = row[key].toDouble(1);
        if (!isAbsentOr(row[key], QJsonValue::Double) || !std::isfinite(number) || number <= 0) {
            return unsound(
                QT_TRANSLATE_NOOP("Quipu::Codebook", "This is no number above zero"),
                nameOfRow(row, false) + u", "_s + key,
                QT_TRANSLATE_NOOP("Quipu::Codebook", "Write how many of the base unit one is, or leave it out"));
        }
    }
    for (const QString &key :
         {u"words"_s, u"symbols"_s, u"scaledWords"_s, u"before"_s, u"attached"_s, u"cased"_s, u"prefixes"_s}) {
        if (Outcome words = checkWords(row[key], nameOfRow(row, false) + u", "_s + key); !words)
            return words;
    }
    return Done {};
}

Outcome checkCodebook(const CodebookRows &rows)
{
    if (Outcome sound = checkRows(rows.measures, true); !sound)
        return sound;
    if (Outcome sound = checkRows(rows.units, false); !sound)
        return sound;
    QSet<QString> cues = commonCues(rows);
    for (const QJsonObject &measure : rows.measures) {
        addCues(cues, measure);
        if (size_t(cues.size()) > mostCues) {
            return unsound(
                QT_TRANSLATE_NOOP("Quipu::Codebook", "The measures have too many different cue words"),
                nameOfRow(measure, true),
                QT_TRANSLATE_NOOP("Quipu::Codebook", "Use fewer; a word ending in * stands for all that begin so"));
        }
    }
    return Done {};
}

CodebookRows soundRows(CodebookRows rows)
{
    dropUnsound(rows.measures, checkMeasureRow);
    dropUnsound(rows.units, checkUnitRow);
    QSet<QString> cues = commonCues(rows);
    std::erase_if(rows.measures, [&](const QJsonObject &measure) {
        QSet<QString> with = cues;
        addCues(with, measure);
        if (size_t(with.size()) > mostCues)
            return true;
        cues = std::move(with);
        return false;
    });
    return rows;
}

} // namespace Quipu
