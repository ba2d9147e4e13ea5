// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/markcard.h"

#include "views/delegates/figuretext.h"
#include "views/delegates/marktext.h"
#include "views/delegates/plainnote.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct MarkCardText
{
    Q_DECLARE_TR_FUNCTIONS(MarkCard)
};

// Who made a mark, and by what.
QString reasonOf(const Mention &mention)
{
    if (mention.origin == "analyst"_L1 || mention.origin.isEmpty())
        return MarkCardText::tr("marked by hand");
    if (mention.rule.isEmpty())
        return mention.origin == "gazetteer"_L1 ? MarkCardText::tr("a list of names") : mention.origin;
    return reasonText(mention);
}

constexpr int noteLines = 3; // of each note
constexpr int mostNotes = 3; // on a card; how many more there are is said

void addFact(MarkCard &card, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        card.facts.emplace_back(name, value);
}

} // namespace

QString MarkCard::plainText() const
{
    QStringList lines {title};
    for (const auto &[name, value] : facts)
        lines << MarkCardText::tr("%1: %2", "a fact's name and its value").arg(name, value);
    if (!note.isEmpty())
        lines << note;
    return (lines + notes).join(u'\n');
}

MarkCard cardOf(const MentionRow &row, const EntityType *type, const QLocale &locale)
{
    MarkCard card;
    const Mention &mention = row.mention;
    card.title = row.entityName.isEmpty() ? mention.quote.text : row.entityName;
    card.color = type != nullptr ? type->color : QColor(Qt::gray);
    addFact(card, MarkCardText::tr("Type"), type != nullptr ? type->label : mention.type);
    if (card.title != mention.quote.text)
        addFact(card, MarkCardText::tr("Here"), mention.quote.text);
    else if (row.entityName.isEmpty())
        addFact(card, MarkCardText::tr("Entity"), MarkCardText::tr("none yet"));
    addFact(card, MarkCardText::tr("Status"), statusText(mention.status));
    addFact(card, MarkCardText::tr("Why"), reasonOf(mention));
    if (mention.score)
        addFact(card, MarkCardText::tr("Confidence"),
                MarkCardText::tr("%1 %", "a share in percent").arg(locale.toString(qRound(*mention.score * 100))));
    card.note = mention.note;
    return card;
}

MarkCard cardOf(const Figure &figure, const QLocale &locale)
{
    MarkCard card;
    card.title = QString(valueText(figure, locale) + u' ' + unitText(figure)).trimmed();
    addFact(card, MarkCardText::tr("Measure"), figure.measure.isEmpty() ? figure.subject : figure.measure);
    addFact(card, MarkCardText::tr("Period"), periodText(figure.period, locale));
    addFact(card, MarkCardText::tr("Place"), figure.place);
    addFact(card, MarkCardText::tr("Actor"), figure.actor);
    addFact(card, MarkCardText::tr("Source"), figure.attributedSource);
    addFact(card, MarkCardText::tr("Status"), statusText(figure.status));
    addFact(card, MarkCardText::tr("Why"), figure.rule.isEmpty() ? MarkCardText::tr("entered by hand") : figure.rule);
    card.note = figure.note;
    return card;
}

MarkCard cardOf(const Note &note)
{
    MarkCard card;
    switch (note.kind) {
    case Note::Kind::Note:
        card.title = MarkCardText::tr("Note");
        break;
    case Note::Kind::Quotation:
        card.title = MarkCardText::tr("Quotation");
        break;
    case Note::Kind::Bookmark:
        card.title = MarkCardText::tr("Bookmark");
        break;
    }
    addNotes(card, {&note});
    return card;
}

void addNotes(MarkCard &card, const std::vector<const Note *> &notes)
{
    int left = 0;
    for (const Note *note : notes) {
        const QString text = card.notes.size() < mostNotes ? plainNoteText(*note, noteLines) : QString();
        if (!text.isEmpty())
            card.notes << text;
        else if (card.notes.size() == mostNotes)
            ++left;
    }
    if (left > 0)
        card.notes << MarkCardText::tr("%n more note(s)", nullptr, left);
}

} // namespace Quipu
