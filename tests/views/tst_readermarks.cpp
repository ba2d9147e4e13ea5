// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entitytypes.h"
#include "tests/views/readersample.h"
#include "views/reader/articletextedit.h"
#include "views/reader/hovercard.h"
#include "views/reader/legendbar.h"
#include "views/reader/marklanes.h"
#include "views/reader/markpainter.h"
#include "views/reader/markruns.h"
#include "views/reader/readerview.h"
#include "views/widgets/contrast.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QTest>
#include <QTextBlock>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

TextMark markOf(TextSpan span, qint64 mark = 0)
{
    return {span, QColor(0, 114, 178), true, mark};
}

// The lanes of a text of a hundred characters, in order of start.
std::vector<int> lanesOf(std::vector<TextMark> marks)
{
    const SpanIndex<TextMark> index(std::move(marks));
    std::vector<int> lanes;
    for (const MarkLane &lane : markLanes(index, {0, 100}))
        lanes.push_back(lane.lane);
    return lanes;
}

} // namespace

// What is painted over the words, what is said of it, and who can read it.
class TestReaderMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_reader = std::make_unique<ReaderView>();
        m_reader->setPalette(paletteOf(false));
        m_reader->resize(900, 500);
        m_reader->setEntityTypes(shippedEntityTypes());
        m_reader->show();
        QVERIFY(QTest::qWaitForWindowActive(m_reader.get()));
        m_reader->show(sampleArticle(), sampleText());
    }

    void lanes_innerMarksAreNearerTheWords_data()
    {
        QTest::addColumn<QList<int>>("edges"); // start and end of each
        QTest::addColumn<QList<int>>("lanes");
        QTest::newRow("one") << QList {2, 8} << QList {0};
        QTest::newRow("side by side") << QList {2, 8, 8, 12} << QList {0, 0};
        QTest::newRow("nested four deep") << QList {2, 40, 3, 30, 4, 20, 5, 10} << QList {3, 2, 1, 0};
        QTest::newRow("crossing") << QList {2, 10, 6, 12} << QList {1, 0};
        QTest::newRow("the same span twice") << QList {2, 10, 2, 10} << QList {0, 1};
        QTest::newRow("two in a long one") << QList {2, 40, 4, 8, 20, 26} << QList {1, 0, 0};
        QTest::newRow("six deep: the last ones share")
            << QList {1, 60, 2, 50, 3, 40, 4, 30, 5, 20, 6, 10} << QList {3, 3, 3, 2, 1, 0};
    }

    void lanes_innerMarksAreNearerTheWords()
    {
        QFETCH(const QList<int>, edges);
        QFETCH(const QList<int>, lanes);
        std::vector<TextMark> marks;
        for (qsizetype i = 0; i < edges.size(); i += 2)
            marks.push_back(markOf({edges[i], edges[i + 1]}));
        const std::vector<int> found = lanesOf(marks);
        QCOMPARE(QList<int>(found.begin(), found.end()), lanes);
    }

    void lanes_ofOneMarkInPieces_areTheSame()
    {
        // The mark 7 stands before and after another one; a third one lies over its gap and would fit under the first.
        const std::vector<int> lanes = lanesOf({markOf({2, 6}, 7), markOf({8, 10}), markOf({12, 20}, 7)});
        QCOMPARE(lanes, (std::vector {1, 0, 1}));
    }

    void spanIndex_findsWhatTouches_alsoUnderOneThatCoversAll()
    {
        std::vector<PlainSpan> spans {{{0, 100000}}};
        for (qsizetype i = 0; i < 10000; ++i)
            spans.push_back({{i * 10, i * 10 + 4}});
        const SpanIndex<PlainSpan> index(spans);
        std::vector<TextSpan> found;
        index.visit({50002, 50012}, [&found](const PlainSpan &span) { found.push_back(span.span); });
        QCOMPARE(found, (std::vector<TextSpan> {{0, 100000}, {50000, 50004}, {50010, 50014}}));
        found.clear();
        index.visit({50004, 50010}, [&found](const PlainSpan &span) { found.push_back(span.span); });
        QCOMPARE(found, (std::vector<TextSpan> {{0, 100000}}));
    }

    void overlaps_fourDeep_showFourLines()
    {
        const TextSpan all = spanOf(u"Ministry of Fields counted"_s);
        m_reader->setPalette(paletteOf(false));
        std::vector<MentionRow> rows;
        const QStringList types {u"PERSON"_s, u"ORGANIZATION"_s, u"PLACE"_s, u"EVENT"_s};
        for (qsizetype i = 0; i < types.size(); ++i) {
            MentionRow row = mentionOf(i + 1, u"Ministry of Fields counted"_s, types[i], ReviewStatus::Accepted);
            row.mention.quote = QuotedSpan::of({all.start, all.end - i * 3}, sampleText());
            rows.push_back(row);
        }
        m_reader->setMentions(rows);
        const QImage image = edit()->viewport()->grab().toImage();
        const QRect word = edit()->rectOf({all.start, all.start + 8});
        QSet<QRgb> lines;
        const qreal ratio = image.devicePixelRatio();
        for (int y = word.bottom() - 6; y < word.bottom() + 12; ++y) // below the letters
            lines.insert(image.pixel(int((word.left() + 3) * ratio), int(y * ratio)));
        int found = 0;
        for (const EntityType &type : shippedEntityTypes()) {
            const QColor line = readableOn(type.color, QColor(Qt::white), 3);
            found += types.contains(type.id) && lines.contains(line.rgb()) ? 1 : 0;
        }
        QCOMPARE(found, 4);
    }

    void marks_haveBackgrounds_ofTheActiveLayer()
    {
        m_reader->setMentions({mentionOf(1, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Accepted),
                               mentionOf(2, u"Ministry of Fields"_s, u"ORGANIZATION"_s, ReviewStatus::Suggested)});
        m_reader->setFigures({figureOf(1, u"1,200 hectares"_s)});
        QVERIFY(backgroundAt(u"Anna"_s).isValid());
        QVERIFY(backgroundAt(u"Ministry"_s).isValid());
        QVERIFY(backgroundAt(u"Anna"_s) != backgroundAt(u"Ministry"_s));
        QVERIFY(!backgroundAt(u"1,200"_s).isValid()); // it has its box
        QVERIFY(!backgroundAt(u"counted"_s).isValid());
        ReaderComfort comfort = m_reader->comfort();
        comfort.active = MarkLayer::Figures;
        m_reader->setComfort(comfort);
        QVERIFY(!backgroundAt(u"Anna"_s).isValid()); // it has its line
        QVERIFY(backgroundAt(u"1,200"_s).isValid());
    }

    void hiddenType_isNotPainted_andStaysKnown()
    {
        m_reader->setMentions({mentionOf(1, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Accepted)});
        ReaderComfort comfort = m_reader->comfort();
        comfort.hiddenTypes = {u"PERSON"_s};
        m_reader->setComfort(comfort);
        QVERIFY(edit()->marks().mentions.items().empty());
        QCOMPARE(m_reader->mentions().size(), size_t(1));
    }

    void rejectedMention_isNotShown()
    {
        m_reader->setMentions({mentionOf(1, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Accepted)});
        m_reader->upsertMentions({mentionOf(1, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Rejected)});
        QVERIFY(edit()->marks().mentions.items().empty());
        QVERIFY(!m_reader->currentMention());
    }

    void everyType_canBeReadOnItsBackground_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    // Plain words, quiet ones, and words of the syntax theme, on every type's background and on hits and lit sentences.
    void everyType_canBeReadOnItsBackground()
    {
        QFETCH(bool, dark);
        const QPalette palette = paletteOf(dark);
        for (const EntityType &type : shippedEntityTypes()) {
            for (const bool isFirm : {true, false}) {
                PaintedMarks marks;
                marks.mentions = SpanIndex(std::vector<TextMark> {{{0, 4}, type.color, isFirm, 0}});
                marks.searchHits = SpanIndex(std::vector<PlainSpan> {{{4, 6}}});
                marks.lit = {2, 8};
                QTextLayout layout(u"12345678"_s);
                QTextLayout::FormatRange quiet {1, 6, {}};
                quiet.format.setForeground(quietText(palette));
                layout.setFormats({quiet});
                const MarkPainter::Block block {layout, {}, {0, 8}, {0, 8}, u"12345678", 4, 0};
                const MarkPainter painter(marks, palette, block);
                const auto changed = painter.readableWords();
                for (const MarkRun &run : markRuns(marks, {0, 8}, palette)) {
                    for (int at = int(run.span.start); at < run.span.end; ++at) {
                        QColor text = at >= 1 && at < 7 ? quietText(palette) : palette.color(QPalette::Text);
                        for (const QTextLayout::FormatRange &range : changed) {
                            if (range.start <= at && at < range.start + range.length)
                                text = range.format.foreground().color();
                        }
                        QVERIFY2(contrastRatio(text, run.background) >= readableContrast, qPrintable(type.id));
                    }
                }
            }
        }
    }

    void hover_showsTheCard_andLeavingPutsItAway()
    {
        MentionRow row = mentionOf(1, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Suggested);
        row.mention.origin = u"rule"_s;
        row.mention.rule = u"given name and surname"_s;
        row.mention.score = 0.87;
        row.mention.note = u"Ask her"_s;
        row.entityName = u"Anna Vidal Prieto"_s;
        m_reader->setMentions({row});
        const QPoint place = edit()->rectOf(spanOf(u"Vidal"_s)).center();
        hover(place);
        auto *card = m_reader->findChild<HoverCard *>();
        QVERIFY(card->isVisible());
        QCOMPARE(card->plainText(),
                 u"Anna Vidal Prieto\nType: Person\nHere: Anna Vidal\nStatus: suggested\n"
                 "Why: given name and surname\nConfidence: 87 %\nAsk her"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(card)->text(QAccessible::Name), card->plainText());
        hover(edit()->rectOf(spanOf(u"counted"_s)).center());
        QVERIFY(!card->isVisible());
    }

    void card_comesByKeyboard_andEscapePutsItAway()
    {
        m_reader->setFigures({figureOf(1, u"1,200 hectares"_s)});
        m_reader->select({spanOf(u"hectares"_s).end, spanOf(u"hectares"_s).end}); // behind it
        m_reader->showCard();
        auto *card = m_reader->findChild<HoverCard *>();
        QVERIFY(card->isVisible());
        QVERIFY2(card->plainText().startsWith(u"1,200"_s), qPrintable(card->plainText()));
        QTest::keyClick(edit(), Qt::Key_Escape);
        QVERIFY(!card->isVisible());
    }

    void nestedMarks_areAllOnTheCard()
    {
        m_reader->setMentions({mentionOf(1, u"Ministry of Fields"_s, u"ORGANIZATION"_s, ReviewStatus::Accepted),
                               mentionOf(2, u"Fields"_s, u"PLACE"_s, ReviewStatus::Suggested)});
        m_reader->select(spanOf(u"Fields"_s));
        m_reader->showCard();
        const QString text = m_reader->findChild<HoverCard *>()->plainText();
        QVERIFY2(text.indexOf(u"Place"_s) > 0 && text.indexOf(u"Organization"_s) > text.indexOf(u"Place"_s),
                 qPrintable(text)); // the inner one first
    }

    void legend_hidesAndShowsAType()
    {
        ReaderComfort comfort = m_reader->comfort();
        comfort.showsLegend = true;
        m_reader->setComfort(comfort);
        m_reader->setMentions({mentionOf(1, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Accepted)});
        auto *chip = m_reader->findChild<QCheckBox *>(u"legend.PERSON"_s);
        QVERIFY(chip != nullptr && chip->isVisible());
        QCOMPARE(chip->text(), u"People 1"_s);
        QTest::keyClick(chip, Qt::Key_Space);
        QVERIFY(edit()->marks().mentions.items().empty());
        QCOMPARE(m_reader->comfort().hiddenTypes, QStringList {u"PERSON"_s});
        QTest::mouseClick(chip, Qt::LeftButton, {}, {8, chip->height() / 2});
        QCOMPARE(edit()->marks().mentions.items().size(), size_t(1));
        m_reader->setMentions({});
        QVERIFY(!chip->isVisible());
    }

    void comfort_comesBackFromSettings()
    {
        ReaderComfort comfort;
        comfort.measure = 50;
        comfort.isSerif = true;
        comfort.foldsBoilerplate = true;
        comfort.active = MarkLayer::Figures;
        comfort.hiddenTypes = {u"DATE"_s};
        QCOMPARE(comfortFromSettings(toSettings(comfort)), comfort);
        QCOMPARE(comfortFromSettings("{\"measure\": 9000, \"lineGap\": \"x\"}").measure, ReaderComfort::widest);
        QCOMPARE(comfortFromSettings("nonsense"), ReaderComfort());
    }

    void boilerplate_isFoldedAndShownAgain()
    {
        ReaderComfort comfort = m_reader->comfort();
        comfort.foldsBoilerplate = true;
        m_reader->setComfort(comfort);
        const QTextDocument *document = edit()->document();
        QVERIFY(!document->lastBlock().isVisible());
        QVERIFY(document->firstBlock().isVisible());
        comfort.foldsBoilerplate = false;
        m_reader->setComfort(comfort);
        QVERIFY(document->lastBlock().isVisible());
        QVERIFY(!edit()->rectOf(spanOf(u"Subscribe"_s)).isEmpty());
    }

    void citation_saysParagraphAndSource()
    {
        m_reader->select(spanOf(u"fields are wide"_s));
        QCOMPARE(m_reader->citation(), u"“fields are wide” (fields.txt, The Gazette, May 2012, ¶ 3)"_s);
        m_reader->select({spanOf(u"counted"_s).start, spanOf(u"counted"_s).start}); // the sentence
        m_reader->copyCitation();
        QVERIFY2(QGuiApplication::clipboard()->text().startsWith(
                     u"“The Ministry of Fields counted 1,200 hectares in 2011"_s),
                 qPrintable(QGuiApplication::clipboard()->text()));
    }

    void screenReader_isToldTheMarks()
    {
        m_reader->setMentions({mentionOf(1, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Suggested)});
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(edit());
        QVERIFY(accessible != nullptr);
        QVERIFY(accessible->state().readOnly);
        QCOMPARE(accessible->text(QAccessible::Name), u"Article text"_s);
        QAccessibleTextInterface *text = accessible->textInterface();
        QCOMPARE(text->characterCount(), int(sampleText().size()));
        int start = 0, end = 0;
        QCOMPARE(text->attributes(int(spanOf(u"Vidal"_s).start), &start, &end), u"mark:Person\\, suggested;"_s);
        QCOMPARE((TextSpan {start, end}), spanOf(u"Anna Vidal"_s));
        QCOMPARE(text->attributes(int(spanOf(u"said"_s).start), &start, &end), QString());
        QCOMPARE(start, int(spanOf(u"Anna Vidal"_s).end));
        text->setCursorPosition(int(spanOf(u"head"_s).start));
        QCOMPARE(m_reader->selection(), (TextSpan {spanOf(u"head"_s).start, spanOf(u"head"_s).start}));
        text->setSelection(0, int(spanOf(u"head"_s).start), int(spanOf(u"head"_s).end));
        QCOMPARE(m_reader->selection(), spanOf(u"head"_s));
        QVERIFY(!text->characterRect(int(spanOf(u"head"_s).start)).isEmpty());
    }

    void doubleFont_clipsNothing()
    {
        QFont large = m_reader->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        m_reader->setFont(large);
        ReaderComfort comfort = m_reader->comfort();
        comfort.showsLegend = true;
        comfort.numbersParagraphs = true;
        m_reader->setComfort(comfort);
        m_reader->setMentions({mentionOf(1, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Accepted)});
        m_reader->setFigures({figureOf(1, u"1,200 hectares"_s)});
        (void)m_reader->grab();
        for (const QAbstractButton *button : m_reader->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->height() >= button->sizeHint().height(), qPrintable(button->objectName()));
        }
        for (const QString &word : {u"Harvests"_s, u"1,200"_s, u"https://fields.example"_s}) {
            const QRect rect = edit()->rectOf(spanOf(word));
            QVERIFY2(edit()->viewport()->width() >= rect.right() && rect.left() >= 0, qPrintable(word));
        }
    }

private:
    ArticleTextEdit *edit() const { return m_reader->findChild<ArticleTextEdit *>(); }

    void hover(QPoint place) const
    {
        const QPoint here = edit()->viewport()->mapTo(edit(), place);
        QHelpEvent help(QEvent::ToolTip, here, edit()->mapToGlobal(here));
        QCoreApplication::sendEvent(edit(), &help);
    }

    // Invalid where there is none but the palette's.
    QColor backgroundAt(const QString &words) const
    {
        const TextSpan span = spanOf(words);
        const auto runs = markRuns(edit()->marks(), {span.start, span.start + 1}, m_reader->palette());
        return runs.empty() ? QColor() : runs.front().background;
    }

    std::unique_ptr<ReaderView> m_reader;
};

QTEST_MAIN(TestReaderMarks)
#include "tst_readermarks.moc"
