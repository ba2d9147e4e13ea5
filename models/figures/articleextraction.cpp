// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/articleextraction.h"

#include "models/base/segmentation.h"
#include "models/figures/nonfigures.h"
#include "models/figures/normalising.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestAmount = 16;

constexpr qsizetype longestSentence = 4000;
constexpr qsizetype quotedAround
    = 300; // of a longer one, on either side: a line of a megabyte may state 100,000 figures

// "RM120": money, though the recogniser of names takes it for a model
bool isAmount(QStringView name, const UnitBook &units)
{
    if (name.size() > longestAmount || name.isEmpty() || !name.back().isDigit())
        return false;
    const TokenisedText amount {name};
    return amount.tokens.size() == 2 && amount.tokens[1].kind == Token::Kind::Number && !amount.tokens[1].spaced
        && amount.tokens[0].word.size() == 2 && units.currencyEndingAt(amount.tokens, 0, 0);
}

// "two critical fronts": a spelled two of things that no measure knows only introduces them.
bool isParticipantCount(const StatedNumber &statement, const Figure &figure, const FigureLanguage &language)
{
    return statement.counted && !statement.inDigits && !statement.qualified && statement.value && *statement.value <= 2
        && !statement.persons && figure.measure.isEmpty()
        && (language.participantNouns.isEmpty() || language.participantNouns.contains(statement.unitId));
}

} // namespace

ArticleExtraction::ArticleExtraction(QStringView text, const ExtractionContext &context)
    : m_text(text)
    , m_context(context)
    , m_language(FigureLanguage::of(context.language, text))
    , m_book(context.codebook ? *context.codebook : *Codebook::shipped())
    , m_article(text, m_language, context.names, context.published.has_value())
    , m_wideAreas(wideAreasIn(m_article, m_language, context.names))
    , m_articleCountries(text, context, m_wideAreas)
    , m_cueMemory(m_article, m_book.measures())
{
    m_decimalSign = decimalSign(m_article.tokens(), m_language);
    m_periods.published = context.published;
    if (context.published)
        m_periods.publishedText = u"publication date "_s + context.published->toIso();
    else
        m_periods.latestDated = latestDate(m_article, m_language, m_book.units());
    if (m_periods.latestDated)
        m_periods.publishedText = u"the latest date in the text, "_s + m_periods.latestDated->toIso();
    markExcluded();
}

// Nothing is read inside boilerplate, citation marks and the digits of names.
void ArticleExtraction::markExcluded()
{
    Tokens &tokens = m_article.tokens();
    const auto mark = [&](const std::vector<TextSpan> &spans) {
        size_t i = 0;
        for (const TextSpan &span : spans) {
            while (i < tokens.size() && tokens[i].span.end <= span.start)
                ++i;
            for (size_t j = i; j < tokens.size() && tokens[j].span.start < span.end; ++j)
                tokens[j].used = true;
        }
    };
    mark(m_context.boilerplate);
    mark(citationMarks(m_text));
    std::vector<TextSpan> titled;
    for (const NamedSpan &name : m_context.names) {
        const bool named = name.type != "NATIONALITY"_L1 && name.type != "DATE"_L1;
        const QStringView words = name.span.fits(m_text.size()) ? name.span.in(m_text) : QStringView();
        if (named && !isAmount(words, m_book.units())
            && std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }))
            titled.push_back(name.span);
    }
    mark(titled);
}

std::vector<Figure> ArticleExtraction::run()
{
    for (const CutSentence &sentence : m_article.sentences()) {
        beginSentence(sentence.span);
        const bool isLead = m_topicSentences < sentencesOfTopic;
        m_topicSentences += isLead;
        const auto role = isLead         ? CueMemory::Role::Topic
            : isInHeading(sentence.span) ? CueMemory::Role::Heading
                                         : CueMemory::Role::None;
        if (sentence.isCut && !isLabel(sentence))
            readSentence(sentence, role);
        else
            passOver(sentence);
        m_cueMemory.pass(sentence, role);
        m_previousEnd = sentence.span.end;
    }
    return std::move(m_figures);
}

// "1.": a small number alone states nothing, unless it goes on about what was told before. Lists and tables are full
// of them.
bool ArticleExtraction::isLabel(const CutSentence &cut) const
{
    constexpr qsizetype mostDigits = 2; // four are a year
    const qsizetype length = cut.end - cut.begin;
    if (length < 1 || length > 2 || m_lastStated || m_lastLarge)
        return false;
    const Token &number = m_article.tokens()[size_t(cut.begin)];
    const auto &names = m_context.names;
    const bool isNamed = m_nextName < qsizetype(names.size()) && names[size_t(m_nextName)].span.start < cut.span.end;
    return number.kind == Token::Kind::Number && number.word.size() <= mostDigits && !isNamed
        && (length == 1 || m_article.tokens()[size_t(cut.begin + 1)].is(u'.'));
}

// A new paragraph forgets the country, but for the section's, and the period, but for the last cues.
void ArticleExtraction::beginSentence(TextSpan span)
{
    const QStringView gap = m_text.sliced(m_previousEnd, span.start - m_previousEnd);
    if (!gap.contains(u'\n'))
        return;
    m_periods.paragraphYear = 0;
    m_periods.spoken.reset();
    m_countries = m_sectionCountries;
    m_measure.clear();
    m_lastStated.reset();
    m_cueMemory.beginParagraph();
}

// A heading, or a line that is nothing but a name, says which country the paragraphs under it are about.
void ArticleExtraction::noteSection(const SentenceContext &sentence, TextSpan span)
{
    const auto heading = std::lower_bound(m_context.headings.begin(), m_context.headings.end(), span.start,
                                          [](TextSpan before, qsizetype at) { return before.end <= at; });
    const bool isHeading = heading != m_context.headings.end() && heading->overlaps(span);
    const bool opensLine = span.start == 0 || m_text[span.start - 1] == u'\n';
    const bool endsLine = span.end >= m_text.size() || m_text[span.end] == u'\n';
    const bool isName = opensLine && endsLine && sentence.begin < sentence.end && sentence.names.size() == 1
        && sentence.names.front().first == sentence.begin && sentence.end - sentence.names.front().end <= 1;
    if (!isName && (!isHeading || heading == m_context.headings.begin()))
        return;
    m_sectionCountries = sentenceCountries(sentence);
    m_countries = m_sectionCountries;
}

// What a bare number in the next sentence may go on about: an amount or a count before a share of it.
void ArticleExtraction::noteLastStated(const SentenceContext &sentence)
{
    const auto isRatio = [](const StatedNumber &stated) { return stated.unit && stated.unit->dimension == "ratio"_L1; };
    const StatedNumber *last = nullptr;
    for (const StatedNumber &stated : sentence.statements) {
        const bool lends = !stated.isBare() && !(stated.unit && stated.unit->isTime());
        if (lends && (!last || !isRatio(stated)))
            last = &stated;
        if (lends && stated.factor >= 1e6)
            m_lastLarge = stated;
    }
    if (last)
        m_lastStated = *last;
}

std::vector<NameInSentence> ArticleExtraction::namesIn(TextSpan span, qsizetype begin, qsizetype end)
{
    std::vector<NameInSentence> found;
    const auto &names = m_context.names;
    qsizetype token = begin;
    for (; m_nextName < qsizetype(names.size()) && names[size_t(m_nextName)].span.start < span.end; ++m_nextName) {
        const NamedSpan &name = names[size_t(m_nextName)];
        if (name.span.start < span.start || !name.span.fits(m_text.size()))
            continue;
        while (token < end && m_article.tokens()[size_t(token)].span.end <= name.span.start)
            ++token;
        qsizetype last = token;
        while (last < end && m_article.tokens()[size_t(last)].span.start < name.span.end)
            ++last;
        const auto isSign = [&](qsizetype i, char16_t sign) {
            return i >= begin && i < end && m_article.tokens()[size_t(i)].is(sign);
        };
        const bool bracketed = name.type == "ORGANIZATION"_L1 && isSign(token - 1, u'(') && isSign(last, u')');
        const auto money = m_book.units().at(m_article.tokens(), last, end); // "US cents" name no country
        const bool lends = !bracketed && !(money && money.unit->isMoney()) && m_articleCountries.lends(name);
        found.push_back({&name, token, last, lends, false});
    }
    addWideAreas(found, begin, end);
    return found;
}

void ArticleExtraction::addWideAreas(std::vector<NameInSentence> &names, qsizetype begin, qsizetype end)
{
    static const NamedSpan world {{}, u"PLACE"_s, u"world"_s, {}};
    const size_t named = names.size();
    size_t next = 0;
    for (; m_nextWide < m_wideAreas.size() && m_wideAreas[m_nextWide].first < end; ++m_nextWide) {
        const WideArea &area = m_wideAreas[m_nextWide];
        if (area.first < begin)
            continue;
        while (next < named && names[next].end <= area.first)
            ++next;
        if (next < named && names[next].first < area.end)
            names[next].isWide = true;
        else
            names.push_back({&world, area.first, area.end, true, true});
    }
    std::inplace_merge(names.begin(), names.begin() + qsizetype(named), names.end(),
                       [](const NameInSentence &a, const NameInSentence &b) { return a.first < b.first; });
}

// A sentence without numbers, dates and countries leaves behind who it names, and whether it is a heading.
void ArticleExtraction::passOver(const CutSentence &cut)
{
    const SentenceContext sentence {
        m_article.tokens(), m_language, m_text, cut.begin, cut.end, namesIn(cut.span, cut.begin, cut.end), {}, {}};
    noteSection(sentence, cut.span);
    notePersons(sentence);
}

void ArticleExtraction::notePersons(const SentenceContext &sentence)
{
    for (const NameInSentence &name : sentence.names) {
        if (name.name->type == "PERSON"_L1)
            m_person = name.name->name;
    }
}

void ArticleExtraction::readSentence(const CutSentence &cut, CueMemory::Role role)
{
    const TextSpan span = cut.span;
    const qsizetype begin = cut.begin;
    const qsizetype end = cut.end;
    Tokens &tokens = m_article.tokens();
    SentenceContext sentence {tokens, m_language, m_text, begin, end, namesIn(span, begin, end), {}, {}};
    sentence.allFlags = cut.allFlags;
    m_tenses = {};
    sentence.isGiving = cut.allFlags & Lexeme::Giving;
    if (!cut.isPlain) {
        markNonFigures(tokens, begin, end, m_language);
        const bool relates = cut.allBegins & m_language.relative.bit(); // "a year earlier": than what?
        m_periods.topicYear = m_topicYear && relates && tellsPast(sentence) ? *m_topicYear->year : 0;
        sentence.periods
            = readPeriods(tokens, begin, end, m_text, m_language, m_book.units(), m_periods, cut.allBegins);
    }
    noteSection(sentence, span);
    if (m_topicSentences < sentencesOfTopic || m_figures.empty())
        noteTopicPeriod(sentence, !m_context.headings.empty() && m_context.headings.front().overlaps(span));
    if (!cut.isPlain) {
        sentence.statements
            = StatementReader(tokens, m_language, m_book.units(), m_decimalSign)
                  .read(begin, end, {m_lastStated ? &*m_lastStated : nullptr, m_lastLarge ? &*m_lastLarge : nullptr});
        noteLastStated(sentence);
    }
    if (!sentence.statements.empty()) {
        m_sentence = QuotedSpan::of(span, m_text); // once: figures share its text
        m_source = chooseSource(sentence);
        if (m_source.isEmpty() && tellsByPronoun(sentence))
            m_source = m_person;
        m_cues = &m_cueMemory.read(cut, role);
    }
    notePersons(sentence);
    m_sentencePeriod.reset();
    QStringList countries;
    for (size_t i = 0; i < sentence.statements.size(); ++i) {
        Figure figure = figureFrom(sentence, i, span);
        if (isParticipantCount(sentence.statements[i], figure, m_language))
            continue;
        countYear(figure.period);
        m_figures.push_back(std::move(figure));
        if (countries.isEmpty())
            countries = m_figures.back().countries;
    }
    if (countries.isEmpty())
        countries = sentenceCountries(sentence);
    if (!countries.isEmpty())
        m_countries = countries;
    if (m_sentencePeriod)
        m_periods.spoken = m_sentencePeriod;
    else
        carryLastPeriod(sentence);
    if (m_periods.spoken && m_periods.spoken->precision == "year"_L1)
        m_toldYear = m_periods.spoken;
}

// A line of a megabyte is no sentence: what stands around the figure is quoted instead, cut between words.
QuotedSpan ArticleExtraction::around(TextSpan quote, TextSpan sentence) const
{
    TextSpan span {std::max(sentence.start, quote.start - quotedAround),
                   std::min(sentence.end, quote.end + quotedAround)};
    while (span.start < quote.start && span.start > sentence.start && !m_text[span.start - 1].isSpace())
        ++span.start;
    while (span.end > quote.end && span.end < sentence.end && !m_text[span.end].isSpace())
        --span.end;
    return QuotedSpan::of(trimmed(span, m_text), m_text);
}

Figure ArticleExtraction::figureFrom(const SentenceContext &sentence, size_t index, TextSpan span)
{
    const StatedNumber &statement = sentence.statements[index];
    const Tokens &tokens = sentence.tokens;
    Figure figure;
    figure.quote = QuotedSpan::of(
        {tokens[size_t(statement.first)].span.start, tokens[size_t(statement.end - 1)].span.end}, m_text);
    figure.sentence = m_sentence.span.length() > longestSentence ? around(figure.quote.span, span) : m_sentence;
    figure.value = asWritten(statement.value);
    figure.low = asWritten(statement.low);
    figure.high = asWritten(statement.high);
    figure.approximation = statement.approximation;
    figure.unit = statement.unitId;
    figure.persons = statement.persons;
    figure.per = statement.per;
    if (!statement.subject.isEmpty())
        figure.subject = statement.subject.in(m_text).toString();
    measureFigure(figure, sentence, index);
    figure.rule = statement.rule;
    figure.ruleVersion = extractionVersion;
    placeFigure(figure, sentence, index);
    figure.actor = chooseActor(sentence, index);
    figure.attributedSource = m_source;
    figure.period = periodFor(sentence, index, figure.measure);
    if (figure.period.fiscal)
        figure.period = fiscalPeriod(figure, sentence);
    normalise(figure, statement.unit);
    return figure;
}

void ArticleExtraction::placeFigure(Figure &figure, const SentenceContext &sentence, size_t index)
{
    const PlaceChoice choice = choosePlace(sentence, index);
    figure.countries = choice.countries;
    figure.place = choice.place;
    figure.beneficiary = choice.beneficiary;
    if (choice.isWide)
        figure.countries.clear();
    else if (choice.isEmpty() && !m_countries.isEmpty())
        figure.countries = m_countries;
    else if (const QString main = m_articleCountries.main(); choice.isEmpty() && !main.isEmpty())
        figure.countries = {main};
    leaveOutGiver(figure);
    if (figure.place.isEmpty() && figure.countries.size() == 1)
        figure.place = figure.countries.first();
    nameCurrency(figure);
}

// "pesos", "shillings" and, in Spanish, "$" are the money of the country that the text is about.
void ArticleExtraction::nameCurrency(Figure &figure) const
{
    const UnitBook &units = m_book.units();
    const bool localSign = figure.unit == "USD"_L1 && figure.quote.text.startsWith(u'$') && m_language.code == "es"_L1;
    const QString name = localSign ? u"pesos"_s : figure.unit;
    if (!units.isSharedCurrency(name))
        return;
    const QString own = figure.countries.size() == 1 ? figure.countries.first() : QString();
    for (const QString &country : {own, m_articleCountries.main()}) {
        const QString code = units.currencyIn(name, country);
        if (code == name)
            continue;
        figure.unit = code;
        return;
    }
}

// Money that a country gives is a figure of the country that gets it, though the sentence may name only the giver.
void ArticleExtraction::leaveOutGiver(Figure &figure) const
{
    const Measure *measure = m_book.measures().find(figure.measure);
    if (!measure || measure->givenBy.isEmpty() || figure.countries != QStringList {measure->givenBy})
        return;
    const QString receiver = m_articleCountries.main(measure->givenBy);
    if (receiver.isEmpty())
        return;
    figure.countries = {receiver};
    figure.place = figure.beneficiary = receiver;
}

} // namespace Quipu
