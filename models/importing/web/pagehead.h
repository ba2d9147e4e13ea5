// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/webpage.h"

#include <QHash>
#include <QStringList>

#include <span>

namespace Quipu {

// What a page's head says in meta and link elements. Names in lower case; of a name given twice both are kept.
class PageHead final
{
public:
    explicit PageHead(const WebPage &page);

    QString first(std::initializer_list<const char *> names) const; // the first of these that says anything
    QStringList all(std::initializer_list<const char *> names) const;
    const QString &title() const { return m_title; } // of the title element
    QString canonicalUrl() const;
    QString savedFrom() const { return m_savedFrom; } // the address in a browser's "saved from url" comment
    QString language() const; // as written: "en-GB"
    QStringList siteNames(const QString &publisher, const QString &site) const;

private:
    QHash<QString, QStringList> m_meta;
    QString m_title, m_canonical, m_savedFrom, m_language;
};

} // namespace Quipu
