// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentformats.h"

#include "models/importing/archive/archivereader.h"
#include "models/importing/mail/mailreader.h"
#include "models/importing/mail/webarchivereader.h"
#include "models/importing/markup/markdownreader.h"
#include "models/importing/markup/rtfreader.h"
#include "models/importing/office/docxreader.h"
#include "models/importing/office/epubreader.h"
#include "models/importing/office/odtreader.h"
#include "models/importing/pdf/pdfreader.h"
#include "models/importing/references/referencereader.h"
#include "models/importing/tables/jsonarticles.h"
#include "models/importing/tables/tablereader.h"
#include "models/importing/textreader.h"
#include "models/importing/web/htmlreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr DocumentFormat rows[] {
    {"pdf"_L1, recognisesPdf, readPdf},          {"docx"_L1, recognisesDocx, readDocx},
    {"odt"_L1, recognisesOdt, readOdt},          {"epub"_L1, recognisesEpub, readEpub},
    {"rtf"_L1, recognisesRtf, readRtf},          {"zip"_L1, recognisesArchive, readArchive},
    {"html"_L1, recognisesHtml, readHtml},       {"mhtml"_L1, recognisesWebArchive, readWebArchive},
    {"mbox"_L1, recognisesMailbox, readMailbox}, {"eml"_L1, recognisesMail, readMail},
    {"ris"_L1, recognisesRis, readRis},          {"bibtex"_L1, recognisesBibtex, readBibtex},
    {"csl-json"_L1, recognisesCsl, readCsl},     {"jsonl"_L1, recognisesJson, readJson},
    {"csv"_L1, recognisesTable, readTable},      {"markdown"_L1, recognisesMarkdown, readMarkdown},
    {"text"_L1, recognisesText, readText, true},
};

struct Problems
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFormat)

public:
    static std::optional<Error> ofSize(const DocumentSource &source)
    {
        if (source.bytes.isEmpty())
            return refusal(source, tr("The file is empty"), tr("Choose a file that holds text."));
        if (source.bytes.size() > maximumDocumentBytes)
            return tooLarge(source.name, source.bytes.size());
        return {};
    }

    static Error ofEmptiness(const DocumentSource &source)
    {
        return refusal(source, tr("There is no document in it"), tr("Choose a file that holds text."));
    }
};

} // namespace

std::span<const DocumentFormat> documentFormats()
{
    return rows;
}

const DocumentFormat &formatOf(const DocumentSource &source)
{
    return *std::find_if(std::begin(rows), std::end(rows),
                         [&source](const DocumentFormat &row) { return row.recognises(source); });
}

void readDocuments(const DocumentSource &source, const DraftSink &sink)
{
    if (const auto problem = Problems::ofSize(source)) {
        sink(*problem);
        return;
    }
    readAs(formatOf(source), source, sink);
}

void readAs(const DocumentFormat &format, const DocumentSource &source, const DraftSink &sink)
{
    bool isAnswered = false;
    format.read(source, [&sink, &isAnswered](Result<ArticleDraft> draft) {
        isAnswered = true;
        // All that there was may have been characters that are none.
        if (draft && draft->text.isEmpty() && !draft->isReference)
            sink(Problems::ofEmptiness({{}, draft->path}));
        else
            sink(std::move(draft));
    });
    if (!isAnswered)
        sink(Problems::ofEmptiness(source));
}

bool isTable(const DocumentFormat &format)
{
    return format.read == readTable || format.read == readJson;
}

TableHead tableHeadOf(const DocumentSource &source)
{
    constexpr int shownRows = 8;
    const DocumentFormat &format = formatOf(source);
    if (!isTable(format))
        return {};
    return format.read == readTable ? tableHead(source, shownRows) : jsonHead(source, shownRows);
}

ArticleDraft draftOf(const DocumentSource &source, const QString &format)
{
    ArticleDraft draft;
    draft.path = source.name;
    draft.format = format;
    draft.sha256 = QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256).toHex();
    draft.bytes = source.bytes.size();
    draft.original = source.bytes;
    return draft;
}

Error tooLarge(const QString &name, qint64 bytes)
{
    const QLocale locale;
    return {Error::Kind::Invalid,
            QCoreApplication::translate("DocumentFormat", "The file is too large: %1, where at most %2 can be read")
                .arg(locale.formattedDataSize(bytes), locale.formattedDataSize(maximumDocumentBytes)),
            name, QCoreApplication::translate("DocumentFormat", "Split it into single articles.")};
}

Error refusal(const DocumentSource &source, const QString &what, const QString &remedy)
{
    return {Error::Kind::Invalid, what, source.name, remedy};
}

} // namespace Quipu
