// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/project.h"

#include <QObject>

#include <map>
#include <random>

namespace Quipu {

class Reader;

// An analyst who does anything: imports, marks, reviews, writes notes, undoes, redoes, takes snapshots. The same seed
// on the same project does the same. Knows what there is by the project's signals, as the window does.
class RandomVerbs final : public QObject
{
    Q_OBJECT

public:
    RandomVerbs(Project &project, quint32 seed);

    void learn(Reader &reader); // what is there already, or some of it
    void step(); // one verb; some do nothing, where there is nothing to do it to
    ChangeId last() const { return m_last; } // line of the log that the newest verb wrote

private:
    void importSome();
    void tagSome();
    void untagSome();
    void reviewSome();
    void linkSome();
    void writeNote();
    void editNote();
    void removeNote();
    void walkHistory();
    void removeArticle();

    void follow();
    QString words(int count);
    int upTo(int count) { return int(m_random() % quint32(count)); }
    template <typename Map> auto anyOf(const Map &map) { return std::next(map.begin(), upTo(int(map.size())))->second; }
    template <typename T> static void takeOver(std::map<qint64, T> &known, const std::vector<Edit<T>> &edits);

    Project &m_project;
    std::mt19937 m_random;
    std::map<qint64, QString> m_texts; // of every article that ever came
    std::map<qint64, ArticleId> m_present;
    std::map<qint64, Mention> m_mentions;
    std::map<qint64, Note> m_notes;
    ChangeId m_last;
    int m_made = 0;
};

} // namespace Quipu
