// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Quipu {

// One source as a reference manager lists it (Zotero, JabRef, EndNote, Mendeley). What is not said is empty.
struct Reference
{
    QString key; // "quispe2011coca"
    QString title, outlet, url, doi, language, abstract;
    QString published; // ISO 8601, cut to its precision
    QStringList authors; // "Ana Quispe"; an institution by its name
    QStringList tags;
    QStringList files; // of the text itself, as written: mostly relative to the list's folder
    QString source; // the entry as it stands in the list

    bool operator==(const Reference &) const = default;
};

// The lists of references, decoded. What cannot be read of an entry is left out, and so is an entry that says nothing;
// never an error. Linear in the text; no recursion on nesting.
std::vector<Reference>
risReferences(const QString &text); // RIS (2011 and the older 2001), as Zotero and EndNote write it
std::vector<Reference> bibtexReferences(const QString &text); // BibTeX 0.99 and biblatex
std::vector<Reference> cslReferences(const QByteArray &json); // CSL-JSON 1.0; UTF-8

// "Quispe, Ana" is Ana Quispe; "Quispe, Jr., Ana" keeps the suffix last.
QString nameInOrder(const QString &name);

// "2014/05/12/", "2014-05", "2014///Spring", "12 May 2014": ISO 8601; "" where no year is told.
QString referenceDate(const QString &written);

} // namespace Quipu
