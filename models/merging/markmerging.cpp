// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/entityjson.h"
#include "models/annotation/mentionjson.h"
#include "models/figures/figurejson.h"
#include "models/merging/mergekinds.h"
#include "models/merging/mergework.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// What marks of either kind are read and written by.
struct MentionMarks
{
    using Mark = Mention;
    static QString kind() { return u"mentions"_s; }
    static auto of(ProjectContent &project, ArticleId article) { return project.mentions(article); }
    static QJsonObject json(const Mention &mark) { return mentionToJson(mark); }
    static Mention value(const QJsonObject &mark) { return mentionFromJson(mark); }
    static const QSet<qint64> &wanted(const MergeWork &work) { return work.wantedMentions; }
    static bool fits(const Mention &mark, QStringView text)
    {
        return mark.quote.span.fits(text.size()) && mark.quote.span.in(text) == mark.quote.text
            && std::ranges::all_of(mark.parts, [text](const QuotedSpan &part) {
                   return part.span.fits(text.size()) && part.span.in(text) == part.text;
               });
    }
};

struct FigureMarks
{
    using Mark = Figure;
    static QString kind() { return u"figures"_s; }
    static auto of(ProjectContent &project, ArticleId article) { return project.figures(article); }
    static QJsonObject json(const Figure &mark) { return figureToJson(mark); }
    static Figure value(const QJsonObject &mark) { return figureFromJson(mark); }
    static const QSet<qint64> &wanted(const MergeWork &work) { return work.wantedFigures; }
    static bool fits(const Figure &mark, QStringView text)
    {
        return mark.quote.span.fits(text.size()) && mark.quote.span.in(text) == mark.quote.text
            && mark.sentence.span.fits(text.size()) && mark.sentence.span.in(text) == mark.sentence.text;
    }
};

Outcome needEntityOf(MergeWork &work, const OptionalThing &mark)
{
    return mark ? work.needEntity(idFromJson((*mark)[u"entity"])) : Done {};
}

// One article's marks of this project, to be found by what they are.
class OwnMarks final
{
public:
    void add(const QString &kind, const QJsonObject &mark) { m_marks[sameAs(kind, mark)].push_back(mark); }
    // One that nobody has taken yet: that says all the same, or else the first.
    OptionalThing take(const QString &kind, const OptionalThing &like, bool isExact = false)
    {
        const auto found = like ? m_marks.find(sameAs(kind, *like)) : m_marks.end();
        if (found == m_marks.end() || found->second.empty())
            return {};
        std::vector<QJsonObject> &marks = found->second;
        auto taken = std::ranges::find_if(marks, [&](const QJsonObject &mark) {
            QJsonObject renumbered = *like;
            setMergeNumber(kind, renumbered, mergeNumber(kind, mark));
            return renumbered == mark;
        });
        if (taken == marks.end() && isExact)
            return {};
        if (taken == marks.end())
            taken = marks.begin();
        const QJsonObject mark = *taken;
        marks.erase(taken);
        return mark;
    }

private:
    std::map<QString, std::vector<QJsonObject>> m_marks;
};

template <typename Marks> Result<OwnMarks> ownMarks(MergeWork &work, ArticleId article)
{
    const auto ours = Marks::of(work.into, article);
    if (!ours)
        return ours.error();
    OwnMarks own;
    for (const auto &mark : *ours) {
        if (!work.numbers.isShared(Marks::kind(), mark.id.value)) // those are known by their numbers
            own.add(Marks::kind(), Marks::json(mark));
    }
    return own;
}

// Both have them alike but for the numbers.
template <typename Mark> bool areAlike(const std::vector<Mark> &ours, const std::vector<Mark> &theirs)
{
    return std::ranges::equal(ours, theirs, [](const Mark &one, const Mark &other) {
        Mark renumbered = other;
        renumbered.id = one.id;
        renumbered.article = one.article;
        return one == renumbered;
    });
}

// What one was when the two parted, where that is known.
OptionalThing baseOf(MergeWork &work, const QString &kind, qint64 number)
{
    const auto &since = work.since.before[kind];
    const auto was = since.find(QString::number(number));
    return was == since.end() ? std::nullopt : work.translated(kind, was->second);
}

// Articles that are one by their text alone: all of their marks are compared.
template <typename Marks> Outcome compareMarks(MergeWork &work, ArticleId theirArticle, ArticleId ourArticle)
{
    const QString kind = Marks::kind();
    const auto theirs = Marks::of(work.from, theirArticle);
    const auto ours = Marks::of(work.into, ourArticle);
    if (!theirs || !ours)
        return theirs ? ours.error() : theirs.error();
    if (areAlike(*ours, *theirs)) {
        work.plan.counts[kind].same += int(ours->size());
        for (size_t i = 0; i < ours->size(); ++i) {
            if (Marks::wanted(work).contains((*theirs)[i].id.value))
                work.numbers.setKnown(kind, (*theirs)[i].id.value, (*ours)[i].id.value);
        }
        return Done {};
    }
    const auto text = work.into.text(ourArticle);
    if (!text)
        return text.error();
    OwnMarks own;
    for (const auto &mark : *ours)
        own.add(kind, Marks::json(mark));
    std::vector<std::pair<qint64, QJsonObject>> others;
    for (const auto &mark : *theirs) {
        const OptionalThing here = work.translated(kind, Marks::json(mark));
        if (here && Marks::fits(mark, *text))
            others.emplace_back(mark.id.value, *here);
        else
            ++work.plan.leftOut;
    }
    for (const bool isExact : {true, false}) { // whoever has its like is not taken for another's
        for (auto &[number, here] : others) {
            const OptionalThing known = here.isEmpty() ? std::nullopt : own.take(kind, here, isExact);
            if (here.isEmpty() || (isExact && !known))
                continue;
            if (known && Marks::wanted(work).contains(number))
                work.numbers.setKnown(kind, number, mergeNumber(kind, *known));
            if (Outcome done = needEntityOf(work, here); !done)
                return done;
            work.settle(kind, baseOf(work, kind, number), known, here, QString::number(number));
            here = {};
        }
    }
    return Done {};
}

// Articles that both had when they parted: only what the other project touched since.
template <typename Marks> Outcome mergeTouchedMarks(MergeWork &work)
{
    const QString kind = Marks::kind();
    std::map<qint64, OwnMarks> own; // of articles that got new marks
    qint64 read = 0; // the article whose text this is
    QString text;
    for (const auto &[key, was] : work.since.before[kind]) {
        const auto theirs = work.from.item(kind, key.toLongLong());
        if (!theirs)
            return theirs.error();
        const OptionalThing &some = *theirs ? *theirs : was;
        const qint64 article = some ? (*some)[u"article"].toVariant().toLongLong() : 0;
        if (!work.numbers.isShared(u"articles"_s, article) || work.numbers.isArriving(article)
            || work.numbers.known(u"articles"_s, article))
            continue; // made and gone, or looked at with its article
        const OptionalThing base = work.translated(kind, was);
        const OptionalThing here = work.translated(kind, *theirs);
        OptionalThing ours;
        if (work.numbers.isShared(kind, key.toLongLong())) {
            const auto known = work.into.item(kind, key.toLongLong());
            if (!known)
                return known.error();
            ours = *known;
        } else {
            if (!own.contains(article)) {
                auto marks = ownMarks<Marks>(work, {article});
                if (!marks)
                    return marks.error();
                own[article] = *std::move(marks);
            }
            ours = own[article].take(kind, here);
            if (!ours)
                ours = own[article].take(kind, base);
            if (ours)
                work.numbers.setKnown(kind, key.toLongLong(), mergeNumber(kind, *ours));
        }
        if (here && read != article) {
            auto body = work.from.text({article});
            if (!body)
                return body.error();
            text = *std::move(body);
            read = article;
        }
        if (here && !Marks::fits(Marks::value(*here), text)) { // a file that somebody made by hand
            ++work.plan.leftOut;
            continue;
        }
        if (Outcome done = needEntityOf(work, here); !done)
            return done;
        work.settle(kind, base, ours, here, key);
    }
    return Done {};
}

} // namespace

Outcome mergeMarks(MergeWork &work)
{
    for (const auto &[theirs, ours] : work.matched) {
        if (work.isStopped())
            return mergeStopped();
        if (Outcome done = compareMarks<MentionMarks>(work, theirs, ours); !done)
            return done;
        if (Outcome done = compareMarks<FigureMarks>(work, theirs, ours); !done)
            return done;
    }
    if (!work.isShared())
        return Done {};
    if (Outcome done = mergeTouchedMarks<MentionMarks>(work); !done)
        return done;
    return mergeTouchedMarks<FigureMarks>(work);
}

} // namespace Quipu
