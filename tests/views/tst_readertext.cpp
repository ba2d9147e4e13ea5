// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/readersample.h"
#include "views/reader/articletextedit.h"
#include "views/reader/laidouttext.h"
#include "views/reader/readerview.h"
#include "views/reader/textselection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTextBlock>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Whatever characters a text holds, positions in the reader are the text's: selecting, clicking, copying, finding.
class TestReaderText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_reader = std::make_unique<ReaderView>();
        m_reader->setPalette(paletteOf(false));
        m_reader->resize(1000, 500);
        m_reader->show();
        QVERIFY(QTest::qWaitForWindowActive(m_reader.get()));
    }

    void everyCharacter_isSelectedCopiedAndClickedExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Harvests grow.\nThey fell."_s;
        QTest::newRow("combining marks") << u"Cafe\u0301 o\u0302\u0323\u0301 n\u0303andu\u0301"_s;
        QTest::newRow("composed and decomposed") << u"\u00e9 e\u0301 \u00e9"_s;
        QTest::newRow("surrogate pairs") << u"a \U0001F33F b \U00010400\U00010401 c \U0001D11E"_s;
        QTest::newRow("emoji sequences")
            << u"x \U0001F469\u200D\U0001F33E y \U0001F44D\U0001F3FD z \U0001F1F5\U0001F1EA \u2764\uFE0F"_s;
        QTest::newRow("Arabic") << u"\u0645\u0632\u0627\u0631\u0639 1200 \u0647\u0643\u062a\u0627\u0631"_s;
        QTest::newRow("Arabic with harakat") << u"\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f"_s;
        QTest::newRow("Hebrew with points") << u"\u05d1\u05bc\u05b0\u05e8\u05b5\u05d0\u05e9\u05c1\u05b4\u05d9\u05ea"_s;
        QTest::newRow("both directions")
            << u"Ministry \u05de\u05e9\u05e8\u05d3 of 12 \u05e9\u05d3\u05d5\u05ea fields"_s;
        QTest::newRow("isolates and marks") << u"a \u2067\u05d0\u05d1\u2069 b \u200fc\u200e d"_s;
        QTest::newRow("no-break and thin spaces") << u"1\u00a0200\u202fha\u2009and\u00a0more"_s;
        QTest::newRow("zero-width characters") << u"so\u200bft\u200c a\u200db \ufeffc so\u00adft"_s;
        QTest::newRow("tabs") << u"a\tb\t\tc"_s;
        QTest::newRow("line separator") << u"one\u2028two\u2028\u2028three"_s;
        QTest::newRow("paragraph separator") << u"one\u2029two\u2029\u2029three"_s;
        QTest::newRow("next line and form feed") << u"one\u0085two\fthree\vfour"_s;
        QTest::newRow("carriage returns") << u"one\r\ntwo\rthree\n\rfour"_s;
        QTest::newRow("control characters") << u"a\u0001b\u0000c\u001fd"_s;
        QTest::newRow("the document's own characters") << u"a\ufdd0b\ufdd1c\ufffcd\ufffde"_s;
        QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xd83c) + u"b"_s + QChar(0xdf3f) + u"c"_s);
        QTest::newRow("Thai, Devanagari, Hangul") << u"\u0e01\u0e33 \u0915\u094d\u0937\u093f \u1112\u1161\u11ab"_s;
        QTest::newRow("Chinese") << u"\u7a3b\u7530\u6709\u4e00\u5343\u516c\u9803\u3002"_s;
        QTest::newRow("empty lines") << u"\n\na\n\n\nb\n"_s;
    }

    void everyCharacter_isSelectedCopiedAndClickedExactly()
    {
        QFETCH(const QString, text);
        open(text);
        QCOMPARE(m_reader->text(), text);
        for (qsizetype start = 0; start < text.size(); start = nextCharacter(text, start)) {
            const TextSpan character {start, nextCharacter(text, start)};
            QVERIFY(character.end > start);
            edit()->select(character);
            QCOMPARE(edit()->selection(), character);
            edit()->copy();
            QCOMPARE(QGuiApplication::clipboard()->text(), character.in(text).toString());
        }
        edit()->selectAll();
        QCOMPARE(edit()->selection(), (TextSpan {0, text.size()}));
        edit()->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void pointAtAWord_isThatWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("plain") << u"some plain words"_s << u"plain"_s;
        QTest::newRow("after an emoji") << u"a \U0001F33F leaf of it"_s << u"leaf"_s;
        QTest::newRow("after accents") << u"un cafe\u0301 frio solo"_s << u"frio"_s;
        QTest::newRow("Hebrew between English")
            << u"one \u05e9\u05d3\u05d5\u05ea two"_s << u"\u05e9\u05d3\u05d5\u05ea"_s;
        QTest::newRow("English between Hebrew")
            << u"\u05d0\u05d7\u05d3 word \u05e9\u05ea\u05d9\u05d9\u05dd"_s << u"word"_s;
        QTest::newRow("Arabic") << u"\u0645\u0632\u0631\u0639\u0629 \u0643\u0628\u064a\u0631\u0629 \u062c\u062f\u0627"_s
                                << u"\u0643\u0628\u064a\u0631\u0629"_s;
        QTest::newRow("behind a line separator") << u"one\u2028second line"_s << u"second"_s;
        QTest::newRow("behind a paragraph separator") << u"one\u2029second line"_s << u"second"_s;
        QTest::newRow("behind a zero-width space") << u"one\u200bsecond line"_s << u"second"_s;
    }

    void pointAtAWord_isThatWord()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, word);
        open(text);
        const qsizetype at = text.indexOf(word);
        const TextSpan span {at, at + word.size()};
        const QRect rect = edit()->rectOf(span);
        QVERIFY(!rect.isEmpty());
        const qsizetype position = edit()->positionAt(rect.center());
        QVERIFY2(span.contains(position), qPrintable(QString::number(position)));
        QTest::mouseDClick(edit()->viewport(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(m_reader->selection(), span);
    }

    void thirdClick_selectsTheSentence()
    {
        const QString text = u"It grew. Mr. Vidal left early. Then it fell."_s;
        open(text);
        const QPoint place = edit()->rectOf({text.indexOf(u"left"_s), text.indexOf(u"left"_s) + 4}).center();
        QTest::mouseDClick(edit()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseClick(edit()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_reader->selection().in(text).toString(), u"Mr. Vidal left early."_s);
    }

    void keyboard_movesByWholeCharacters()
    {
        const QString text = u"e\u0301\U0001F33F\u05d1\u05bcx"_s;
        open(text);
        edit()->setFocus();
        edit()->select({0, 0});
        std::vector<qsizetype> stops;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(edit(), Qt::Key_Right, Qt::ShiftModifier);
            stops.push_back(edit()->selection().end);
        }
        QCOMPARE(stops, (std::vector<qsizetype> {2, 4, 6, 7}));
    }

    void rightToLeftParagraph_standsOnTheRight()
    {
        open(u"\u05e9\u05d3\u05d5\u05ea\nfields"_s);
        QVERIFY(edit()->rectOf({0, 1}).left() > edit()->viewport()->width() / 2);
        QVERIFY(edit()->rectOf({5, 6}).left() < edit()->viewport()->width() / 2);
    }

    void giantLine_isExactEverywhere()
    {
        QString text = u"Before.\n"_s;
        for (int i = 0; text.size() < 100000; ++i)
            text += u"word%1 \U0001F33F "_s.arg(i);
        text += u"\nAfter."_s;
        open(text);
        for (const QString &word : {u"Before"_s, u"word7 "_s, u"word900 "_s, u"word5000 "_s, u"After."_s}) {
            const qsizetype at = text.indexOf(word);
            const TextSpan span {at, at + word.trimmed().size()};
            m_reader->reveal(span);
            m_reader->select(span);
            QCOMPARE(m_reader->selection(), span);
            QVERIFY(m_reader->visibleSpan().contains(span.start));
            edit()->copy();
            QCOMPARE(QGuiApplication::clipboard()->text(), word.trimmed());
            QVERIFY(span.contains(edit()->positionAt(edit()->rectOf(span).center())));
        }
        m_reader->select({0, text.size()});
        edit()->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void giantWord_isBrokenBetweenCharacters()
    {
        const QString leaf = u"\U0001F33F"_s;
        const QString text = leaf.repeated(20000);
        const LaidOutText laidOut(text);
        for (const QString &piece : laidOut.shown().split(u'\n')) {
            QVERIFY(piece.size() <= LaidOutText::longestLine);
            QVERIFY(!piece.front().isLowSurrogate());
        }
        for (qsizetype offset = 0; offset <= text.size(); ++offset)
            QCOMPARE(laidOut.toText(laidOut.toDocument(offset)), offset);
    }

    void find_isExactPastEveryCharacter()
    {
        const QString text = u"\U0001F33F e\u0301 \u2029 \u05d0 needle and Needle"_s;
        open(text);
        m_reader->find();
        m_reader->findNext(u"NEEDLE"_s);
        QCOMPARE(m_reader->selection().start, text.indexOf(u"needle"_s));
        m_reader->findNext(u"NEEDLE"_s);
        QCOMPARE(m_reader->selection().start, text.indexOf(u"Needle"_s));
    }

private:
    void open(const QString &text)
    {
        Article article;
        article.id = {1};
        article.path = u"characters.txt"_s;
        article.language = u"en"_s;
        m_reader->show(article, text);
    }
    ArticleTextEdit *edit() const { return m_reader->findChild<ArticleTextEdit *>(); }

    std::unique_ptr<ReaderView> m_reader;
};

QTEST_MAIN(TestReaderText)
#include "tst_readertext.moc"
