// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/tables/articlerecord.h"

#include "models/corpus/datephrase.h"
#include "models/importing/documentformats.h"
#include "models/importing/inside.h"
#include "models/importing/statedproperties.h"
#include "models/importing/textassembly.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestFact = 2000; // of what is not the text

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(ArticleRecord)
};

QStringList partsOf(const QString &cell)
{
    static const QRegularExpression marks(u"[;|]"_s);
    const QStringList parts = cell.contains(u';') || cell.contains(u'|') ? cell.split(marks) : cell.split(u',');
    QStringList plain;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty() && plain.size() < 50)
            plain.append(part.simplified());
    }
    plain.removeDuplicates();
    return plain;
}

// ISO 8601, seconds or milliseconds since 1970, or words.
QString dayIn(const QString &cell, const QString &language)
{
    if (const QString day = isoDay(cell); !day.isEmpty())
        return day;
    bool isNumber = false;
    const double count = cell.toDouble(&isNumber);
    if (isNumber && count > 1e8 && count < 1e14) {
        const qint64 seconds = qint64(count > 1e11 ? count / 1000 : count);
        return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).date().toString(Qt::ISODate);
    }
    const auto phrase = findDate(QStringView(cell).first(std::min<qsizetype>(cell.size(), 100)), language);
    return phrase ? phrase->date.toIso() : QString();
}

bool isMarkup(const QString &text)
{
    static const QRegularExpression tag(u"</(?:p|div|article|body|h[1-6]|ul|table)>|<br ?/?>"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'<') && tag.match(text.left(20'000)).hasMatch();
}

class RecordReading final
{
public:
    RecordReading(const ArticleRecord &record, const ColumnMapping &mapping)
        : m_record(record)
        , m_mapping(mapping)
    { }

    QString text() const { return m_record.cells.value(m_mapping.columns.value(u"text"_s)); }

    void state(StatedFacts &facts) const
    {
        facts.language = languageFromTag(cell(u"language"_s));
        Metadata &metadata = facts.metadata;
        put(metadata.title, cell(u"title"_s));
        put(metadata.author, cell(u"author"_s).replace(u"; "_s, u", "_s));
        put(metadata.outlet, cell(u"outlet"_s));
        put(metadata.dateline, cell(u"dateline"_s));
        put(metadata.published, dayIn(cell(u"published"_s), facts.language));
        put(metadata.updated, dayIn(cell(u"updated"_s), facts.language));
        if (const QString url = cell(u"url"_s); url.contains("://"_L1))
            put(metadata.url, url);
        metadata.tags = partsOf(cell(u"tags"_s));
        metadata.categories = partsOf(cell(u"categories"_s));
    }

private:
    QString cell(const QString &field) const
    {
        const auto column = m_mapping.columns.constFind(field);
        return column == m_mapping.columns.cend() ? QString()
                                                  : m_record.cells.value(*column).left(longestFact).simplified();
    }

    static void put(std::optional<MetadataField> &field, const QString &value)
    {
        if (!value.isEmpty())
            field = MetadataField {value, std::nullopt, MetadataField::Origin::Markup};
    }

    const ArticleRecord &m_record;
    const ColumnMapping &m_mapping;
};

} // namespace

Result<ArticleDraft> draftOfRecord(const DocumentSource &source, const QString &format, const ArticleRecord &record,
                                   const ColumnMapping &mapping)
{
    const DocumentSource row {record.bytes, source.name + u'/' + record.name, source.depth};
    const RecordReading reading(record, mapping);
    QString text = reading.text();
    if (text.trimmed().isEmpty()) {
        const QString remedy = RecordWords::tr("Give it a text, or leave it out: the other rows have been read.");
        return record.line > 0
            ? refusal(row, RecordWords::tr("The row in line %1 has no text").arg(record.line), remedy)
            : refusal(row, RecordWords::tr("The row has no text"), remedy);
    }
    ArticleDraft draft = draftOf(row, format);
    if (!isMarkup(text) || !takePage(row, text.toUtf8(), draft)) {
        draft.text = soundText(text);
    }
    reading.state(draft.stated);
    return draft;
}

void stateRecord(const ArticleRecord &record, const ColumnMapping &mapping, StatedFacts &facts)
{
    RecordReading(record, mapping).state(facts);
}

} // namespace Quipu
