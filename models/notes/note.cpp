// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/note.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr std::array noteKindWords {"note"_L1, "quotation"_L1, "bookmark"_L1};
constexpr std::array subjectWords {"project"_L1, "article"_L1, "span"_L1, "mention"_L1,
                                   "figure"_L1,  "entity"_L1,  "chart"_L1};

template <typename Kind, size_t count>
std::optional<Kind> kindNamed(const std::array<QLatin1StringView, count> &words, QStringView word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(Kind(found - words.begin()));
}

} // namespace

QString firstLine(const Note &note)
{
    for (QStringView line : QStringView(note.text).split(u'\n')) {
        while (!line.isEmpty() && (line.front().isSpace() || u"#>*-+"_s.contains(line.front())))
            line = line.sliced(1);
        if (line = line.trimmed(); !line.isEmpty())
            return line.toString();
    }
    return {};
}

QString toString(Note::Kind kind)
{
    return noteKindWords[size_t(kind)];
}

std::optional<Note::Kind> noteKindFromString(QStringView word)
{
    return kindNamed<Note::Kind>(noteKindWords, word);
}

QString toString(NoteSubject::Kind kind)
{
    return subjectWords[size_t(kind)];
}

std::optional<NoteSubject::Kind> noteSubjectFromString(QStringView word)
{
    return kindNamed<NoteSubject::Kind>(subjectWords, word);
}

} // namespace Quipu
