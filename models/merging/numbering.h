// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/merging/netedits.h"
#include "models/storage/store.h"

#include <QSet>

namespace Quipu {

// What the numbers of another project's things are in this one: the same for what both had when they parted; that of
// the thing it turned out to be; else a new one, by adding the same amount to all of a kind, so that nothing needs to
// be remembered of what comes new.
class Numbering final
{
public:
    Numbering() = default;
    // next: the numbers that this project gives out next.
    Numbering(const NetEdits &since, bool isShared, const Counters &next);

    bool isShared(const QString &kind, qint64 number) const;
    qint64 of(const QString &kind, qint64 number) const;
    void setKnown(const QString &kind, qint64 theirs, qint64 ours) { m_known[kind][theirs] = ours; }
    std::optional<qint64> known(const QString &kind, qint64 theirs) const;
    // Only these articles come new; references to others that this project lacks lead nowhere.
    void setArriving(qint64 article) { m_arriving.insert(article); }
    bool isArriving(qint64 article) const { return m_arriving.contains(article); }
    std::optional<qint64> article(qint64 number) const; // nothing: not in this project
    // An article that both had comes as another one, for its text is another by now; its marks get numbers of their
    // own.
    void setApart(qint64 article, const Counters &theirs);
    qint64 ofMark(const QString &kind, qint64 number, qint64 theirArticle) const;

    // A thing with this project's numbers; nothing where what it stands on is not there.
    std::optional<QJsonObject> translated(const QString &kind, const QJsonObject &thing) const;
    // What comes next when all of the other project has its numbers; theirs: what it would give next.
    Counters next(const Counters &ours, const Counters &theirs) const;

private:
    QJsonObject translatedChart(QJsonObject chart) const;
    bool translateNote(QJsonObject &note) const;

    std::map<QString, qint64> m_firstNew; // by kind
    std::map<QString, qint64> m_shift;
    std::map<QString, std::map<qint64, qint64>> m_known;
    QSet<qint64> m_arriving;
    QSet<qint64> m_apart;
    Counters m_given;
    std::map<QString, qint64> m_apartShift;
};

} // namespace Quipu
