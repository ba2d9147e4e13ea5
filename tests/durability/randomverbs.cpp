// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/randomverbs.h"

#include "models/storage/reader.h"
#include "tests/support/builders.h"

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

const QStringList vocabulary {u"Huallaga"_s, u"Quispe"_s,  u"señal"_s, u"coca"_s,    u"of"_s,  u"the"_s,
                              u"grew"_s,     u"Ucayali"_s, u"🌿"_s,     u"harvest"_s, u"año"_s, u"ministry"_s};
const QStringList types {u"PERSON"_s, u"PLACE"_s, u"ORGANISATION"_s};
constexpr int mostLearned = 100; // of each kind

} // namespace

RandomVerbs::RandomVerbs(Project &project, quint32 seed)
    : m_project(project)
    , m_random(seed)
{
    follow();
}

template <typename T> void RandomVerbs::takeOver(std::map<qint64, T> &known, const std::vector<Edit<T>> &edits)
{
    for (const Edit<T> &edit : edits) {
        if (edit.after)
            known[edit.after->id.value] = *edit.after;
        else
            known.erase(edit.before->id.value);
    }
}

void RandomVerbs::follow()
{
    connect(&m_project, &Project::mentionsChanged, this,
            [this](const std::vector<Edit<Mention>> &edits) { takeOver(m_mentions, edits); });
    connect(&m_project, &Project::notesChanged, this,
            [this](const std::vector<Edit<Note>> &edits) { takeOver(m_notes, edits); });
    connect(&m_project, &Project::articlesArrived, this, [this](const std::vector<ArticleId> &articles) {
        for (const ArticleId article : articles)
            m_present[article.value] = article;
    });
    connect(&m_project, &Project::articlesLeft, this, [this](const std::vector<ArticleId> &articles) {
        for (const ArticleId article : articles)
            m_present.erase(article.value);
    });
    connect(&m_project, &Project::changed, this, [this](const Change &change) { m_last = change.id; });
}

void RandomVerbs::learn(Reader &reader)
{
    MentionFilter some;
    some.limit = mostLearned;
    const auto articles = reader.articleIds({}, ArticleSort::Newest, mostLearned);
    const auto mentions = reader.mentions(some);
    const auto notes = reader.noteIds({});
    if (!articles || !mentions || !notes)
        return;
    for (const ArticleId article : *articles) {
        m_present[article.value] = article;
        if (const auto text = reader.articleText(article))
            m_texts[article.value] = *text;
    }
    for (const MentionRow &row : *mentions)
        m_mentions[row.mention.id.value] = row.mention;
    for (size_t i = 0; i < notes->size() && i < size_t(mostLearned); ++i) {
        if (const auto note = reader.note((*notes)[i]))
            m_notes[note->id.value] = *note;
    }
}

QString RandomVerbs::words(int count)
{
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(vocabulary[upTo(int(vocabulary.size()))]);
    return chosen.join(u' ');
}

void RandomVerbs::step()
{
    switch (upTo(16)) {
    case 0:
        return importSome();
    case 1:
        return untagSome();
    case 2:
        return reviewSome();
    case 3:
        return linkSome();
    case 4:
        return writeNote();
    case 5:
    case 6:
        return editNote();
    case 7:
        return removeNote();
    case 8:
    case 9:
        return walkHistory();
    case 10:
        if (upTo(8) == 0)
            (void)m_project.takeSnapshot(u"snapshot %1"_s.arg(++m_made));
        return;
    case 11:
        return removeArticle();
    default:
        return tagSome();
    }
}

void RandomVerbs::importSome()
{
    std::vector<Addition> additions;
    for (int i = upTo(4); i >= 0; --i) {
        const QString title = u"Piece %1"_s.arg(++m_made);
        additions.push_back(
            article(title + u'\n' + words(20 + upTo(200)), title + u".txt"_s, u"20%1-05-04"_s.arg(10 + upTo(15))));
    }
    std::vector<QString> texts;
    for (const Addition &addition : additions)
        texts.push_back(addition.text);
    const std::vector<ArticleId> articles = m_project.importArticles(std::move(additions));
    for (size_t i = 0; i < articles.size(); ++i)
        m_texts[articles[i].value] = texts[i];
}

void RandomVerbs::tagSome()
{
    if (m_present.empty())
        return importSome();
    const ArticleId article = anyOf(m_present);
    const QString text = m_texts[article.value];
    if (text.isEmpty())
        return; // it came back by a redo of what an earlier process did
    const qsizetype at = text.indexOf(u' ', upTo(int(text.size()) / 2)) + 1;
    const qsizetype end = text.indexOf(u' ', at);
    if (at > 0 && end > at)
        (void)m_project.tag(article, {at, end}, text, types[upTo(int(types.size()))]);
}

void RandomVerbs::untagSome()
{
    if (!m_mentions.empty())
        (void)m_project.untag({anyOf(m_mentions)});
}

void RandomVerbs::reviewSome()
{
    if (!m_mentions.empty())
        (void)m_project.review({anyOf(m_mentions)}, upTo(2) == 0 ? ReviewStatus::Accepted : ReviewStatus::Rejected);
}

void RandomVerbs::linkSome()
{
    if (!m_mentions.empty())
        (void)m_project.linkMention(anyOf(m_mentions), words(1 + upTo(2)));
}

void RandomVerbs::writeNote()
{
    Note note;
    note.text = words(1 + upTo(12));
    if (!m_present.empty() && upTo(2) == 0)
        note.subject = NoteSubject::ofArticle(anyOf(m_present));
    (void)m_project.addNote(note);
}

void RandomVerbs::editNote()
{
    if (m_notes.empty())
        return;
    const Note before = anyOf(m_notes);
    Note after = before;
    after.text += u' ' + words(1);
    (void)m_project.editNote(before, after, upTo(2) == 0);
}

void RandomVerbs::removeNote()
{
    if (!m_notes.empty())
        (void)m_project.removeNotes({anyOf(m_notes)});
}

void RandomVerbs::removeArticle()
{
    if (m_present.size() > 3)
        (void)m_project.removeArticles({anyOf(m_present)});
}

void RandomVerbs::walkHistory()
{
    const bool back = upTo(3) > 0;
    for (int steps = 1 + upTo(4); steps > 0; --steps)
        (void)(back ? m_project.undo() : m_project.redo());
}

} // namespace Quipu
