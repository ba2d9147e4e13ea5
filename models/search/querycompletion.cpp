// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/querycompletion.h"

#include "models/base/textfinder.h"
#include "models/search/querylanguage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int shortestName = 2; // letters, before fields are offered: most words are no fields

struct BegunPiece
{
    qsizetype start = 0; // behind blanks, brackets and a minus
    bool isInQuotes = false;
};

// The piece that the cursor stands in or behind.
BegunPiece pieceAt(QStringView text, qsizetype cursor)
{
    BegunPiece piece;
    for (qsizetype at = 0; at < cursor; ++at) {
        const QChar c = text[at];
        if (c == u'"')
            piece.isInQuotes = !piece.isInQuotes;
        if (piece.isInQuotes)
            continue;
        if (c.isSpace() || c == u'(' || c == u')' || (c == u'-' && at == piece.start))
            piece.start = at + 1;
    }
    return piece;
}

qsizetype endOfValue(QStringView text, qsizetype at, bool isInQuotes)
{
    while (at < text.size()) {
        if (isInQuotes ? text[at] == u'"' : text[at].isSpace() || text[at] == u'(' || text[at] == u')')
            return isInQuotes ? at + 1 : at;
        ++at;
    }
    return at;
}

bool isNameLetter(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool beginsSo(const QueryLanguage::Word &word, const QString &folded)
{
    return word.id.startsWith(folded)
        || std::ranges::any_of(word.names, [&](const QString &name) { return name.startsWith(folded); });
}

} // namespace

QueryCompletion completionAt(QStringView text, qsizetype cursor)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const BegunPiece piece = pieceAt(text, cursor);
    const QStringView begun = text.sliced(piece.start, cursor - piece.start);
    const qsizetype colon = begun.indexOf(u':');
    if (colon <= 0) {
        const bool isName = begun.size() >= shortestName && std::all_of(begun.begin(), begun.end(), isNameLetter)
            && (cursor == text.size() || !text[cursor].isLetterOrNumber());
        if (!isName || piece.isInQuotes)
            return {};
        return {QueryCompletion::Kind::Field, {}, begun.toString(), {piece.start, cursor}};
    }
    const QueryLanguage::Field *field = QueryLanguage::shipped().field(begun.first(colon));
    if (field == nullptr)
        return {};
    QStringView value = begun.sliced(colon + 1);
    if (value.startsWith(u'='))
        value = value.sliced(1);
    const TextSpan replaced {cursor - value.size(), endOfValue(text, cursor, piece.isInQuotes)};
    if (value.startsWith(u'"'))
        value = value.sliced(1);
    return {QueryCompletion::Kind::Value, field->word.id, value.toString(), replaced};
}

QStringList fieldsBeginning(QStringView begun)
{
    QStringList fields;
    for (const QueryLanguage::Field &field : QueryLanguage::shipped().fields()) {
        if (beginsSo(field.word, foldedText(begun)))
            fields.append(field.word.id + u':');
    }
    return fields;
}

QStringList knownValuesBeginning(const QString &field, QStringView begun)
{
    const QueryLanguage::Field *known = QueryLanguage::shipped().field(field);
    QStringList values;
    for (const QueryLanguage::Word &value : known ? known->values : std::vector<QueryLanguage::Word>()) {
        if (beginsSo(value, foldedText(begun)))
            values.append(value.id);
    }
    return values;
}

CompletedQuery completed(const QString &text, const QueryCompletion &completion, const QString &choice)
{
    QString written = choice;
    if (completion.kind == QueryCompletion::Kind::Value) {
        const bool isPlain = std::all_of(choice.begin(), choice.end(), [](QChar c) {
            return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
        });
        if (!isPlain)
            written = u'"' + written.replace(u'"', u"\"\""_s) + u'"';
        if (completion.field != u"figure" && !text.sliced(completion.replaced.end).startsWith(u' '))
            written += u' ';
    }
    return {text.first(completion.replaced.start) + written + text.sliced(completion.replaced.end),
            completion.replaced.start + written.size()};
}

} // namespace Quipu
