// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/readersample.h"
#include "views/reader/articletextedit.h"
#include "views/reader/markruns.h"
#include "views/reader/readerview.h"
#include "views/widgets/contrast.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_reader = std::make_unique<ReaderView>();
        m_reader->setPalette(paletteOf(false));
        m_reader->resize(900, 500);
        m_reader->setEntityTypes(
            {{u"PERSON"_s, u"Person"_s, u"People"_s, {}, QColor(0, 114, 178), u"P"_s},
             {u"ORGANIZATION"_s, u"Organisation"_s, u"Organisations"_s, {}, QColor(213, 94, 0), u"O"_s}});
        m_reader->show();
        QVERIFY(QTest::qWaitForWindowActive(m_reader.get()));
    }

    void show_givesTextTitleAndFacts()
    {
        open();
        QCOMPARE(edit()->toPlainText(), sampleText());
        QCOMPARE(m_reader->findChild<QLabel *>(u"articleTitle"_s)->text(), u"fields.txt"_s);
        const QString facts = m_reader->findChild<QLabel *>(u"articleFacts"_s)->text();
        QVERIFY2(facts.contains(u"The Gazette · May 2012"_s), qPrintable(facts));
    }

    void words_haveTheirFormats()
    {
        open();
        QCOMPARE(formatAt(u"Harvests"_s).fontWeight(), int(QFont::Bold)); // a heading
        QVERIFY(formatAt(u"fields are wide"_s).fontItalic()); // from our syntax definition
        QVERIFY(formatAt(u"https"_s).fontUnderline());
        QCOMPARE(formatAt(u"Subscribe"_s).foreground().color(), quietText(paletteOf(false)));
        QCOMPARE(formatAt(u"[4]"_s).foreground().color(), quietText(paletteOf(false)));
        QCOMPARE(formatAt(u"counted"_s), QTextCharFormat());
    }

    void oneMentionMore_laysNothingOutAgain()
    {
        open();
        (void)edit()->grab();
        auto *document = edit()->document();
        QSignalSpy edited(document, &QTextDocument::contentsChange);
        QSignalSpy laidOut(document->documentLayout(), &QAbstractTextDocumentLayout::updateBlock);
        const QImage before = edit()->grab().toImage();
        m_reader->upsertMentions({mentionOf(1, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Accepted)});
        QVERIFY(before != edit()->grab().toImage());
        QCOMPARE(edited.count(), 0); // the document itself is never edited
        QCOMPARE(laidOut.count(), 0);
    }

    void linesOutOfView_areNotLaidOut()
    {
        Article article = sampleArticle();
        article.structure = {};
        m_reader->show(article, u"One line of a long text.\n"_s.repeated(4000));
        (void)edit()->grab();
        QVERIFY(edit()->document()->findBlockByNumber(0).layout()->lineCount() > 0);
        QCOMPARE(edit()->document()->findBlockByNumber(3000).layout()->lineCount(), 0);
    }

    void keyboard_selectsWords_andReportsTheSpan()
    {
        open();
        m_reader->select({spanOf(u"Anna"_s).start, spanOf(u"Anna"_s).start});
        QSignalSpy spy(m_reader.get(), &ReaderView::selectionChanged);
        edit()->setFocus();
        QTest::keyClick(edit(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_reader->selection(), spanOf(u"Anna"_s)); // without the space after it
        QVERIFY(!spy.isEmpty());
        QCOMPARE(spy.last().at(0).value<TextSpan>(), spanOf(u"Anna"_s));
    }

    void typing_doesNotChangeTheText()
    {
        open();
        edit()->setFocus();
        QTest::keyClicks(edit(), u"pox"_s);
        QTest::keyClick(edit(), Qt::Key_Delete);
        QCOMPARE(edit()->toPlainText(), sampleText());
    }

    void clickOnFigure_activatesIt_clickBesideDoesNot()
    {
        open();
        m_reader->setFigures({figureOf(7, u"1,200 hectares"_s)});
        QSignalSpy spy(m_reader.get(), &ReaderView::figureActivated);
        click(u"hectares"_s);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.last().at(0).value<FigureId>(), FigureId {7});
        click(u"counted"_s);
        QCOMPARE(spy.count(), 1);
    }

    void nestedMentions_theInnerOneIsMeant()
    {
        open();
        m_reader->setMentions({mentionOf(1, u"Ministry of Fields"_s, u"ORGANIZATION"_s, ReviewStatus::Accepted),
                               mentionOf(2, u"Fields"_s, u"PERSON"_s, ReviewStatus::Suggested)});
        QSignalSpy spy(m_reader.get(), &ReaderView::mentionActivated);
        click(u"Fields"_s);
        QCOMPARE(spy.last().at(0).value<MentionId>(), MentionId {2});
        click(u"Ministry"_s);
        QCOMPARE(spy.last().at(0).value<MentionId>(), MentionId {1});
    }

    void returnOnMention_activatesIt()
    {
        open();
        m_reader->setMentions({mentionOf(3, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Suggested)});
        m_reader->select(spanOf(u"Anna Vidal"_s));
        QSignalSpy spy(m_reader.get(), &ReaderView::mentionActivated);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
    }

    void nextSuggestion_goesRound()
    {
        open();
        m_reader->setMentions({mentionOf(1, u"Ministry of Fields"_s, u"ORGANIZATION"_s, ReviewStatus::Suggested),
                               mentionOf(2, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Suggested)});
        m_reader->selectNextSuggestion();
        QCOMPARE(m_reader->currentMention()->mention.id, MentionId {1});
        m_reader->selectNextSuggestion();
        QCOMPARE(m_reader->currentMention()->mention.id, MentionId {2});
        m_reader->selectNextSuggestion();
        QCOMPARE(m_reader->currentMention()->mention.id, MentionId {1});
        m_reader->selectPreviousSuggestion();
        QCOMPARE(m_reader->currentMention()->mention.id, MentionId {2});
    }

    void reveal_scrollsLightsAndReports()
    {
        Article article = sampleArticle();
        article.structure = {};
        const QString text = u"One line of a long text.\n"_s.repeated(400) + u"The last sentence."_s;
        m_reader->show(article, text);
        QSignalSpy spy(m_reader.get(), &ReaderView::placeVisited);
        const TextSpan last {text.indexOf(u"The last"_s), text.size()};
        m_reader->reveal(last);
        QVERIFY(m_reader->visibleSpan().contains(last.start));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.last().at(1).value<TextSpan>(), last);
        QVERIFY(backgroundAt(last).isValid());
        m_reader->unlight();
        QVERIFY(!backgroundAt(last).isValid());
    }

    void scrollTo_putsTheLineOnTop()
    {
        Article article = sampleArticle();
        article.structure = {};
        const QString text = u"One line of a long text.\n"_s.repeated(400);
        m_reader->show(article, text);
        m_reader->scrollTo({2500, 2501});
        QCOMPARE(m_reader->visibleSpan().start, 2500);
    }

    void find_countsAndGoesFromHitToHit()
    {
        open();
        m_reader->find();
        QTest::keyClicks(QApplication::focusWidget(), u"FÍELDS"_s); // case and accents do not count
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_reader->selection(), spanOf(u"Fields"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_reader->selection(),
                 spanOf(u"fields are"_s).start == m_reader->selection().start ? m_reader->selection() : TextSpan {});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_reader->selection(), spanOf(u"Fields"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), edit());
        QVERIFY(!backgroundAt(u"fields are"_s).isValid()); // hits go with the bar
    }

    void paletteChange_changesTheTheme()
    {
        open();
        const QColor light = formatAt(u"2011"_s).foreground().color();
        m_reader->setPalette(paletteOf(true));
        QVERIFY(formatAt(u"2011"_s).foreground().color() != light);
    }

    void darkFromTheStart_isTheSameAsDarkLater()
    {
        open();
        m_reader->setPalette(paletteOf(true));
        const QColor later = formatAt(u"2011"_s).foreground().color();
        const QPalette before = QApplication::palette();
        QApplication::setPalette(paletteOf(true));
        m_reader = std::make_unique<ReaderView>();
        open();
        const QColor fromTheStart = formatAt(u"2011"_s).foreground().color();
        const Qt::BrushStyle plain = formatAt(u"counted"_s).foreground().style();
        QApplication::setPalette(before);
        QCOMPARE(fromTheStart, later);
        QCOMPARE(plain, Qt::NoBrush); // the palette's own text
    }

    void lines_areApart_andNotTooLong()
    {
        Article article = sampleArticle();
        article.structure = {};
        m_reader->resize(1600, 500);
        m_reader->show(article, u"word "_s.repeated(400));
        const QTextBlock block = edit()->document()->begin();
        (void)edit()->grab();
        const QTextLine first = block.layout()->lineAt(0), second = block.layout()->lineAt(1);
        QVERIFY(second.y() - first.y() > 1.2 * first.height());
        QVERIFY(first.naturalTextWidth() < 40 * QFontInfo(edit()->font()).pixelSize());
        QVERIFY(first.naturalTextWidth() > 30 * QFontInfo(edit()->font()).pixelSize());
    }

    void zoom_growsTheTextAndStops()
    {
        open();
        const qreal before = edit()->font().pointSizeF();
        m_reader->zoomIn();
        QVERIFY(edit()->font().pointSizeF() > before);
        m_reader->setZoom(99);
        QCOMPARE(m_reader->zoom(), 12);
        m_reader->setZoom(0);
        QCOMPARE(edit()->font().pointSizeF(), before);
    }

    void clear_saysWhatToDo()
    {
        open();
        m_reader->clear();
        QSignalSpy spy(m_reader.get(), &ReaderView::importRequested);
        QTest::mouseClick(m_reader->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(m_reader->article(), ArticleId {});
    }

    void arrows_askForPlacesVisited()
    {
        open();
        QSignalSpy spy(m_reader.get(), &ReaderView::backRequested);
        auto *back = m_reader->findChild<QToolButton *>();
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(spy.count(), 0); // nowhere to go
        m_reader->setPlacesAvailable(true, false);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
    }

private:
    void open() { m_reader->show(sampleArticle(), sampleText()); }
    ArticleTextEdit *edit() const { return m_reader->findChild<ArticleTextEdit *>(); }

    // What the highlighter made of a position; default where it left it alone.
    QTextCharFormat formatsAt(int position) const
    {
        const QTextBlock block = edit()->document()->findBlock(position);
        QTextCharFormat format;
        for (const QTextLayout::FormatRange &range : edit()->formatsOf(block)) {
            const int offset = position - block.position();
            if (range.start <= offset && offset < range.start + range.length)
                format.merge(range.format);
        }
        return format;
    }
    // Invalid where there is none but the palette's.
    QColor backgroundAt(TextSpan span) const
    {
        const auto runs = markRuns(edit()->marks(), {span.start, span.start + 1}, m_reader->palette());
        return runs.empty() ? QColor() : runs.front().background;
    }
    QColor backgroundAt(const QString &words) const { return backgroundAt(spanOf(words)); }
    QTextCharFormat formatAt(const QString &words) const { return formatsAt(int(spanOf(words).start)); }

    void click(const QString &words) const
    {
        const QRect place = edit()->rectOf(spanOf(words));
        QVERIFY(place.isValid());
        QTest::mouseClick(edit()->viewport(), Qt::LeftButton, {}, place.center());
    }

    std::unique_ptr<ReaderView> m_reader;
};

QTEST_MAIN(TestReader)
#include "tst_reader.moc"
