// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Quipu {

// Which words are forms of one word: those with the same stem in one of some languages, by the Snowball stemmers
// (https://snowballstem.org/algorithms/). Words are compared without case and accents, as the index has them. Languages
// without a stemmer add nothing. Not to be shared between threads.
class WordForms final
{
    Q_DISABLE_COPY_MOVE(WordForms)

public:
    WordForms(const QString &word, const QStringList &languages); // ISO 639-1
    ~WordForms();

    // With what any form begins: where in an alphabetical list to look. Without case and accents; never empty strings.
    QStringList beginnings() const;
    // Whether a word without case and accents is a form, the word itself included.
    bool contain(const QString &word) const;

private:
    struct Language;
    QString m_word;
    std::vector<std::unique_ptr<Language>> m_languages;
};

} // namespace Quipu
