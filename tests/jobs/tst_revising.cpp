// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/segmentation.h"
#include "models/jobs/knownsource.h"
#include "models/jobs/revising.h"
#include "models/search/query.h"
#include "tests/support/builders.h"
#include "tests/support/printedproject.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString before
    = u"Growers gain ground\n\nAna Quispe, who leads the union of Tocache, said on Friday that the valley is quiet.\n\n"
      "Growers in Peru harvested 61,200 hectares of coca in 2013, the office said. Bolivia counted 23,000 hectares of "
      "coca in 2013.\n\nThe bridge at Uchiza will be closed until the rains end, and nobody knows when that is.\n"_s;

const QString after = u"Growers gain ground\n\nThe bridge at Uchiza will be closed until the rains end, and nobody "
                      u"knows when that is.\n\n"
                      "Ana Quispe, who leads the union of Tocache, said on Friday that the valley is quiet.\n\n"
                      "Growers in Peru harvested 62,500 hectares of coca in 2013, the office said.\n"_s;

TextSpan spanIn(const QString &text, const QString &words)
{
    const qsizetype start = text.indexOf(words);
    Q_ASSERT(start >= 0);
    return {start, start + words.size()};
}

QString shown(const std::vector<RevisedMark> &marks)
{
    QStringList lines;
    for (const RevisedMark &mark : marks) {
        lines.append(
            QStringList {toString(mark.kind), toString(mark.outcome), mark.was.text.left(30), mark.now.text.left(30)}
                .join(u'/'));
    }
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

class TestRevising final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<TemporaryProject>();
        Addition addition = article(before, u"valley.txt"_s, u"2014-02-03"_s);
        addition.figures = {figureOf(addition, u"61,200 hectares"_s, 61200, u"ha"_s, u"coca_cultivation"_s, 2013),
                            figureOf(addition, u"23,000 hectares"_s, 23000, u"ha"_s, u"coca_cultivation"_s, 2013)};
        for (Figure &figure : addition.figures) // sentences, not lines
            figure.sentence = QuotedSpan::of(sentenceOf(figure.quote.span), before);
        project().importArticles({addition});
        QVERIFY(project().tag({1}, spanIn(before, u"Ana Quispe"_s), before, u"PERSON"_s));
        QVERIFY(project().tag({1}, spanIn(before, u"Uchiza"_s), before, u"PLACE"_s));
        QVERIFY(project().tag({1}, spanIn(before, u"Bolivia"_s), before, u"PLACE"_s));
        const auto figures = m_temporary->reader()->figures({});
        QVERIFY(project().review({figures->at(0).figure, figures->at(1).figure}, Figure::Status::Confirmed));
        Note note;
        note.kind = Note::Kind::Quotation;
        note.subject = NoteSubject::ofSpan({1}, QuotedSpan::of(spanIn(before, u"the valley is quiet"_s), before));
        note.text = QString(1000, u'x'); // longer than lists have it
        QVERIFY(project().addNote(note));
        note.kind = Note::Kind::Note;
        note.subject = NoteSubject::ofSpan({1}, QuotedSpan::of(spanIn(before, u"Bolivia counted"_s), before));
        QVERIFY(project().addNote(note));
    }

    void newRevision_movesWhatStands_andListsWhatDoesNot()
    {
        const ArticleRevision revision = revise(article(after, u"valley.txt"_s, u"2014-02-04"_s));
        QCOMPARE(revision.kept, 2); // Ana Quispe, the quotation
        const auto reader = m_temporary->reader();
        QCOMPARE(*reader->verify(), QStringList());
        QCOMPARE(*reader->articleText({1}), after);
        QCOMPARE(reader->article({1})->revision, 2);
        QCOMPARE(reader->article({1})->metadata.published->value, u"2014-02-04"_s);
        QCOMPARE(shown(*reader->revisedMarks({1})),
                 u"figure/changed/Growers in Peru harvested 61,2/Growers in Peru harvested 62,5\n"
                 "figure/lost/Bolivia counted 23,000 hectare/\nmention/lost/Bolivia/\nmention/moved/Uchiza/Uchiza\n"
                 "note/lost/Bolivia counted/"_s);
        const Figure figure = reader->figures({})->front().figure;
        QCOMPARE(figure.quote.text, u"62,500 hectares"_s);
        QCOMPARE(*figure.value, 61200.0); // confirmed: the analyst's to change
        QCOMPARE(reader->note({1})->text.size(), 1000);
        QCOMPARE(reader->note({2})->subject.quote.text, u"Bolivia counted"_s);
        QVERIFY(reader->note({2})->subject.quote.span.isEmpty());
        QCOMPARE(reader->articleIds(parsedQuery(u"62,500"_s), ArticleSort::Newest)->size(), 1);
        QCOMPARE(reader->articleIds(parsedQuery(u"23,000"_s), ArticleSort::Newest)->size(), 0);
    }

    void undone_isTheStart_redone_isTheEnd_acrossRestarts()
    {
        const QString start = everything();
        revise(article(after, u"valley.txt"_s));
        const QString end = everything();
        QVERIFY(start != end);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(project().undo());
            QCOMPARE(everything(), start);
            QCOMPARE(*m_temporary->reader()->verify(), QStringList());
            m_temporary->reopen();
            QVERIFY(project().redo());
            QCOMPARE(everything(), end);
            m_temporary->reopen();
        }
    }

    void formerText_canBeRead_andNextRevisionFollows()
    {
        revise(article(after, u"valley.txt"_s));
        const QString third = after + u"\nCorrected on Monday.\n"_s;
        revise(article(third, u"valley.txt"_s));
        const auto reader = m_temporary->reader();
        const auto revisions = reader->revisions({1});
        QCOMPARE(revisions->size(), size_t(3));
        QVERIFY(revisions->front().at.isValid() && revisions->back().at.isValid());
        QCOMPARE(revisions->at(1).sha256, article(after, u"valley.txt"_s).article.sha256);
        QCOMPARE(*reader->revisionText({1}, 1), before);
        QCOMPARE(*reader->revisionText({1}, 2), after);
        QCOMPARE(*reader->revisionText({1}, 3), third);
        QVERIFY(!reader->revisionText({1}, 4));
        QVERIFY(project().undo());
        QCOMPARE(m_temporary->reader()->revisions({1})->size(), size_t(2));
        QVERIFY(!m_temporary->reader()->revisionText({1}, 3));
    }

    void handEdits_surviveTheSource()
    {
        const Article old = *m_temporary->reader()->article({1});
        Article edited = old;
        edited.metadata.title = MetadataField {u"My title"_s, {}, MetadataField::Origin::Analyst};
        edited.metadata.published.reset();
        edited.metadata.tags = {u"valley"_s};
        edited.language = u"es"_s;
        edited.note = u"read twice"_s;
        QVERIFY(project().editArticle(old, edited));
        Addition now = article(after, u"valley.txt"_s, u"2014-02-04"_s);
        now.article.metadata.tags = {u"coca"_s};
        revise(now);
        const Article found = *m_temporary->reader()->article({1});
        QCOMPARE(found.metadata.title->value, u"My title"_s);
        QVERIFY(!found.metadata.published);
        QCOMPARE(found.metadata.tags, QStringList({u"coca"_s, u"valley"_s}));
        QCOMPARE(found.language, u"es"_s);
        QCOMPARE(found.note, u"read twice"_s);
        QStringList claims;
        for (const MetadataClaim &claim : found.metadata.claims)
            claims.append(claim.field + u'=' + claim.said.value);
        QCOMPARE(claims, QStringList({u"title=My title"_s, u"title=Growers gain ground"_s, u"published=2014-02-04"_s}));
    }

    void lostMark_isPlacedByHand_orForgotten()
    {
        revise(article(after, u"valley.txt"_s));
        for (const RevisedMark &mark : *m_temporary->reader()->revisedMarks({1})) {
            if (mark.outcome != RevisedMark::Outcome::Lost)
                continue;
            std::optional<Note> note;
            if (mark.kind == RevisedMark::Kind::Note)
                note = *m_temporary->reader()->note({mark.id});
            QVERIFY(project().placeLost(mark, spanIn(after, u"62,500 hectares"_s), after, u"en"_s, note));
        }
        const auto reader = m_temporary->reader();
        QCOMPARE(*reader->verify(), QStringList());
        QCOMPARE(reader->figures({})->size(), size_t(2));
        QCOMPARE(reader->figures({})->at(1).figure.sentence.text,
                 u"Growers in Peru harvested 62,500 hectares of coca in 2013, the office said."_s);
        QCOMPARE(reader->note({2})->subject.quote.text, u"62,500 hectares"_s);
        QVERIFY(project().forgetRevised(*reader->revisedMarks({1})));
        QVERIFY(m_temporary->reader()->revisedMarks({1})->empty());
        QVERIFY(project().undo());
        QCOMPARE(m_temporary->reader()->revisedMarks({1})->size(), size_t(2));
    }

    void articleThatIsARevision_leavesForIt_undoBringsItBack()
    {
        const Addition other = article(after, u"copy.txt"_s);
        const ArticleId id = project().importArticles({other}).front();
        const QString start = everything();
        const auto reader = m_temporary->reader();
        AnalysisOptions options;
        options.extract = false;
        const auto revision = readReplacement(*reader, {1}, id, options);
        QVERIFY(revision && !readReplacement(*reader, id, id, options));
        QVERIFY(project().reviseArticles({*revision}));
        QVERIFY(!m_temporary->reader()->article(id));
        QCOMPARE(*m_temporary->reader()->articleText({1}), after);
        QCOMPARE(m_temporary->reader()->articlesFrom(other.article.path)->front(), ArticleId {1});
        QVERIFY(project().undo());
        QCOMPARE(everything(), start);
        QVERIFY(m_temporary->reader()->article(id));
    }

    void untouchedSuggestions_areMadeAnew_refusedOnesStayRefused()
    {
        AnalysisOptions options;
        ArticleDraft draft;
        draft.path = u"/somewhere/news.txt"_s;
        draft.text = u"Talks in Lima\n\nThe president of Bolivia met ministers in Lima. Peru sent nobody.\n"_s;
        draft.sha256 = "a";
        const ArticleId id = project().importArticles({analyse(draft, options)}).front();
        const auto rows = m_temporary->reader()->mentions({.article = id});
        for (const MentionRow &row : *rows) {
            if (row.mention.quote.text == u"Bolivia")
                QVERIFY(project().refuse({id, row.mention.type, foldedName(u"Bolivia")}, {row.mention}));
        }
        draft.text = u"Talks in Lima\n\nIn Lima, the president of Bolivia met ministers. Chile sent nobody.\n"_s;
        draft.sha256 = "b";
        const auto reader = m_temporary->reader();
        auto revision = readRevision(*reader, id, analyse(draft, options), options);
        QVERIFY(revision);
        QVERIFY(project().reviseArticles({*revision}));
        QStringList found;
        for (const MentionRow &row : *m_temporary->reader()->mentions({.article = id}))
            found.append(row.mention.quote.text + u' ' + toString(row.mention.status));
        QCOMPARE(found.filter(u"Bolivia"_s), QStringList {u"Bolivia rejected"_s});
        QCOMPARE(found.filter(u"Chile"_s), QStringList {u"Chile suggested"_s});
        QVERIFY(found.filter(u"Peru"_s).isEmpty());
        QVERIFY(m_temporary->reader()->revisedMarks(id)->empty());
    }

    void knownSource_tellsSameFile_sameBytes_sameAddress()
    {
        Addition page = article(before, u"page.html"_s);
        page.article.metadata.canonicalUrl
            = MetadataField {u"https://example.org/valley"_s, {}, MetadataField::Origin::Markup};
        const ArticleId id = project().importArticles({page}).front();
        const auto reader = m_temporary->reader();
        QVERIFY(knownSource(*reader, page).same); // another article has the same bytes
        Addition changed = article(after, u"page.html"_s);
        QCOMPARE(knownSource(*reader, changed).former, id);
        changed.article.path = u"/elsewhere/copy.html"_s;
        QVERIFY(!knownSource(*reader, changed).former);
        changed.article.metadata.canonicalUrl = page.article.metadata.canonicalUrl;
        QVERIFY(!knownSource(*reader, changed).former);
        QCOMPARE(knownSource(*reader, changed).likely, id);
        Addition stranger
            = article(u"Weather\nNothing of that is here, and all of it is told in other words."_s, u"page.html"_s);
        QVERIFY(!knownSource(*reader, stranger).former); // a member of an archive that shares a name
    }

private:
    Project &project() { return m_temporary->project(); }
    static TextSpan sentenceOf(TextSpan span) { return sentenceAround(before, span, u"en"_s); }
    static Query parsedQuery(const QString &words) { return *parseQuery(words); }

    ArticleRevision revise(const Addition &now)
    {
        const auto reader = m_temporary->reader();
        AnalysisOptions options;
        options.extract = false;
        const auto revision = readRevision(*reader, {1}, now, options);
        Q_ASSERT(revision);
        const Outcome done = project().reviseArticles({*revision});
        Q_ASSERT(done);
        return *revision;
    }

    QString everything()
    {
        const auto reader = m_temporary->reader();
        QString all = printed(*reader) + *reader->articleText({1}) + shown(*reader->revisedMarks());
        for (const NoteRow &row : *reader->notesOf({1}))
            all += u"note %1 %2 %3\n"_s.arg(row.note.id.value)
                       .arg(row.note.subject.quote.span.start)
                       .arg(row.note.subject.quote.text);
        for (const FigureRow &row : *reader->figures({}))
            all += u"at %1 %2\n"_s.arg(row.figure.quote.span.start).arg(row.figure.sentence.text);
        for (const MentionRow &row : *reader->mentions({}))
            all += u"at %1\n"_s.arg(row.mention.quote.span.start);
        const Article article = *reader->article({1});
        return all + QString::fromLatin1(article.sha256) + QString::number(article.revision)
            + QString::number(reader->articleIds(parsedQuery(u"62,500"_s), ArticleSort::Newest)->size());
    }

    std::unique_ptr<TemporaryProject> m_temporary;
};

QTEST_GUILESS_MAIN(TestRevising)
#include "tst_revising.moc"
