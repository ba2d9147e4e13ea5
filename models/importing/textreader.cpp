// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/textreader.h"

#include "models/importing/decoding.h"
#include "models/importing/documentformats.h"
#include "models/importing/documentkind.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct TextReader
{
    Q_DECLARE_TR_FUNCTIONS(TextReader)

public:
    static Result<ArticleDraft> read(const DocumentSource &source)
    {
        if (const QString kind = nameOfForeignFormat(source.bytes); !kind.isEmpty())
            return refusal(source, tr("This is %1, which Quipu does not read").arg(kind),
                           tr("Save the document as plain text (.txt) and import that file."));
        const DecodedText decoded = decodeText(source.bytes);
        if (decoded.problem != DecodedText::Problem::None)
            return notText(source, decoded);
        ArticleDraft draft = draftOf(source, u"text"_s);
        draft.encoding = decoded.encoding;
        draft.original.clear(); // the text is all there is of it
        draft.text = withPlainLineEnds(decoded.text);
        if (std::all_of(draft.text.cbegin(), draft.text.cend(), [](QChar c) { return c.isSpace(); }))
            return refusal(source, tr("The file holds nothing but white space"), tr("Choose a file that holds text."));
        return draft;
    }

private:
    static QString withPlainLineEnds(QString text)
    {
        if (text.contains(u'\r'))
            text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        return text;
    }

    static Error notText(const DocumentSource &source, const DecodedText &decoded)
    {
        switch (decoded.problem) {
        case DecodedText::Problem::Damaged:
            return refusal(
                source,
                decoded.line > 0
                    ? tr("The text is damaged: line %1 is not valid %2").arg(decoded.line).arg(decoded.encoding)
                    : tr("The text is damaged: it is not valid %1").arg(decoded.encoding),
                tr("Get a fresh copy, or save it again as UTF-8 in a text editor."));
        case DecodedText::Problem::Unknown:
            return refusal(source, tr("The file's character encoding is not known"),
                           tr("Save it as UTF-8 in a text editor and import it again."));
        case DecodedText::Problem::Binary:
        case DecodedText::Problem::None:
            break;
        }
        return refusal(source, tr("The file is binary, not text"),
                       tr("Save the document as plain text (.txt) and import that file."));
    }
};

} // namespace

bool recognisesText(const DocumentSource &)
{
    return true;
}

void readText(const DocumentSource &source, const DraftSink &sink)
{
    sink(TextReader::read(source));
}

} // namespace Quipu
