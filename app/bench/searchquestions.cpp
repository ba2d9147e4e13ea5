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
