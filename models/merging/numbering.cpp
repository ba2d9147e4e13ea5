// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merging/numbering.h"

#include "models/annotation/entityjson.h"
#include "models/merging/mergekinds.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qint64 none = std::numeric_limits<qint64>::max();

struct CountedKind
{
    QLatin1StringView kind;
    qint64 Counters::*next;
};

constexpr CountedKind countedKinds[] {
    {"articles"_L1, &Counters::article},    {"mentions"_L1, &Counters::mention},   {"figures"_L1, &Counters::figure},
    {"charts"_L1, &Counters::chart},        {"relations"_L1, &Counters::relation}, {"notes"_L1, &Counters::note},
    {"name_lists"_L1, &Counters::nameList}, {"folders"_L1, &Counters::folder},
};

} // namespace

Numbering::Numbering(const NetEdits &since, bool isShared, const Counters &next)
    : m_given(next)
{
    for (const CountedKind &counted : countedKinds) {
        const auto first = since.firstNew.find(counted.kind);
        const qint64 firstNew = !isShared ? 1 : first == since.firstNew.end() ? none : first->second;
        m_firstNew[counted.kind] = firstNew;
        m_shift[counted.kind] = firstNew == none ? 0 : next.*counted.next - firstNew;
    }
}

bool Numbering::isShared(const QString &kind, qint64 number) const
{
    const auto first = m_firstNew.find(kind);
    return first != m_firstNew.end() && number < first->second;
}

std::optional<qint64> Numbering::known(const QString &kind, qint64 theirs) const
{
    const auto ofKind = m_known.find(kind);
    if (ofKind == m_known.end())
        return {};
    const auto found = ofKind->second.find(theirs);
    return found == ofKind->second.end() ? std::nullopt : std::optional(found->second);
}

qint64 Numbering::of(const QString &kind, qint64 number) const
{
    const auto shift = m_shift.find(kind);
    if (number == 0 || shift == m_shift.end())
        return number; // entities are named by what they are
    if (const auto found = known(kind, number))
        return *found;
    return isShared(kind, number) ? number : number + shift->second;
}

std::optional<qint64> Numbering::article(qint64 number) const
{
    const QString kind = u"articles"_s;
    if (number == 0 || known(kind, number) || isShared(kind, number) || isArriving(number))
        return of(kind, number);
    return {};
}

std::optional<QJsonObject> Numbering::translated(const QString &kind, const QJsonObject &thing) const
{
    QJsonObject mine = thing;
    if (kind != u"folder_articles" && kind != u"articles")
        setMergeNumber(kind, mine, of(kind, mergeNumber(kind, thing)));
    if (kind == u"notes" && !translateNote(mine))
        return {};
    if (kind == u"charts")
        return translatedChart(mine);
    if (kind == u"folder_articles") {
        mine[u"folder"] = of(u"folders"_s, thing[u"folder"].toInteger());
        QJsonArray articles;
        const QJsonArray theirs = thing[u"articles"].toArray();
        for (const QJsonValue &article : theirs) {
            if (const auto here = this->article(article.toInteger()))
                articles.append(*here);
        }
        mine[u"articles"] = articles;
        return mine;
    }
    if (!mine.contains(u"article"_s))
        return mine;
    const bool isText = kind == u"mentions";
    const auto here = article(isText ? idFromJson(thing[u"article"]) : thing[u"article"].toInteger());
    if (!here)
        return {};
    mine[u"article"] = isText ? idToJson(*here) : QJsonValue(*here);
    if (kind == u"copies" && thing.contains(u"group"_s)) {
        const auto group = article(thing[u"group"].toInteger());
        if (!group)
            return {};
        mine[u"group"] = *group;
    }
    return mine;
}

bool Numbering::translateNote(QJsonObject &note) const
{
    const QString about = note.value(u"about"_s).toString();
    const qint64 subject = note.value(u"subject"_s).toString().toLongLong();
    if (about == u"mention" || about == u"figure" || about == u"chart")
        note[u"subject"] = QString::number(of(about + u's', subject));
    return !note.contains(u"article"_s) || article(note.value(u"article"_s).toInteger());
}

QJsonObject Numbering::translatedChart(QJsonObject chart) const
{
    const auto figures = [this](const QJsonArray &theirs) {
        QJsonArray mine;
        for (const QJsonValue &figure : theirs)
            mine.append(of(u"figures"_s, figure.toInteger()));
        return mine;
    };
    const auto each = [&chart](const QString &list, auto change) {
        if (!chart.contains(list))
            return;
        QJsonArray changed;
        const QJsonArray items = chart[list].toArray();
        for (const QJsonValue &item : items) {
            QJsonObject object = item.toObject();
            change(object);
            changed.append(object);
        }
        chart[list] = changed;
    };
    each(u"series"_s, [&](QJsonObject &series) {
        if (series.contains(u"figures"_s))
            series[u"figures"] = figures(series[u"figures"].toArray());
    });
    each(u"notes"_s, [this](QJsonObject &note) { note[u"figure"] = of(u"figures"_s, note[u"figure"].toInteger()); });
    each(u"choices"_s, [&](QJsonObject &choice) {
        choice[u"figure"] = of(u"figures"_s, choice[u"figure"].toInteger());
        if (choice.contains(u"over"_s))
            choice[u"over"] = figures(choice[u"over"].toArray());
    });
    each(u"events"_s, [this](QJsonObject &event) {
        if (event.contains(u"article"_s))
            event[u"article"] = idToJson(article(idFromJson(event[u"article"])).value_or(0));
        if (event.contains(u"mention"_s))
            event[u"mention"] = idToJson(of(u"mentions"_s, idFromJson(event[u"mention"])));
    });
    return chart;
}

// Above all numbers that the others of the project get.
void Numbering::setApart(qint64 article, const Counters &theirs)
{
    if (m_apart.isEmpty()) {
        const Counters others = next(m_given, theirs);
        for (const CountedKind &counted : countedKinds)
            m_apartShift[counted.kind] = others.*counted.next - 1;
    }
    m_apart.insert(article);
    setKnown(u"articles"_s, article, article + m_apartShift[u"articles"_s]);
}

qint64 Numbering::ofMark(const QString &kind, qint64 number, qint64 theirArticle) const
{
    return m_apart.contains(theirArticle) ? number + m_apartShift.at(kind) : of(kind, number);
}

Counters Numbering::next(const Counters &ours, const Counters &theirs) const
{
    Counters after = ours;
    for (const CountedKind &counted : countedKinds) {
        if (m_firstNew.at(counted.kind) != none)
            after.*counted.next = std::max(ours.*counted.next, theirs.*counted.next + m_shift.at(counted.kind));
        if (const auto apart = m_apartShift.find(counted.kind); apart != m_apartShift.end() && !m_apart.isEmpty())
            after.*counted.next = std::max(after.*counted.next, theirs.*counted.next + apart->second);
    }
    return after;
}

} // namespace Quipu
