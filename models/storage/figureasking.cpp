// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/figureasking.h"

#include "models/base/textfinder.h"
#include "models/figures/codebook.h"
#include "models/figures/tokens.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr double roundingShare = 1e-9; // what converting may add or take away

// The unit that all of the words name.
const Unit *unitNamed(const UnitBook &book, const QString &subject)
{
    if (const Unit *unit = book.find(subject))
        return unit;
    QString words = subject;
    words.replace(u'_', u' ');
    const TokenisedText text(words);
    const auto count = qsizetype(text.tokens.size());
    const auto all = [count](const UnitBook::Match &match) { return match.words == count ? match.unit : nullptr; };
    if (count == 0)
        return nullptr;
    if (const Unit *unit = all(book.at(text.tokens, 0, count)))
        return unit;
    if (const Unit *unit = all(book.at(text.tokens, 0, count, true))) // "won" is one in large amounts
        return unit;
    if (const Unit *unit = all(book.leadingAt(text.tokens, count - 1, 0)))
        return unit;
    if (const Unit *unit = all(book.currencyEndingAt(text.tokens, count - 1, 0)))
        return unit;
    return book.find(subject.toUpper()); // usd
}

bool isConvertible(const Unit &unit, const Unit &other)
{
    if (unit.isTime() && other.isTime())
        return unit.years > 0 && other.years > 0;
    return unit.factor && other.factor && unit.baseUnit == other.baseUnit && unit.dimension == other.dimension;
}

double sizeOf(const Unit &unit)
{
    return unit.isTime() ? unit.years : *unit.factor;
}

struct Conversion
{
    QString unit;
    double share = 1; // of the unit asked in, that one of these is
};

// The units whose figures compare with those in `unit`, itself first.
std::vector<Conversion> conversionsTo(const Unit &unit, const UnitBook &book)
{
    std::vector<Conversion> found {{unit.id, 1}};
    for (const Unit &other : book.units()) {
        const bool isKnown = std::ranges::find(found, other.id, &Conversion::unit) != found.end();
        if (!isKnown && isConvertible(unit, other))
            found.push_back({other.id, sizeOf(other) / sizeOf(unit)});
    }
    return found;
}

QStringList measuresNamed(const QString &subject, const MeasureBook &book)
{
    QString sought = foldedText(subject);
    sought.replace(u' ', u'_');
    const bool isBeginning = sought.endsWith(u'*');
    if (isBeginning)
        sought.chop(1);
    QStringList ids;
    for (const Measure &measure : book.measures()) {
        QString label = foldedText(measure.label);
        label.replace(u' ', u'_');
        for (const QString &name : {measure.id, label}) {
            if ((isBeginning ? name.startsWith(sought) : name == sought) && !ids.contains(measure.id))
                ids.append(measure.id);
        }
    }
    return ids;
}

class FigureSql final
{
public:
    FigureSql(const FigureAsked &asked, const Codebook &codebook, const BindValue &bind)
        : m_asked(asked)
        , m_codebook(codebook)
        , m_bind(bind)
    { }

    QString run() const
    {
        QStringList parts {u"f.status <> 'rejected'"_s, subject()};
        if (m_asked.fromYear)
            parts.append(u"f.year >= "_s + m_bind(*m_asked.fromYear));
        if (m_asked.toYear)
            parts.append(u"f.year <= "_s + m_bind(*m_asked.toYear));
        return u"SELECT f.article FROM figure f WHERE "_s + parts.join(u" AND "_s);
    }

private:
    QString subject() const
    {
        const QString &name = m_asked.subject;
        if (name.isEmpty())
            return inRange(u"f.value"_s, 1);
        const MeasureBook &measures = m_codebook.measures();
        if (const Measure *measure = measures.find(name))
            return ofMeasures({measure->id});
        if (const Unit *unit = unitNamed(m_codebook.units(), name))
            return inUnit(*unit);
        if (const QStringList ids = measuresNamed(name, measures); !ids.isEmpty())
            return ofMeasures(ids);
        return ofNoun();
    }

    QString inUnit(const Unit &unit) const
    {
        if (!m_asked.hasValue())
            return u"f.unit = "_s + m_bind(unit.id);
        QStringList alternatives;
        for (const Conversion &one : conversionsTo(unit, m_codebook.units()))
            alternatives.append(u"(f.unit = "_s + m_bind(one.unit) + u" AND "_s
                                + inRange(u"f.value"_s, unit.multiple / one.share) + u')');
        return u'(' + alternatives.join(u" OR "_s) + u')';
    }

    // Compared in the measure's own unit; figures in others that do not convert, by the number as it stands.
    QString ofMeasures(const QStringList &ids) const
    {
        QStringList alternatives;
        for (const QString &id : ids) {
            QString sql = u"f.measure = "_s + m_bind(id);
            if (m_asked.hasValue())
                sql += u" AND "_s + inRange(u"f.value"_s, 1, shareOf(id));
            alternatives.append(u'(' + sql + u')');
        }
        return u'(' + alternatives.join(u" OR "_s) + u')';
    }

    QString shareOf(const QString &measure) const
    {
        const Measure *known = m_codebook.measures().find(measure);
        const Unit *unit = known ? m_codebook.units().find(known->unit) : nullptr;
        if (!unit)
            return u"1.0"_s;
        QString shares;
        for (const Conversion &one : conversionsTo(*unit, m_codebook.units()))
            shares += u" WHEN "_s + m_bind(one.unit) + u" THEN "_s + m_bind(one.share);
        return u"CASE f.unit"_s + shares + u" ELSE 1.0 END"_s;
    }

    // Whatever its case and accents; an index lists the units that there are, one step each.
    QString ofNoun() const
    {
        QString noun = m_asked.subject;
        noun.replace(u'_', u' ');
        const QString units = u"WITH RECURSIVE each(unit) AS (SELECT min(unit) FROM figure UNION ALL "
                              u"SELECT (SELECT min(unit) FROM figure WHERE unit > each.unit) FROM each "
                              u"WHERE each.unit IS NOT NULL) SELECT unit FROM each WHERE quipu_matches(unit, "_s
            + m_bind(QString(u'=' + noun)) + u')';
        const QString sql = u"f.unit IN ("_s + units + u')';
        return m_asked.hasValue() ? sql + u" AND "_s + inRange(u"f.value"_s, 1) : sql;
    }

    // Whether a figure's number lies in what is asked, times `times`; share: what one of its unit is, as SQL.
    QString inRange(const QString &value, double times, const QString &share = {}) const
    {
        const QString factor = share.isEmpty() ? QString() : u" * "_s + share;
        const auto json = [&factor](QLatin1StringView name) -> QString {
            return u"json_extract(f.record, '$."_s + name + u"')"_s + factor;
        };
        QStringList single, span;
        if (m_asked.low) {
            const QString low = m_bind(limit(*m_asked.low * times, m_asked.excludesLow));
            const QString sign = m_asked.excludesLow ? u" > "_s : u" >= "_s;
            single.append(value + factor + sign + low);
            span.append(u"coalesce("_s + json("value_high"_L1) + u", 9e999)"_s + sign + low);
        }
        if (m_asked.high) {
            const QString high = m_bind(limit(*m_asked.high * times, !m_asked.excludesHigh));
            const QString sign = m_asked.excludesHigh ? u" < "_s : u" <= "_s;
            single.append(value + factor + sign + high);
            span.append(u"coalesce("_s + json("value_low"_L1) + u", -9e999)"_s + sign + high);
        }
        if (!m_asked.hasValue())
            return u"1"_s;
        span.prepend(value
                     + u" IS NULL AND coalesce(json_extract(f.record, '$.value_low'), "
                       u"json_extract(f.record, '$.value_high')) IS NOT NULL"_s);
        return u"(("_s + single.join(u" AND "_s) + u") OR ("_s + span.join(u" AND "_s) + u"))"_s;
    }

    static double limit(double number, bool isUpwards)
    {
        const double rounding = std::abs(number) * roundingShare;
        return isUpwards ? number + rounding : number - rounding;
    }

    const FigureAsked &m_asked;
    const Codebook &m_codebook;
    const BindValue &m_bind;
};

} // namespace

QString articlesOfFigures(const FigureAsked &asked, const Codebook &codebook, const BindValue &bind)
{
    return FigureSql(asked, codebook, bind).run();
}

} // namespace Quipu
