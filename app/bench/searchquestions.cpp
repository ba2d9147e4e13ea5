// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/searchquestions.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

using namespace Qt::StringLiterals;

namespace Quipu {

const std::vector<QStringList> &searchQuestions()
{
    static const std::vector<QStringList> questions {
        {u"and"_s, u"said"_s},
        {u"and"_s, u"government"_s},
        {u"and"_s, u"police"_s},
        {u"and"_s, u"gobierno"_s},
        {u"and"_s, u"hectares"_s},
        {u"and"_s, u"laboratories"_s},
        {u"and"_s, u"megawatts"_s},
        {u"and"_s, u"thursday"_s},
        {u"and"_s, u"2011"_s},
        {u"and"_s, u"police"_s, u"court"_s},
        {u"and"_s, u"government"_s, u"plan"_s, u"trade"_s},
        {u"and"_s, u"precio"_s, u"mercado"_s, u"zona"_s},
        {u"and"_s, u"hectares"_s, u"killed"_s, u"schools"_s, u"litres"_s},
        {u"and"_s, u"said"_s, u"kilometres"_s},
        {u"or"_s, u"prices"_s, u"minister"_s},
        {u"or"_s, u"hectares"_s, u"acres"_s, u"barrels"_s},
        {u"phrase"_s, u"of"_s, u"said"_s},
        {u"phrase"_s, u"square"_s, u"kilometres"_s},
        {u"phrase"_s, u"according"_s, u"to"_s},
        {u"phrase"_s, u"percentage"_s, u"points"_s},
    };
    return questions;
}

QString toQueryText(const QStringList &question)
{
    const QStringList words = question.mid(1);
    if (question.first() == u"phrase")
        return u'"' + words.join(u' ') + u'"';
    return words.join(question.first() == u"or" ? u" OR "_s : u" "_s);
}

const QStringList &searchPrefixes()
{
    static const QStringList prefixes {u"gove"_s, u"comp"_s, u"prod"_s, u"hect"_s, u"auto"_s,
                                       u"mini"_s, u"kilo"_s, u"aver"_s, u"trad"_s, u"plan"_s};
    return prefixes;
}

const QStringList &typedTexts()
{
    static const QStringList texts {u"government trade"_s,   u"police court report"_s, u"hectares of"_s,
                                    u"precio mercado"_s,     u"company market"_s,      u"killed and wounded"_s,
                                    u"ministro seguridad"_s, u"barrels a day"_s,       u"square kilometres"_s,
                                    u"zona programa"_s};
    return texts;
}

std::vector<std::pair<QString, QString>> hostileQuestions()
{
    const QStringList common {u"the"_s, u"of"_s, u"and"_s, u"to"_s,     u"said"_s,
                              u"de"_s,  u"la"_s, u"in"_s,  u"police"_s, u"government"_s};
    QStringList many;
    for (int round = 0; round < 10; ++round)
        many += common;
    QStringList beginnings;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        beginnings += QString(QChar(letter)) + u'*';
    QStringList near;
    for (const QString &word : common)
        near += u"NEAR(the %1, 3)"_s.arg(word);
    return {
        {u"one letter"_s, u"a*"_s},
        {u"all letters"_s, beginnings.join(u" OR "_s)},
        {u"no letter"_s, u"police -"_s + beginnings.join(u" -"_s)},
        {u"everything but"_s, u"-zzyzx"_s},
        {u"a hundred of common words"_s, many.join(u" OR "_s)},
        {u"a hundred common words at once"_s, many.join(u' ')},
        {u"a long phrase"_s, u'"' + many.join(u' ') + u'"'},
        {u"a phrase that nobody wrote"_s, u"\"of said of said\""_s},
        {u"near one another"_s, near.join(u' ')},
        {u"brackets"_s, QString(60, u'(') + u"the"_s + QString(60, u')')},
        {u"a word of thousands of letters"_s, QString(9'000, u'a')},
        {u"figures with nothing"_s, u"figure:>"_s},
        {u"any figure"_s, u"figure:>0 -figure:<0 has:figures"_s},
        {u"any type"_s, u"type:PERSON OR type:PLACE OR -type:DATE"_s},
        {u"a title"_s, u"title:a*"_s},
        {u"an author"_s, u"author:zzyzx"_s},
        {u"an outlet"_s, u"outlet:zzyzx"_s},
        {u"a file"_s, u"file:zzyzx"_s},
        {u"a note"_s, u"note:zzyzx"_s},
        {u"forms of common words"_s, u"~"_s + common.join(u" ~"_s)},
        {u"a megabyte"_s, u"coca "_s.repeated(200'000)},
        {u"right to left"_s, u"\u202E\u05D0\u05D1 \u200F(\u0627"_s},
        {u"nothing"_s, QString(100, QChar(0))},
    };
}

void forgetFile(const QString &path)
{
#ifdef Q_OS_LINUX
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#else
    Q_UNUSED(path)
#endif
}

} // namespace Quipu
