// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/readerspeed.h"

#include "app/bench/newswriter.h"
#include "app/bench/stopwatch.h"
#include "models/project/project.h"
#include "models/storage/sqlstore.h"
#include "views/reader/preparedtext.h"
#include "views/reader/readerview.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>
#include <random>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr QSize readerSize(900, 800); // pixels
constexpr int charactersAMark = 100;
constexpr int longTextTimes = 10; // the long article is so many times the other one
constexpr int giantLineTimes = 2;
constexpr double frameMilliseconds = 16;
constexpr double openingGoal = 1.0 / 40, memoryGoal = 20;
constexpr int scrollSteps = 300;

const QString documentWay = u"QTextEdit, one mergeCharFormat a mark, each mark compared with each other"_s;
const QString plainEdit = u"QPlainTextEdit with the same text and no marks"_s;

QString textOf(qsizetype characters)
{
    const NewsVocabulary vocabulary(u"en"_s);
    return NewsWriter(vocabulary, 120, 1).write(characters).text;
}

// Marks that stand anywhere, every fourth one within the one before.
std::vector<MentionRow> marksOf(const QString &text)
{
    const std::vector<EntityType> &types = shippedEntityTypes();
    std::mt19937 random(7);
    std::vector<MentionRow> rows;
    const qint64 count = text.size() / charactersAMark;
    TextSpan span;
    for (qint64 i = 1; i <= count; ++i) {
        const qsizetype length = 4 + random() % 30;
        if (i % 4 == 0)
            span = {span.start + 1, std::max(span.start + 2, span.end - 1)};
        else
            span = {qsizetype(random() % (text.size() - 40)), 0};
        if (span.end == 0)
            span.end = span.start + length;
        MentionRow row;
        row.mention.id = {i};
        row.mention.article = {1};
        row.mention.quote = QuotedSpan::of(span, text);
        row.mention.type = types[size_t(random()) % types.size()].id;
        row.mention.status = i % 3 == 0 ? ReviewStatus::Suggested : ReviewStatus::Accepted;
        rows.push_back(std::move(row));
    }
    return rows;
}

Article article()
{
    Article made;
    made.id = {1};
    made.path = u"bench.txt"_s;
    return made;
}

// A widget as it is shown, painted into a picture in memory.
class Screen final
{
public:
    void show(QWidget &widget) const
    {
        widget.setAttribute(Qt::WA_DontShowOnScreen);
        widget.resize(readerSize);
        widget.show();
    }
    void paint(QWidget &widget)
    {
        QPainter painter(&m_image);
        widget.render(&painter);
    }

private:
    QImage m_image {readerSize, QImage::Format_ARGB32_Premultiplied};
};

void mergeFormat(QTextEdit &edit, TextSpan span)
{
    QTextCursor cursor(edit.document());
    cursor.setPosition(int(span.start));
    cursor.setPosition(int(span.end), QTextCursor::KeepAnchor);
    QTextCharFormat format;
    format.setBackground(QColor(Qt::yellow));
    cursor.mergeCharFormat(format);
}

int overlapsOf(const std::vector<MentionRow> &marks)
{
    int found = 0;
    for (size_t i = 0; i < marks.size(); ++i) {
        for (size_t j = 0; j < marks.size(); ++j)
            found += i != j && marks[i].mention.quote.span.overlaps(marks[j].mention.quote.span) ? 1 : 0;
    }
    return found;
}

void underlineOverlaps(QTextEdit &edit, int overlaps)
{
    edit.setProperty("overlaps", overlaps); // that the loop is not optimised away
}

void openByEditing(QTextEdit &edit, const QString &text, const std::vector<MentionRow> &marks)
{
    edit.setPlainText(text);
    for (const MentionRow &row : marks)
        mergeFormat(edit, row.mention.quote.span);
    underlineOverlaps(edit, overlapsOf(marks));
}

void openInReader(ReaderView &reader, const QString &text, const std::vector<MentionRow> &marks)
{
    reader.clear();
    reader.show(article(), text, marks);
}

BenchmarkRow opening(const QString &text, const std::vector<MentionRow> &marks, int rounds)
{
    Screen screen;
    ReaderView reader;
    reader.setEntityTypes(shippedEntityTypes());
    screen.show(reader);
    const auto open = [&] {
        openInReader(reader, text, marks);
        screen.paint(reader);
    };
    open(); // fonts and the syntax definition are read once in the life of a program
    const auto edit = [&] {
        QTextEdit document;
        screen.show(document);
        openByEditing(document, text, marks);
        screen.paint(document);
    };
    const MedianTimes seconds = secondsInTurns(std::min(rounds, 3), open, edit);
    return {u"reader, opening"_s,
            seconds.first * 1e3,
            seconds.second * 1e3,
            u"ms"_s,
            {{u"referenceIs"_s, documentWay},
             {u"goalRatioAtMost"_s, openingGoal},
             {u"characters"_s, text.size()},
             {u"marks"_s, qint64(marks.size())}}};
}

// From the key to the picture: the project's verb, what the reader is told of it, and its painting.
BenchmarkRow oneTagMore(const QString &text, const std::vector<MentionRow> &marks, int rounds)
{
    const QTemporaryDir folder;
    const Result<std::unique_ptr<SqlStore>> store = SqlStore::open(folder.filePath(u"tag.quipu"_s), true);
    if (!store)
        return {};
    Project project(**store, (*store)->opened(), u"bench"_s);
    Screen screen;
    ReaderView reader;
    reader.setEntityTypes(shippedEntityTypes());
    screen.show(reader);
    reader.show(article(), text, marks);
    screen.paint(reader);
    QObject::connect(&project, &Project::changed, &reader, [&reader](const Change &change) {
        for (const Edit<Mention> &edit : change.mentions)
            reader.upsertMentions({MentionRow {*edit.after, {}, {}}});
    });
    qsizetype at = 0;
    const auto tag = [&] {
        at = text.indexOf(u' ', at + 1) + 1;
        const TextSpan word {at, text.indexOf(u' ', at)};
        reader.select(word);
        (void)project.tag({1}, word, text, shippedEntityTypes().front().id);
        screen.paint(reader);
    };
    QTextEdit document;
    screen.show(document);
    openByEditing(document, text, marks);
    const auto edit = [&] {
        mergeFormat(document, {at, at + 5});
        underlineOverlaps(document, overlapsOf(marks));
        screen.paint(document);
    };
    const MedianTimes seconds = secondsInTurns(rounds, tag, edit);
    return {
        u"reader, one tag more"_s,
        seconds.first * 1e3,
        seconds.second * 1e3,
        u"ms"_s,
        {{u"referenceIs"_s, documentWay}, {u"goalAtMostMs"_s, frameMilliseconds}, {u"marks"_s, qint64(marks.size())}}};
}

struct Frames
{
    double slowest = 0;
    double median = 0;
};

// Wheel steps, pages and jumps, each painted.
Frames scrolled(QWidget &widget, QAbstractScrollArea &area, Screen &screen)
{
    std::vector<double> times;
    std::mt19937 random(3);
    for (int step = 0; step < scrollSteps; ++step) {
        times.push_back(secondsOf([&] {
            QScrollBar *bar = area.verticalScrollBar();
            if (step % 10 == 9)
                bar->setValue(int(random() % unsigned(std::max(1, bar->maximum()))));
            else if (step % 3 == 0)
                bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            else
                bar->setValue(bar->value() + 3);
            screen.paint(widget);
        }));
    }
    std::ranges::sort(times);
    return {times.back(), times[times.size() / 2]};
}

BenchmarkRow scrolling(const QString &name, const QString &text, const std::vector<MentionRow> &marks)
{
    Screen screen;
    ReaderView reader;
    reader.setEntityTypes(shippedEntityTypes());
    screen.show(reader);
    std::shared_ptr<PreparedText> prepared;
    const double prepare = secondsOf([&] { prepared = prepareText(text, reader.thread()); });
    const double open = secondsOf([&] {
        reader.show(article(), text, marks, {}, prepared);
        screen.paint(reader);
    });
    const Frames own = scrolled(reader, *reader.findChild<QAbstractScrollArea *>(u"articleText"_s), screen);
    QPlainTextEdit plain;
    screen.show(plain);
    const double plainOpen = secondsOf([&] {
        plain.setPlainText(text);
        screen.paint(plain);
    });
    const Frames reference = scrolled(plain, plain, screen);
    return {name,
            own.slowest * 1e3,
            reference.slowest * 1e3,
            u"ms"_s,
            {{u"referenceIs"_s, plainEdit},
             {u"goalAtMostMs"_s, frameMilliseconds},
             {u"medianMs"_s, own.median * 1e3},
             {u"preparedInMs"_s, prepare * 1e3}, // on the read lane
             {u"openedInMs"_s, open * 1e3},
             {u"referenceOpenedInMs"_s, plainOpen * 1e3},
             {u"characters"_s, text.size()},
             {u"marks"_s, qint64(marks.size())}}};
}

BenchmarkRow finding(const QString &text, int rounds)
{
    Screen screen;
    ReaderView reader;
    screen.show(reader);
    QTextDocument document;
    document.setPlainText(text);
    const QString words = u"the"_s;
    double own = 0;
    for (int round = 0; round < rounds; ++round) {
        reader.clear();
        reader.show(article(), text);
        own = std::max(own, secondsOf([&] {
                           reader.setSearchTerms({words});
                           screen.paint(reader);
                       }));
    }
    const double reference = secondsOf([&] {
        QTextCursor at = document.find(words);
        while (!at.isNull())
            at = document.find(words, at);
    });
    return {u"reader, finding words"_s,
            own * 1e3,
            reference * 1e3,
            u"ms"_s,
            {{u"referenceIs"_s, u"QTextDocument::find, all of them"_s},
             {u"goalAtMostMs"_s, frameMilliseconds},
             {u"characters"_s, text.size()}}};
}

#ifdef __GLIBC__
double allocatedBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks) + double(info.hblkhd);
}

BenchmarkRow memory(const QString &text)
{
    const double before = allocatedBytes();
    const std::vector<MentionRow> marks = marksOf(text);
    Screen screen;
    ReaderView reader;
    reader.setEntityTypes(shippedEntityTypes());
    screen.show(reader);
    reader.show(article(), QString(text.constData(), text.size()), marks);
    (void)scrolled(reader, *reader.findChild<QAbstractScrollArea *>(u"articleText"_s), screen);
    return {u"reader, memory"_s,
            allocatedBytes() - before,
            double(text.toUtf8().size()),
            u"bytes"_s,
            {{u"referenceIs"_s, u"the text in UTF-8"_s},
             {u"goalRatioAtMost"_s, memoryGoal},
             {u"marks"_s, qint64(marks.size())}}};
}
#endif

} // namespace

std::vector<BenchmarkRow> measureReader(const BenchmarkSize &size)
{
    std::vector<BenchmarkRow> rows;
    const QString text = textOf(size.characters);
    const std::vector<MentionRow> marks = marksOf(text);
    rows.push_back(opening(text, marks, size.rounds));
    rows.push_back(oneTagMore(text, marks, size.rounds));
    const QString longText = textOf(qsizetype(size.characters) * longTextTimes);
    const std::vector<MentionRow> longMarks = marksOf(longText);
    rows.push_back(scrolling(u"reader, slowest frame"_s, longText, longMarks));
    QString line = textOf(qsizetype(size.characters) * giantLineTimes);
    line.replace(u'\n', u' ');
    rows.push_back(scrolling(u"reader, slowest frame of one line"_s, line, marksOf(line)));
    rows.push_back(finding(longText, size.rounds));
#ifdef __GLIBC__
    rows.push_back(memory(longText));
#endif
    return rows;
}

} // namespace Quipu
