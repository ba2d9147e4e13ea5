// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/textselection.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// A text with its places in brackets: "a [word] here".
struct Marked
{
    QString text;
    TextSpan span;
};

Marked marked(QString text)
{
    Marked result;
    result.span.start = text.indexOf(u'{');
    text.remove(result.span.start, 1);
    result.span.end = text.indexOf(u'}');
    text.remove(result.span.end, 1);
    result.text = text;
    return result;
}

} // namespace

class TestTextSelection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void character_isWhatPeopleCountAsOne_data()
    {
        QTest::addColumn<QString>("text"); // between braces: one character
        QTest::newRow("a letter") << u"a{b}c"_s;
        QTest::newRow("a line end") << u"a{\n}c"_s;
        QTest::newRow("an accent of its own") << u"caf{e\u0301} x"_s;
        QTest::newRow("three accents") << u"x{o\u0302\u0323\u0301}y"_s;
        QTest::newRow("a surrogate pair") << u"a{\U0001F33F}b"_s;
        QTest::newRow("a family joined by zero-width joiners") << u"a{\U0001F469\u200D\U0001F469\u200D\U0001F467}b"_s;
        QTest::newRow("a skin tone") << u"a{\U0001F44D\U0001F3FD}b"_s;
        QTest::newRow("a flag") << u"\U0001F1F5\U0001F1EA{\U0001F1E7\U0001F1F4}"_s;
        QTest::newRow("a variation selector") << u"a{\u2764\uFE0F}b"_s;
        QTest::newRow("Hangul by its parts") << u"a{\u1112\u1161\u11AB}b"_s;
        QTest::newRow("Hebrew with points") << u"\u05D0{\u05D1\u05BC\u05B0}\u05D2"_s;
        QTest::newRow("an accent on a space") << u"a{ \u0301}b"_s;
        QTest::newRow("a no-break space") << u"a{\u00A0}b"_s;
        QTest::newRow("a zero-width space") << u"a{\u200B}b"_s;
    }

    void character_isWhatPeopleCountAsOne()
    {
        QFETCH(QString, text);
        const Marked one = marked(text);
        QCOMPARE(nextCharacter(one.text, one.span.start), one.span.end);
        QCOMPARE(previousCharacter(one.text, one.span.end), one.span.start);
        for (qsizetype within = one.span.start + 1; within < one.span.end; ++within) {
            QCOMPARE(wholeCharacters(one.text, {one.span.start, within}), one.span);
            QCOMPARE(wholeCharacters(one.text, {within, one.span.end}), one.span);
        }
        QCOMPARE(wholeCharacters(one.text, one.span), one.span);
    }

    void ends_areTheText()
    {
        QCOMPARE(nextCharacter(u"ab", 2), 2);
        QCOMPARE(previousCharacter(u"ab", 0), 0);
        QCOMPARE(nextCharacter(u"ab", 99), 2);
        QCOMPARE(previousCharacter(u"ab", -4), 0);
        QCOMPARE(nextWordEnd(u"", 0), 0);
        QCOMPARE(wordAt(u"", 0), TextSpan {});
        QCOMPARE(wholeWords(u"a b", {-3, 40}), (TextSpan {0, 3}));
    }

    void word_isTheOneAround_data()
    {
        QTest::addColumn<QString>("text"); // between braces: the word
        QTest::newRow("plain") << u"the {field} grows"_s;
        QTest::newRow("apostrophe") << u"they {don't} grow"_s;
        QTest::newRow("initials") << u"in the {U.S.} today"_s;
        QTest::newRow("initials in line with a name") << u"by {S.A.C.} Vidal"_s;
        QTest::newRow("one initial") << u"by Anna {B}. Vidal"_s;
        QTest::newRow("a stop without a space") << u"it grew.{Then} it fell"_s;
        QTest::newRow("number") << u"some {64,400} ha"_s;
        QTest::newRow("accents of their own") << u"un {cafe\u0301s} frio"_s;
        QTest::newRow("astral letters") << u"a {\U00010400\U00010401} b"_s;
        QTest::newRow("Arabic") << u"في {البيت} اليوم"_s;
        QTest::newRow("Hebrew") << u"זה {ספר} טוב"_s;
        QTest::newRow("no-break spaces around") << u"a\u00A0{word}\u00A0b"_s;
        QTest::newRow("zero-width spaces around") << u"a\u200B{word}\u200Bb"_s;
        QTest::newRow("beside quotation marks") << u"he said “{wide}” twice"_s;
        QTest::newRow("at the text's ends") << u"{word}"_s;
        QTest::newRow("by line ends") << u"a\n{word}\nb"_s;
        QTest::newRow("by a line separator") << u"a\u2028{word}\u2028b"_s;
        QTest::newRow("by a paragraph separator") << u"a\u2029{word}\u2029b"_s;
    }

    void word_isTheOneAround()
    {
        QFETCH(QString, text);
        const Marked word = marked(text);
        for (qsizetype at = word.span.start; at <= word.span.end; ++at)
            QCOMPARE(wordAt(word.text, at), word.span);
        for (qsizetype at = word.span.start; at < word.span.end; ++at) {
            QCOMPARE(nextWordEnd(word.text, at), word.span.end);
            QCOMPARE(previousWordStart(word.text, at + 1), word.span.start);
            QCOMPARE(wholeWords(word.text, {at, at + 1}), word.span);
        }
    }

    void wholeWords_growsBothEdges_data()
    {
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QString>("meant");
        QTest::newRow("inside two words")
            << u"the Min{istry of Fie}lds counted"_s << u"the {Ministry of Fields} counted"_s;
        QTest::newRow("white space at the ends") << u"the{ Ministry }of"_s << u"the {Ministry} of"_s;
        QTest::newRow("punctuation stays") << u"said {“wid}e” twice"_s << u"said {“wide}” twice"_s;
        QTest::newRow("only white space") << u"a{  }b"_s << u"a{}  b"_s;
    }

    void wholeWords_growsBothEdges()
    {
        QFETCH(QString, selected);
        QFETCH(QString, meant);
        const Marked from = marked(selected), to = marked(meant);
        QCOMPARE(wholeWords(from.text, from.span), to.span);
    }

    void sentence_isTheOneAround_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("first") << u"{It grew.} Mr. Vidal left. Then it fell."_s;
        QTest::newRow("with an abbreviation") << u"It grew. {Mr. Vidal left.} Then it fell."_s;
        QTest::newRow("last") << u"It grew. Mr. Vidal left. {Then it fell.}"_s;
        QTest::newRow("not past its line") << u"One.\n{It grew in the U.S. twice.}\nTwo."_s;
        QTest::newRow("a heading") << u"A.\n\n{Harvests grow}\n\nB."_s;
    }

    void sentence_isTheOneAround()
    {
        QFETCH(QString, text);
        const Marked sentence = marked(text);
        for (qsizetype at = sentence.span.start; at <= sentence.span.end; ++at)
            QCOMPARE(sentenceAt(sentence.text, at, u"en"_s), sentence.span);
    }

    void sentenceOfGiantLine_isFound()
    {
        const QString words = u"One sentence of many words. "_s;
        const QString text = words.repeated(40000);
        const qsizetype start = words.size() * 20000;
        QCOMPARE(sentenceAt(text, start + 5, u"en"_s), (TextSpan {start, start + words.size() - 1}));
        QCOMPARE(wordAt(text, start + 5), (TextSpan {start + 4, start + 12}));
    }

    void paragraph_isTheLine()
    {
        const Marked line = marked(u"One.\n  {It grew. It fell.} \nTwo."_s);
        QCOMPARE(paragraphAt(line.text, line.span.start + 3), line.span);
    }
};

QTEST_GUILESS_MAIN(TestTextSelection)
#include "tst_textselection.moc"
