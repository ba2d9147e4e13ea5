// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

ArticleDraft read(const QByteArray &bytes, const QString &name)
{
    const Result<ArticleDraft> draft = readDocument(bytes, name);
    if (!draft)
        qFatal("%s", qPrintable(draft.error().text()));
    return *draft;
}

QStringList headings(const ArticleDraft &draft)
{
    QStringList found;
    for (const TextSpan span : draft.stated.structure.headings)
        found.append(span.in(draft.text).toString());
    return found;
}

} // namespace

class TestMarkupReaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rtf_isRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &body, const QString &text) {
            QTest::newRow(name) << QByteArray(
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Arial;}}"
                "{\\colortbl;\\red0;}"
                + body + "}") << text;
        };
        row("paragraphs", "\\pard One.\\par\r\nTwo {\\b bold}\\line three.\\par", u"One.\n\nTwo bold\nthree."_s);
        row("code page", "A\\'f1o \\'932013\\'94", u"Año “2013”"_s);
        row("another font's code page", "{\\f1\\'d0\\'f3\\'f1\\'fc} x", u"Русь x"_s);
        row("Unicode with a stand-in", "A\\u241?o {\\uc0\\u8212}{\\uc2\\u8211\\'96\\'96} \\u-10180?\\u-8448?",
            u"Año —– 🌀"_s);
        row("characters that are words", "a\\emdash b\\~c\\ldblquote d\\rdblquote\\_e\\-f \\{\\\\\\}",
            u"a—b\u00a0c“d”-ef {\\}"_s);
        row("what is not text",
            "x{\\*\\generator Riched;}{\\pict 89504e47}{\\header Page}{\\field{\\*\\fldinst HYPERLINK \"http://a\"}"
            "{\\fldrslt link}}{\\v hidden}{\\deleted gone} y\\bin5 ab}c z",
            u"xlink yz"_s);
        row("list", "{\\listtext\\'b7\\tab}one\\par{\\pntext 2.\\tab}two\\par", u"• one\n\n2. two"_s);
        row("table",
            "Before\\par\\trowd\\pard\\intbl Year\\cell Area\\cell\\row\\pard\\intbl 2013\\cell 4 ha\\cell\\row\\pard "
            "After\\par",
            u"Before\n\nYear | Area\n2013 | 4 ha\n\nAfter"_s);
        row("footnote", "Said so{\\footnote A letter.}.\\par End.", u"Said so[1].\n\nEnd.\n\n[1] A letter."_s);
        row("unbalanced", "One}} two", u"One two"_s);
    }

    void rtf_isRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const ArticleDraft draft = read(bytes, u"a.rtf"_s);
        QCOMPARE(draft.text, text);
        QCOMPARE(draft.format, u"rtf"_s);
    }

    void rtfProperties_areStated()
    {
        const ArticleDraft draft
            = read("{\\rtf1{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}}{\\info{\\title Nets of the "
                   "n\\'f6rth}{\\author Ana Reyes}{\\creatim\\yr2013\\mo8\\dy6\\hr9}{\\revtim\\yr2020\\mo1\\dy1}}"
                   "\\pard\\s1 Origins\\par\\pard Text.\\par\\pard\\outlinelevel1 Later\\par}",
                   u"a.rtf"_s);
        QCOMPARE(draft.text, u"Origins\n\nText.\n\nLater"_s);
        QCOMPARE(headings(draft), (QStringList {u"Origins"_s, u"Later"_s}));
        const Metadata &metadata = draft.stated.metadata;
        QCOMPARE(metadata.title->value, u"Nets of the nörth"_s);
        QCOMPARE(metadata.author->value, u"Ana Reyes"_s);
        QCOMPARE(metadata.published->value, u"2013-08-06"_s);
    }

    void hostileRtf_isBounded()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray &body :
             {QByteArray("{").repeated(3'000'000), QByteArray("{\\footnote ").repeated(300'000),
              QByteArray("\\u8211").repeated(500'000), QByteArray("\\'").repeated(1'000'000),
              QByteArray("\\bin2000000000 x"), QByteArray("\\uc99999999\\u1 x\\par x"), QByteArray("\\")})
            (void)readDocument("{\\rtf1 x" + body, u"a.rtf"_s);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        const Result<ArticleDraft> empty = readDocument(QByteArray("{\\rtf1}"), u"a.rtf"_s);
        QVERIFY(!empty);
        QVERIFY(empty.error().what.contains(u"no text"_s));
    }

    void markdown_staysAsItStands()
    {
        const QByteArray bytes
            = "---\ntitle: \"Nets of the north\"\ndate: 2013-08-06\nauthors:\n  - Ana Reyes\n  - Tom Hale\n"
              "tags: [fish, 'nets']\nlang: en\n---\n\n# The *new* nets #\n\nText with # no heading.\n\n"
              "Underlined\n----------\n\n```\n# code\n```\n\n### Third\n";
        const ArticleDraft draft = read(bytes, u"a.md"_s);
        QCOMPARE(draft.text, QString::fromUtf8(bytes));
        QCOMPARE(draft.format, u"markdown"_s);
        QCOMPARE(headings(draft), (QStringList {u"The *new* nets"_s, u"Underlined"_s, u"Third"_s}));
        const StatedFacts &stated = draft.stated;
        QCOMPARE(stated.metadata.title->value, u"Nets of the north"_s);
        QCOMPARE(stated.metadata.author->value, u"Ana Reyes, Tom Hale"_s);
        QCOMPARE(stated.metadata.published->value, u"2013-08-06"_s);
        QCOMPARE(stated.metadata.tags, (QStringList {u"fish"_s, u"nets"_s}));
        QCOMPARE(stated.language, u"en"_s);
        QCOMPARE(stated.structure.boilerplate.size(), size_t(1));
        QCOMPARE(stated.structure.boilerplate[0].kind, u"front_matter"_s);
        QVERIFY(stated.structure.boilerplate[0].span.in(draft.text).endsWith(u"lang: en\n---"_s));
    }

    void markdownWithoutHeader_takesItsFirstHeading()
    {
        const ArticleDraft draft = read("# Nets\n\nText.\n", u"a.markdown"_s);
        QCOMPARE(draft.stated.metadata.title->value, u"Nets"_s);
        QCOMPARE(draft.stated.metadata.title->span, (TextSpan {2, 6}));
        QVERIFY(!read("---\n\nA line, and no header.\n", u"a.md"_s).stated.metadata.title);
        QCOMPARE(read("# Nets\n\nText.\n", u"a.txt"_s).format, u"text"_s);
    }
};

QTEST_APPLESS_MAIN(TestMarkupReaders)
#include "tst_markupreaders.moc"
