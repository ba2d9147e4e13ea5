// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

TextSpan spanOf(QStringView text, QStringView words)
{
    const qsizetype start = text.indexOf(words);
    Q_ASSERT(start >= 0);
    return {start, start + words.size()};
}

} // namespace

Addition article(const QString &text, const QString &fileName, const QString &published)
{
    Addition addition;
    addition.text = text;
    addition.print = textPrintOf(addition.text, {});
    addition.article.path = u"/somewhere/"_s + fileName;
    addition.article.format = u"text"_s;
    addition.article.encoding = u"UTF-8"_s;
    addition.article.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    addition.article.language = u"en"_s;
    addition.article.words = int(text.split(u' ', Qt::SkipEmptyParts).size());
    const qsizetype line = text.indexOf(u'\n');
    const TextSpan title {0, line < 0 ? text.size() : line};
    addition.article.metadata.title = MetadataField {title.in(text).toString(), title, MetadataField::Origin::Header};
    if (!published.isEmpty())
        addition.article.metadata.published = MetadataField {published, std::nullopt, MetadataField::Origin::Header};
    return addition;
}

Mention mentionOf(const Addition &addition, const QString &words, const QString &type)
{
    Mention mention;
    mention.quote = QuotedSpan::of(spanOf(addition.text, words), addition.text);
    mention.type = type;
    mention.entity = entityId(type, words);
    mention.origin = u"rule"_s;
    mention.rule = u"test"_s;
    mention.score = 0.5;
    return mention;
}

Figure figureOf(const Addition &addition, const QString &words, double value, const QString &unit,
                const QString &measure, int year)
{
    Figure figure;
    figure.quote = QuotedSpan::of(spanOf(addition.text, words), addition.text);
    const qsizetype lineStart = addition.text.lastIndexOf(u'\n', figure.quote.span.start) + 1;
    qsizetype lineEnd = addition.text.indexOf(u'\n', figure.quote.span.end);
    if (lineEnd < 0)
        lineEnd = addition.text.size();
    figure.sentence = QuotedSpan::of({lineStart, lineEnd}, addition.text);
    figure.value = figure.low = figure.high = value;
    figure.unit = unit;
    figure.measure = measure;
    figure.countries = {u"Peru"_s};
    figure.place = u"Peru"_s;
    figure.period.year = year;
    figure.period.from = figure.period.to = PartialDate {year};
    figure.period.precision = u"year"_s;
    figure.rule = u"test"_s;
    figure.ruleVersion = 1;
    return figure;
}

} // namespace Quipu
