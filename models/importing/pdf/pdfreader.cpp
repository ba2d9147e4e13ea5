// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/pdf/pdfreader.h"

#include "models/importing/documentformats.h"
#include "models/importing/pdf/pdffurniture.h"
#include "models/importing/pdf/pdflines.h"
#include "models/importing/pdf/pdfmetadata.h"
#include "models/importing/pdf/pdfparagraphs.h"

#include <QCoreApplication>

#include <memory>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype signatureReach = 1024; // as PDF readers have it: something may stand before the header
constexpr int mostPages = 20'000;

struct PdfReader
{
    Q_DECLARE_TR_FUNCTIONS(PdfReader)

public:
    static Result<ArticleDraft> read(const DocumentSource &source)
    {
        // What poppler says of a damaged file's insides is for its makers.
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(source.bytes);
        if (!document)
            return refusal(source, tr("The PDF document is damaged"), tr("Get a fresh copy of the file."));
        if (document->isLocked())
            return refusal(source, tr("The PDF document is protected by a password"),
                           tr("Open it with its password in a PDF viewer and save or print it as an open PDF."));
        std::vector<PdfPage> pages = pagesOf(*document);
        findFurniture(pages);
        TextAssembly text;
        assemblePages(pages, text);
        if (text.isEmpty()) // pictures, or nothing but characters that are none
            return withoutWords(source, *document);
        ArticleDraft draft = draftOf(source, u"pdf"_s);
        text.moveInto(draft);
        stateProperties(propertiesOf(*document), MetadataField::Origin::Markup, draft.stated);
        takePrintedTitle(draft, cleanBlock(printedTitle(pages)));
        return draft;
    }

private:
    static std::vector<PdfPage> pagesOf(const Poppler::Document &document)
    {
        std::vector<PdfPage> pages;
        const int count = std::min(document.numPages(), mostPages);
        qsizetype letters = 0;
        for (int i = 0; i < count && letters < TextAssembly::longest; ++i) {
            const std::unique_ptr<Poppler::Page> page = document.page(i);
            pages.push_back(page ? linesOf(*page) : PdfPage {});
            for (const PdfLine &line : pages.back().lines)
                letters += line.text.size();
        }
        return pages;
    }

    static Error withoutWords(const DocumentSource &source, const Poppler::Document &document)
    {
        if (document.numPages() < 1)
            return refusal(source, tr("The PDF document is damaged: it has no pages"),
                           tr("Get a fresh copy of the file."));
        return refusal(source, tr("The PDF document holds only pictures of text, or no text at all"),
                       tr("Run text recognition (OCR) on it, for instance with ocrmypdf, and import the result."));
    }

    // The words in large letters on the first page; what the properties say otherwise stays as a claim.
    static void takePrintedTitle(ArticleDraft &draft, const QString &title)
    {
        const qsizetype at = title.isEmpty() ? -1 : draft.text.indexOf(title);
        if (at < 0)
            return;
        Metadata &metadata = draft.stated.metadata;
        const MetadataField printed {title, TextSpan {at, at + title.size()}, MetadataField::Origin::Header};
        if (metadata.title && metadata.title->value.compare(title, Qt::CaseInsensitive) != 0) {
            metadata.claims.push_back({u"title"_s, *metadata.title});
            metadata.claims.push_back({u"title"_s, printed});
        } else {
            metadata.title = printed;
        }
    }
};

} // namespace

bool recognisesPdf(const DocumentSource &source)
{
    const QByteArrayView head = QByteArrayView(source.bytes).first(std::min(source.bytes.size(), signatureReach));
    const qsizetype at = head.indexOf(QByteArrayView("%PDF-"));
    const bool isProse = at > 0 && head[at - 1] >= ' '; // a text may speak of the mark
    return at >= 0 && !isProse;
}

void readPdf(const DocumentSource &source, const DraftSink &sink)
{
    sink(PdfReader::read(source));
}

} // namespace Quipu
