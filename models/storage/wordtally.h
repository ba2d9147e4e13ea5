// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <string>
#include <vector>

struct Fts5Tokenizer;
struct fts5_api;
struct fts5_tokenizer;
struct sqlite3;

namespace Quipu {

// Counts, for each word, the texts that are being indexed on a connection. Listens to the tokenizer that FTS5 uses
// anyway: it registers one of the same name and of the same words, so that the file's own declarations stay as they
// are. Counts only between begin() and end(), since other indexes use the tokenizer too. The writer's thread.
class WordTally final
{
    Q_DISABLE_COPY_MOVE(WordTally)

public:
    // Before anything has looked at a full-text table of the database; null where SQLite does not offer it. Must live
    // longer than the database is open.
    static std::unique_ptr<WordTally> attach(sqlite3 *database);
    ~WordTally();

    enum class Direction { Comes = 1, Goes = -1 };
    void begin(Direction direction); // a text
    void end() { m_isListening = false; }
    void clear();

    struct Count
    {
        QByteArrayView word; // UTF-8; until clear()
        int texts = 0; // that came, less those that went; never 0
    };
    std::vector<Count> counts() const; // by word, as bytes

private:
    struct Functions;
    struct Slot
    {
        quint32 hash = 0;
        quint32 at = 0; // in m_letters
        quint32 length = 0;
        quint32 lastText = 0;
        int texts = 0;
    };

    explicit WordTally(std::unique_ptr<Functions> functions);
    void note(QByteArrayView word);
    void grow();

    std::unique_ptr<Functions> m_functions;
    std::vector<Slot> m_slots; // open addressing; a power of two
    std::string m_letters;
    size_t m_words = 0;
    quint32 m_text = 0;
    int m_direction = 1;
    bool m_isListening = false;
};

} // namespace Quipu
