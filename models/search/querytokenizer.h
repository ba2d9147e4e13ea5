// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/figureasked.h"
#include "models/search/querylanguage.h"
#include "models/search/querytokens.h"

namespace Quipu {

// Cuts a query into tokens, from left to right. Not the room's face; queryTokens() is.
class QueryTokenizer final
{
public:
    QueryTokenizer(QStringView text, bool asYouType)
        : m_text(text)
        , m_asYouType(asYouType)
    { }

    QueryTokens run();

private:
    using Kind = QueryToken::Kind;

    void readPhrase();
    void readWord();
    void readNear(qsizetype start);
    bool readDistance(Query &near, qsizetype start);
    void readField(const QString &name, qsizetype start);
    void readValue(const QueryLanguage::Field &field, const QString &name, qsizetype start);
    void readFigure(const std::optional<QString> &subject, qsizetype start);
    void refuseUnknownField(const QString &name, qsizetype start);
    void refuseValue(const QueryLanguage::Field &field, const QString &value, TextSpan place);

    std::optional<QString> quoted(); // at an opening quotation mark; ends behind the closing one
    QStringView unquoted();
    std::optional<Query> wordTerm(QStringView word, qsizetype start, bool isBegun);
    bool isQuoted() const;
    bool atEnd() const { return m_at >= m_text.size(); }
    void add(Kind kind, qsizetype start); // up to where reading is
    void addTerm(Query term, qsizetype start);
    void fail(const QString &what, TextSpan place, const QString &remedy);

    QStringView m_text;
    bool m_asYouType = false;
    qsizetype m_at = 0;
    QueryTokens m_found;
};

// Whether there is anything in it that a text could be searched for.
bool saysSomething(QStringView text);

} // namespace Quipu
