// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/mail/webarchivereader.h"

#include "models/importing/documentformats.h"
#include "models/importing/mail/mailhead.h"
#include "models/importing/mail/mailmessage.h"
#include "models/importing/web/htmlreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

struct WebArchiveReader
{
    Q_DECLARE_TR_FUNCTIONS(WebArchiveReader)

public:
    static Result<ArticleDraft> read(const DocumentSource &source)
    {
        const std::optional<MailMessage> archive = parseMail(source.bytes);
        if (!archive || archive->pages.empty())
            return refusal(source, tr("The saved page is damaged: there is no web page in it"),
                           tr("Save the page again in the browser."));
        ArticleDraft draft = draftOf(source, u"mhtml"_s);
        addPage(draft, QString::fromUtf8(archive->pages.front()), addressOf(source.bytes));
        if (draft.text.trimmed().isEmpty())
            return refusal(source, tr("The saved page holds no text"), tr("Choose a page that holds text."));
        return draft;
    }

private:
    static QString addressOf(const QByteArray &bytes)
    {
        static const QRegularExpression header(u"^(?:Snapshot-)?Content-Location:\\s*(https?://\\S+)"_s,
                                               QRegularExpression::MultilineOption
                                                   | QRegularExpression::CaseInsensitiveOption);
        constexpr qsizetype reach = 16 * 1024;
        return header.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), reach)))).captured(1);
    }
};

} // namespace

bool recognisesWebArchive(const DocumentSource &source)
{
    return isSavedPage(source.bytes);
}

void readWebArchive(const DocumentSource &source, const DraftSink &sink)
{
    sink(WebArchiveReader::read(source));
}

} // namespace Quipu
