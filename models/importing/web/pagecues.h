// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QSet>
#include <QString>

namespace Quipu {

// What a name in a class or id attribute says of its element.
struct PageCue
{
    QString part; // a kind of boilerplate; "" when none
    bool isStrong = false; // means it by itself
    bool isBody = false; // names the article's own words
    bool isLead = false; // names the standfirst
};

// The words of resources/codebooks/webpages.json. Read once; asked in any lane.
class PageCues final
{
public:
    static const PageCues &shared();

    // All the names of an attribute together: what the strongest of them says.
    PageCue ofNames(QStringView attribute) const;
    QString partUnderHeading(QStringView line) const; // "" where none begins
    QString partOfRole(const QString &role) const { return m_roles.value(role); }
    // A line that leads to another article: "Read also: ...".
    bool leadsElsewhere(QStringView line) const;
    // Whether a class says that the element is for screen readers and editors, not for the eye.
    bool isUnseen(QByteArrayView names) const;
    // Whether a line, or the one before a date, tells of a person or a shop and not of the article: "Joined".
    bool deniesDate(QStringView line) const;
    // Whether an attribute's names say that the element holds one post of a thread.
    bool namesPost(QStringView attribute) const;
    // Whether an attribute's names say that the element holds an author's name and nothing else.
    bool namesAuthor(QStringView attribute) const;

private:
    PageCues();
    PageCue ofName(QStringView name) const;
    qsizetype pastFramework(const QStringList &words) const;
    void add(const QStringList &names, const PageCue &cue);

    QHash<QString, PageCue> m_names;
    QSet<QString> m_posts, m_frameworks;
    QHash<QString, QString> m_headings, m_roles;
    QStringList m_linkLines, m_dateDenials;
    QByteArrayList m_unseen;
    QStringList m_authorWords, m_notAuthorWords;
};

} // namespace Quipu
