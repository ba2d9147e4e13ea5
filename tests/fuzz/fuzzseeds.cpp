// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the seeds that are no text: a folder for each format in the folder that is named. `./dev fuzz` runs it.
#include "tests/importing/packed.h"
#include "tests/importing/pdfsheets.h"

#include <QDir>
#include <QGuiApplication>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sentence = "Twelve boats left the harbour on Tuesday, and nine came back.";

QByteArray docx()
{
    return packed(
        {{u"[Content_Types].xml"_s, "<Types/>"},
         {u"docProps/core.xml"_s, "<p xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Boats</dc:title></p>"},
         {u"word/document.xml"_s,
          "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p>"
          "<w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>Boats</w:t></w:r></w:p><w:p><w:r><w:t>"
              + sentence + "</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>"}});
}

QByteArray odt()
{
    return packed({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                   {u"content.xml"_s,
                    "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                    "xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:text><t:h>Boats</t:h><t:p>"
                        + sentence + "<t:s t:c='3'/><t:tab/></t:p></o:text></o:body></o:document-content>"}});
}

QByteArray epub()
{
    return packed(
        {{u"mimetype"_s, "application/epub+zip"},
         {u"META-INF/container.xml"_s,
          "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile "
          "full-path='b.opf' media-type='application/oebps-package+xml'/></rootfiles></container>"},
         {u"b.opf"_s,
          "<package xmlns='http://www.idpf.org/2007/opf'><manifest><item id='c' href='c.xhtml'/></manifest>"
          "<spine><itemref idref='c'/></spine></package>"},
         {u"c.xhtml"_s, "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>" + sentence + "</p></body></html>"}});
}

QByteArray pdf()
{
    PdfSheets sheets(u"Boats"_s);
    const QString words = QString::fromUtf8(sentence).repeated(4);
    sheets.line(60, 60, u"Boats"_s, 18);
    sheets.paragraph({60, 100, 220, 600}, 100, words);
    sheets.paragraph({320, 100, 220, 600}, 100, words);
    sheets.newPage();
    sheets.line(60, 60, words.first(60));
    return sheets.bytes();
}

bool write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return folder.mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv); // fonts for the PDF
    const QDir folder(application.arguments().value(1));
    const QList<PackedFile> inside {{u"a/one.txt"_s, sentence}, {u"../two.html"_s, "<p>" + sentence}};
    return write(folder, u"docx/a.docx"_s, docx()) && write(folder, u"odt/a.odt"_s, odt())
            && write(folder, u"epub/a.epub"_s, epub()) && write(folder, u"pdf/a.pdf"_s, pdf())
            && write(folder, u"zip/a.zip"_s, packed(inside))
            && write(folder, u"zip/a.tar.gz"_s, packed(inside, Packing::TarGz))
            && write(folder, u"zip/a.gz"_s, gzipped(sentence))
        ? 0
        : 1;
}
