// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/htmlreader.h"

#include "models/importing/documentformats.h"
#include "models/importing/web/linkeddata.h"
#include "models/importing/web/pagefacts.h"
#include "models/importing/web/webencoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// Characters of the start, whatever its encoding: UTF-16 without its NULs.
QByteArray startOf(const QByteArray &bytes)
{
    constexpr qsizetype reach = 8 * 1024;
    QByteArray start = bytes.first(std::min(bytes.size(), reach)).toLower();
    if (start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff"))
        start.replace('\0', "");
    return start;
}

// Past white space, a mark of the encoding, comments, declarations and processing instructions.
QByteArrayView pastPrologue(QByteArrayView start)
{
    while (!start.isEmpty()) {
        const bool isComment = start.startsWith("<!--"), isInstruction = start.startsWith("<?");
        if (isComment || isInstruction) {
            const QByteArrayView stop = isComment ? QByteArrayView("-->") : QByteArrayView(">");
            const qsizetype end = start.indexOf(stop, isComment ? 4 : 2);
            if (end < 0)
                return {};
            start = start.sliced(end + stop.size());
        } else if (uchar(start.front()) <= ' ' || uchar(start.front()) >= 0x80) {
            start = start.sliced(1);
        } else {
            break;
        }
    }
    return start;
}

bool beginsWithTag(QByteArrayView start, std::initializer_list<QByteArrayView> tags)
{
    return std::any_of(tags.begin(), tags.end(), [start](QByteArrayView tag) {
        const qsizetype past = tag.size() + 1;
        return start.startsWith('<') && start.sliced(1).startsWith(tag) && start.size() > past
            && QByteArrayView(" \t\r\n\f>/").contains(start[past]);
    });
}

bool isNamedAsPage(const QString &name)
{
    static const QRegularExpression endings(u"\\.(?:x?html?|shtml|php|aspx?|jsp)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return endings.match(name).hasMatch();
}

// <!-- saved from url=(0042)https://example.org/page -->, as browsers write it.
QString savedFromUrl(const QString &markup)
{
    static const QRegularExpression saved(
        u"<!--\\s*saved from url=\\(\\d+\\)\\s*(https?://[^\\s>]+)|<!--[^>]{0,60}(?:Page saved|url:)[^>]{0,40}?(https?://[^\\s>]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = saved.match(markup.left(4096));
    const QString address = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return address;
}

// Pages that a script builds may hold their article in their data only.
void addWordsOfData(ArticleDraft &draft, const QString &articleBody)
{
    constexpr qsizetype fewest = 250;
    qsizetype shown = draft.text.size();
    for (const Boilerplate &boilerplate : draft.stated.structure.boilerplate)
        shown -= boilerplate.span.length();
    if (articleBody.size() < fewest || articleBody.size() < shown * 3)
        return;
    draft.text += (draft.text.isEmpty() ? QString() : u"\n\n"_s) + articleBody;
}

struct HtmlWords
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReader)

public:
    static Error ofNoWords(const DocumentSource &source)
    {
        return refusal(source, tr("The web page has no words to read"),
                       tr("Save the page from a browser once it is shown whole."));
    }
};

} // namespace

bool recognisesHtml(const DocumentSource &source)
{
    const QByteArray start = startOf(source.bytes);
    const QByteArrayView content = pastPrologue(start);
    if (content.startsWith("<!doctype html") || beginsWithTag(content, {"html", "head", "body"}))
        return true;
    if (beginsWithTag(content,
                      {"title", "meta", "script", "style", "link", "base", "article", "section", "main", "div", "p",
                       "h1", "h2", "table", "header", "nav"}))
        return start.contains("</") || isNamedAsPage(source.name);
    return isNamedAsPage(source.name) && start.contains('<') && start.contains('>') && !start.startsWith("%pdf");
}

void addPage(ArticleDraft &draft, const QString &markup, const QString &url)
{
    const WebPage page(markup);
    PageText text = renderPage(page);
    draft.stated = factsOfPage(page, text, url);
    draft.text = std::move(text.text);
    addWordsOfData(draft, LinkedData(page).articleBody());
}

void readHtml(const DocumentSource &source, const DraftSink &sink)
{
    const DecodedText decoded = decodeWebPage(source.bytes);
    ArticleDraft draft = draftOf(source, u"html"_s);
    draft.encoding = decoded.encoding;
    addPage(draft, decoded.text, savedFromUrl(decoded.text));
    if (draft.text.isEmpty())
        sink(HtmlWords::ofNoWords(source));
    else
        sink(std::move(draft));
}

} // namespace Quipu
