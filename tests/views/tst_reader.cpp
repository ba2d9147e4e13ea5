// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/articlehighlighter.h"
#include "views/reader/articletextedit.h"
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

namespace {

const QString sampleText = u"Harvests grow\n"
                           "\n"
                           "The Ministry of Fields counted 1,200 hectares in 2011 [4].\n"
                           "Anna Vidal, its head, said “fields are wide” at https://fields.example.\n"
                           "Subscribe to our letter"_s;

TextSpan spanOf(const QString &words)
{
    const qsizetype at = sampleText.indexOf(words);
    return {at, at + words.size()};
}

MentionRow mentionOf(qint64 id, const QString &words, const QString &type, ReviewStatus status)
{
    MentionRow row;
    row.mention.id = {id};
    row.mention.article = {1};
    row.mention.quote = QuotedSpan::of(spanOf(words), sampleText);
    row.mention.type = type;
    row.mention.status = status;
    return row;
}

Figure figureOf(qint64 id, const QString &words)
{
    Figure figure;
    figure.id = {id};
    figure.article = {1};
    figure.quote = QuotedSpan::of(spanOf(words), sampleText);
    figure.value = 1200;
    return figure;
}

Article sampleArticle()
{
    Article article;
    article.id = {1};
    article.path = u"fields.txt"_s;
    article.words = 29;
    article.metadata.outlet = MetadataField {u"The Gazette"_s, {}, MetadataField::Origin::Header};
    article.metadata.published = MetadataField {u"2012-05"_s, {}, MetadataField::Origin::Header};
    article.structure.headings = {spanOf(u"Harvests grow"_s)};
    article.structure.boilerplate = {{spanOf(u"Subscribe to our letter"_s), u"newsletter"_s}};
    return article;
}

QPalette paletteOf(bool dark)
{
    QPalette palette;
    const QColor base = dark ? QColor(30, 30, 34) : QColor(Qt::white);
    const QColor text = dark ? QColor(225, 225, 225) : QColor(Qt::black);
    for (auto role : {QPalette::Base, QPalette::Window, QPalette::Button})
        palette.setColor(role, base);
    for (auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

} // namespace

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
        QCOMPARE(edit()->toPlainText(), sampleText);
        QCOMPARE(m_reader->findChild<QLabel *>(u"articleTitle"_s)->text(), u"fields.txt"_s);
        const QString facts = m_reader->findChild<QLabel *>(u"articleFacts"_s)->text();
        QVERIFY2(facts.contains(u"The Gazette · May 2012"_s), qPrintable(facts));
    }

    void marks_arePaintedOverTheSyntax()
    {
        open();
        m_reader->setMentions({mentionOf(1, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Accepted),
                               mentionOf(2, u"Ministry of Fields"_s, u"ORGANIZATION"_s, ReviewStatus::Suggested)});
        m_reader->setFigures({figureOf(1, u"1,200 hectares"_s)});
        QCOMPARE(formatAt(u"Anna"_s).underlineStyle(), QTextCharFormat::SingleUnderline);
        QCOMPARE(formatAt(u"Ministry"_s).underlineStyle(), QTextCharFormat::DotLine);
        QVERIFY(formatAt(u"Anna"_s).background().color() != formatAt(u"Ministry"_s).background().color());
        QCOMPARE(formatAt(u"1,200"_s).fontWeight(), int(QFont::Bold));
        QCOMPARE(formatAt(u"Harvests"_s).fontWeight(), int(QFont::Bold));
        QVERIFY(formatAt(u"fields are wide"_s).fontItalic()); // from our syntax definition
        QVERIFY(formatAt(u"https"_s).fontUnderline());
        QVERIFY(formatAt(u"counted"_s).background().style() == Qt::NoBrush);
    }

    void rejectedMention_isNotShown()
    {
        open();
        m_reader->setMentions({mentionOf(1, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Accepted)});
        m_reader->upsertMentions({mentionOf(1, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Rejected)});
        QCOMPARE(formatAt(u"Anna"_s).underlineStyle(), QTextCharFormat::NoUnderline);
        QVERIFY(!m_reader->currentMention());
    }

    void oneMentionMore_rehighlightsItsBlockOnly()
    {
        open();
        auto *document = edit()->document();
        QSignalSpy spy(document, &QTextDocument::contentsChange);
        std::vector<int> touched;
        connect(document->documentLayout(), &QAbstractTextDocumentLayout::updateBlock, this,
                [&touched](const QTextBlock &block) { touched.push_back(block.blockNumber()); });
        const QList<QTextLayout::FormatRange> other = document->findBlockByNumber(2).layout()->formats();
        m_reader->upsertMentions({mentionOf(1, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Accepted)});
        QCOMPARE(formatAt(u"Anna"_s).underlineStyle(), QTextCharFormat::SingleUnderline);
        QCOMPARE(document->findBlockByNumber(2).layout()->formats(), other);
        QCOMPARE(spy.count(), 0); // the document itself is never edited
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
        QCOMPARE(edit()->toPlainText(), sampleText);
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
        QVERIFY(formatsAt(int(last.start)).background().style() != Qt::NoBrush);
        m_reader->unlight();
        QVERIFY(formatsAt(int(last.start)).background().style() == Qt::NoBrush);
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
        QVERIFY(formatAt(u"fields are"_s).background().style() == Qt::NoBrush); // hits go with the bar
    }

    void everyText_canBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyText_canBeRead()
    {
        QFETCH(bool, dark);
        const QPalette palette = paletteOf(dark);
        m_reader->setPalette(palette);
        open();
        m_reader->setMentions({mentionOf(1, u"Ministry of Fields"_s, u"ORGANIZATION"_s, ReviewStatus::Accepted),
                               mentionOf(2, u"Anna Vidal"_s, u"PERSON"_s, ReviewStatus::Suggested)});
        m_reader->setFigures({figureOf(1, u"1,200 hectares"_s)});
        m_reader->setSearchTerms({u"counted"_s});
        m_reader->reveal(spanOf(u"The Ministry of Fields counted 1,200 hectares in 2011 [4]."_s));
        for (int position = 0; position < sampleText.size(); ++position) {
            const QTextCharFormat format = formatsAt(position);
            const QColor text = format.foreground().style() == Qt::NoBrush ? palette.color(QPalette::Text)
                                                                           : format.foreground().color();
            const QColor background = format.background().style() == Qt::NoBrush ? palette.color(QPalette::Base)
                                                                                 : format.background().color();
            QVERIFY2(contrastRatio(text, background) >= readableContrast, qPrintable(sampleText.mid(position, 12)));
        }
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
    void open() { m_reader->show(sampleArticle(), sampleText); }
    ArticleTextEdit *edit() const { return m_reader->findChild<ArticleTextEdit *>(); }

    // What the highlighter made of a position; default where it left it alone.
    QTextCharFormat formatsAt(int position) const
    {
        const QTextBlock block = edit()->document()->findBlock(position);
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            const int offset = position - block.position();
            if (range.start <= offset && offset < range.start + range.length)
                return range.format;
        }
        return {};
    }
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
