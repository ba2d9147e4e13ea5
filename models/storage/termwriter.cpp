// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/termwriter.h"

#include "models/storage/connection.h"
#include "models/storage/nativestatement.h"
#include "models/storage/statement.h"
#include "models/storage/wordtally.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

TermWriter::TermWriter(Connection &connection, WordTally *tally)
    : m_connection(connection)
    , m_tally(tally)
{
    if (m_tally != nullptr)
        m_tally->clear(); // of a transaction that failed
}

Outcome TermWriter::run(const QString &statement, qint64 position)
{
    Statement once(m_connection, statement);
    return once.bind(u":position"_s, position).run();
}

Outcome TermWriter::index(qint64 position)
{
    if (m_tally == nullptr) {
        m_aside.push_back(position);
        return run(u"index_document"_s, position);
    }
    m_tally->begin(WordTally::Direction::Comes);
    const Outcome done = run(u"index_document"_s, position);
    m_tally->end();
    return done;
}

Outcome TermWriter::unindex(qint64 position)
{
    if (m_tally == nullptr)
        return run(u"unindex_document"_s, position);
    m_tally->begin(WordTally::Direction::Goes);
    const Outcome done = run(u"unindex_document"_s, position);
    m_tally->end();
    return done;
}

Outcome TermWriter::finish()
{
    if (m_tally == nullptr)
        return countAside();
    const std::vector<WordTally::Count> counts = m_tally->counts();
    if (!counts.empty()) {
        NativeStatement count(m_connection, u"count_word"_s);
        for (const auto &[word, texts] : counts) {
            count.bind(1, word);
            count.bind(2, texts);
            if (Outcome done = count.run(); !done)
                return done;
        }
    }
    m_tally->clear();
    return Done {};
}

Outcome TermWriter::countAside()
{
    if (m_aside.empty())
        return Done {};
    for (const QString &statement : {u"begin_incoming_text"_s, u"begin_incoming_word"_s}) {
        Statement begin(m_connection, statement);
        if (Outcome done = begin.run(); !done)
            return done;
    }
    for (const qint64 position : std::exchange(m_aside, {})) {
        if (Outcome done = run(u"index_incoming_text"_s, position); !done)
            return done;
    }
    for (const QString &statement : {u"count_incoming_words"_s, u"forget_incoming_text"_s}) {
        Statement count(m_connection, statement);
        if (Outcome done = count.run(); !done)
            return done;
    }
    return Done {};
}

} // namespace Quipu
