// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/analysis.h"

#include "models/annotation/suggester.h"
#include "models/corpus/reading.h"
#include "models/figures/extraction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

void addKnown(std::optional<MetadataField> &field, const QString &value)
{
    if (!value.isEmpty())
        field = MetadataField {value, std::nullopt, MetadataField::Origin::File};
}

void addMention(Addition &addition, const SuggestedMention &suggested)
{
    Mention mention;
    mention.quote = QuotedSpan::of(suggested.span, addition.text);
    mention.type = suggested.type;
    mention.origin = suggested.origin;
    mention.rule = suggested.rule;
    mention.score = suggested.score;
    if (!suggested.entity.isEmpty()) {
        mention.entity = entityId(suggested.type, suggested.entity);
        addition.entities.push_back({mention.entity, suggested.type, suggested.entity, {}, suggested.externalIds});
    }
    addition.mentions.push_back(std::move(mention));
}

// The text with everything that is not the article or its credits blanked, letter for letter: what a menu or another
// article says is no word about this one.
QString textOfArticle(const ArticleDraft &draft)
{
    static const QStringList credits {u"title"_s, u"author_credit"_s, u"publication_date"_s};
    QString text = draft.text;
    for (const Boilerplate &boilerplate : draft.stated.structure.boilerplate) {
        if (credits.contains(boilerplate.kind) || !boilerplate.span.fits(text.size()))
            continue;
        for (qsizetype i = boilerplate.span.start; i < boilerplate.span.end; ++i)
            text[i] = text[i] == u'\n' ? u'\n' : u' ';
    }
    return text;
}

// The words speak for themselves where there are enough; a format's claim is often a template's.
QString languageOf(const ArticleDraft &draft, const AnalysisOptions &options)
{
    if (!options.language.isEmpty())
        return options.language;
    const QString detected = detectLanguage(draft.stated.hasStructure ? textOfArticle(draft) : draft.text);
    return detected.isEmpty() ? draft.stated.language : detected;
}

// The words are asked where markup is silent: it knows the title, and the name of the site is told by nothing better.
Metadata toldBesideMarkup(const ArticleDraft &draft, const Metadata &told)
{
    Metadata more = told;
    if (!draft.stated.metadata.title)
        return more;
    more.title.reset();
    more.outlet.reset();
    more.claims.clear();
    return more;
}

// What the markup says of headings, boilerplate and pages; quotations and citation marks are the words' own.
void takeStated(Structure &structure, const Structure &stated)
{
    structure.boilerplate = stated.boilerplate;
    structure.headings = stated.headings;
    structure.pages = stated.pages;
}

void keepEachOnce(std::vector<Entity> &entities)
{
    // One that a list gave ids goes before others of its name.
    std::sort(entities.begin(), entities.end(), [](const Entity &a, const Entity &b) {
        return std::make_pair(a.id, a.externalIds.empty()) < std::make_pair(b.id, b.externalIds.empty());
    });
    const auto same = [](const Entity &a, const Entity &b) { return a.id == b.id; };
    entities.erase(std::unique(entities.begin(), entities.end(), same), entities.end());
}

} // namespace

std::vector<TextSpan> boilerplateOf(const Article &article)
{
    std::vector<TextSpan> spans;
    spans.reserve(article.structure.boilerplate.size());
    for (const Boilerplate &boilerplate : article.structure.boilerplate)
        spans.push_back(boilerplate.span);
    return spans;
}

ExtractionContext extractionContext(const Article &article, std::vector<NamedSpan> names, SharedCodebook codebook)
{
    const QString outlet = article.metadata.outlet ? article.metadata.outlet->value : QString();
    return {article.language, article.published(), outlet, boilerplateOf(article), article.structure.headings,
            std::move(names), std::move(codebook)};
}

Addition analyse(const ArticleDraft &draft, const AnalysisOptions &options)
{
    Addition addition;
    addition.text = draft.text;
    Article &article = addition.article;
    article.path = draft.path;
    article.format = draft.format;
    article.encoding = draft.encoding;
    article.sha256 = draft.sha256;
    article.language = languageOf(draft, options);
    article.words = countWords(draft.text);
    const bool isMarkedUp = draft.stated.hasStructure;
    const QString words = isMarkedUp ? textOfArticle(draft) : draft.text;
    auto [structure, told] = findFacts(words, article.language);
    article.structure = std::move(structure);
    if (isMarkedUp) {
        told = toldBesideMarkup(draft, told);
        takeStated(article.structure, draft.stated.structure);
    }
    article.metadata = reconciled(draft.stated.metadata, told);
    addKnown(article.metadata.outlet, options.outlet);
    addKnown(article.metadata.published, options.published);
    if (!options.extract)
        return addition;

    const RuleSuggester suggester(options.names);
    const auto suggested
        = suggester.suggest(draft.text, {article.language, article.published(), boilerplateOf(article)}, {});
    for (const SuggestedMention &mention : suggested) {
        if (!options.admission || options.admission->admits({}, mention.type, mention.span.in(draft.text)))
            addMention(addition, mention);
    }
    keepEachOnce(addition.entities);
    addition.figures
        = extractFigures(draft.text, extractionContext(article, toNamedSpans(suggested), options.codebook));
    return addition;
}

} // namespace Quipu
