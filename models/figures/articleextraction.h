// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/articlecountries.h"
#include "models/figures/codebook.h"
#include "models/figures/cuememory.h"
#include "models/figures/extraction.h"
#include "models/figures/sentencecontext.h"

namespace Quipu {

// One run over one article: walks its sentences in order and carries from one to the next what later ones leave
// unsaid (period, country, topic). Used once.
class ArticleExtraction final
{
public:
    ArticleExtraction(QStringView text, const ExtractionContext &context);
    Q_DISABLE_COPY_MOVE(ArticleExtraction)

    std::vector<Figure> run();

private:
    void markExcluded();
    void beginSentence(TextSpan span);
    bool isLabel(const CutSentence &cut) const;
    void readSentence(const CutSentence &cut, CueMemory::Role role);
    void passOver(const CutSentence &cut);
    void notePersons(const SentenceContext &sentence);
    std::vector<NameInSentence> namesIn(TextSpan span, qsizetype begin, qsizetype end);
    void addWideAreas(std::vector<NameInSentence> &names, qsizetype begin, qsizetype end);
    void noteSection(const SentenceContext &sentence, TextSpan span);
    void noteLastStated(const SentenceContext &sentence);
    bool isInHeading(TextSpan span) const;
    bool isOfOneList(const SentenceContext &sentence, size_t index) const;
    void measureFigure(Figure &figure, const SentenceContext &sentence, size_t index);
    Figure figureFrom(const SentenceContext &sentence, size_t index, TextSpan span);
    QuotedSpan around(TextSpan quote, TextSpan sentence) const;
    qsizetype clauseEnd(const SentenceContext &sentence, qsizetype first, qsizetype next) const;
    bool isApposed(const SentenceContext &sentence, size_t index) const;
    void findScopes(const SentenceContext &sentence, size_t index);
    bool tellsFuture(const SentenceContext &sentence);
    bool tellsPast(const SentenceContext &sentence);
    bool tellsPresent(const SentenceContext &sentence);
    Period periodFor(const SentenceContext &sentence, size_t index, const QString &measure);
    Period periodOfChange(const PeriodMention &base, const Period &own) const;
    Period untoldPeriod(const SentenceContext &sentence);
    void noteTopicPeriod(const SentenceContext &sentence, bool isTitle);
    Period periodOfEnd(const PeriodMention &mention, const StatedNumber &statement) const;
    Period fiscalPeriod(const Figure &figure, const SentenceContext &sentence) const;
    bool isRecent() const;
    bool isRunning(const Period &period) const;
    bool isAhead(const Period &period) const;
    bool isComparedTo(const SentenceContext &sentence, const std::optional<int> &year) const;
    std::optional<Period> periodBeforeCompared(const SentenceContext &sentence) const;
    void countYear(const Period &period);
    std::optional<Period> topicPeriod(const SentenceContext &sentence);
    void carryLastPeriod(const SentenceContext &sentence);
    void nameCurrency(Figure &figure) const;
    void leaveOutGiver(Figure &figure) const;
    void placeFigure(Figure &figure, const SentenceContext &sentence, size_t index);

    QStringView m_text;
    const ExtractionContext &m_context;
    const FigureLanguage &m_language;
    const Codebook &m_book;
    ArticleSentences m_article;
    const std::vector<WideArea> m_wideAreas;
    const ArticleCountries m_articleCountries;
    DecimalSign m_decimalSign = DecimalSign::Point;
    PeriodMemory m_periods;
    QStringList m_sectionCountries; // of the heading above
    QStringList m_countries; // of the sentence before, in this paragraph
    static constexpr int sentencesOfTopic = 3; // a title and a lead
    int m_topicSentences = 0;
    QString m_measure; // of the figure before, in this paragraph
    std::optional<StatedNumber> m_lastStated; // with a unit, in this paragraph
    std::optional<StatedNumber> m_lastLarge; // of millions and more, in any
    CueMemory m_cueMemory;
    const SentenceCues *m_cues = nullptr; // of a sentence with figures
    CueScopes m_scopes; // of a figure
    QuotedSpan m_sentence;
    QString m_source; // of the sentence
    QString m_person; // named last, whom "she said" means
    struct Tenses
    {
        std::optional<bool> past, future, present;
    };
    Tenses m_tenses; // of the sentence, as far as asked for
    std::optional<Period> m_sentencePeriod;
    std::optional<Period> m_topicYear; // of most figures so far
    QHash<int, int> m_yearCounts;
    std::optional<Period> m_topicPeriod; // of the title or the lead, where that is not the time of publication
    std::optional<Period> m_toldYear; // the year that the text has told last, in any paragraph
    qsizetype m_nextName = 0;
    size_t m_nextWide = 0;
    qsizetype m_previousEnd = 0;
    std::vector<Figure> m_figures;
};

} // namespace Quipu
