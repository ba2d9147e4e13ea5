// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/mail/mailreader.h"

#include "models/base/codebookfile.h"
#include "models/importing/documentformats.h"
#include "models/importing/inside.h"
#include "models/importing/mail/letterparts.h"
#include "models/importing/mail/mailhead.h"
#include "models/importing/mail/mailmessage.h"
#include "models/importing/statedproperties.h"
#include "models/importing/textassembly.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestSubject = 500;

bool isFromLine(QByteArrayView line)
{
    static const QRegularExpression form(u"^From \\S+ .*\\d\\d:\\d\\d.*\\d{4}|^From - .*\\d{4}"_s);
    return line.startsWith("From ") && line.size() < 1000 && form.match(QString::fromLatin1(line)).hasMatch();
}

struct MailReader
{
    Q_DECLARE_TR_FUNCTIONS(MailReader)

public:
    static void read(const DocumentSource &source, const DraftSink &sink)
    {
        const std::optional<MailMessage> mail = parseMail(source.bytes);
        if (!mail) {
            sink(refusal(source, tr("The letter is damaged"), tr("Get a fresh copy of the file.")));
            return;
        }
        ArticleDraft draft = draftOf(source, u"eml"_s);
        takeBody(source, *mail, draft);
        if (!draft.text.trimmed().isEmpty()) {
            stateHeaders(*mail, draft.stated);
            sink(std::move(draft));
        } else if (mail->isEncrypted) {
            sink(
                refusal(source, tr("The letter is encrypted"), tr("Open it in a mail program and save it decrypted.")));
        } else if (mail->attachments.empty()) {
            sink(refusal(source, tr("The letter holds no text"), tr("Choose a file that holds text.")));
        }
        QSet<QString> names;
        for (const MailAttachment &attachment : mail->attachments)
            readInside(source, attachment.bytes, nameOfItsOwn(attachment.name, names), sink);
    }

private:
    static QString nameOfItsOwn(const QString &name, QSet<QString> &taken)
    {
        QString own = name;
        for (int i = 2; taken.contains(own); ++i)
            own = u"%1 (%2)"_s.arg(name).arg(i);
        taken.insert(own);
        return own;
    }

    static void takeBody(const DocumentSource &source, const MailMessage &mail, ArticleDraft &draft)
    {
        QStringList texts;
        for (const QString &text : mail.texts) {
            if (!text.trimmed().isEmpty())
                texts.append(text.trimmed());
        }
        if (texts.isEmpty() && !mail.pages.empty()) {
            takePage(source, mail.pages.front(), draft);
            return;
        }
        draft.text = soundText(texts.join(u"\n\n"_s));
        draft.stated.structure = structureOfLetter(draft.text);
        draft.stated.hasStructure = true;
    }

    static void stateHeaders(const MailMessage &mail, StatedFacts &facts)
    {
        const auto put = [](std::optional<MetadataField> &field, const QString &value) {
            if (!value.isEmpty())
                field = MetadataField {value, std::nullopt, MetadataField::Origin::Header};
        };
        put(facts.metadata.title, withoutPrefixes(mail.subject.left(longestSubject)));
        put(facts.metadata.author, mail.author.left(longestSubject));
        put(facts.metadata.published, mail.published);
        put(facts.metadata.outlet, mail.outlet.left(longestSubject));
        put(facts.metadata.url, mail.url);
        for (const QString &keyword : mail.keywords) {
            if (facts.metadata.tags.size() < 50 && !keyword.trimmed().isEmpty())
                facts.metadata.tags.append(keyword.trimmed());
        }
        facts.language = languageFromTag(mail.language);
    }

    // "Re: Fwd: Nets" is about nets.
    static QString withoutPrefixes(QString subject)
    {
        static const QStringList prefixes = stringsOf(readCodebook(u"mail"_s).value("prefixes"_L1));
        for (;;) {
            const qsizetype colon = subject.indexOf(u':');
            const QString head = subject.first(std::max<qsizetype>(colon, 0)).section(u'[', 0, 0).trimmed().toLower();
            if (colon < 1 || !prefixes.contains(head))
                return subject;
            subject = subject.sliced(colon + 1).trimmed();
        }
    }
};

// ">From " was "From " before the letter was put into the mailbox, and ">>From " was ">From ".
QByteArray withoutQuoting(const QByteArray &letter)
{
    QByteArray plain;
    plain.reserve(letter.size());
    qsizetype end = 0;
    for (qsizetype at = 0; at < letter.size(); at = end) {
        const qsizetype lineEnd = letter.indexOf('\n', at);
        end = lineEnd < 0 ? letter.size() : lineEnd + 1;
        const QByteArrayView line = QByteArrayView(letter).sliced(at, end - at);
        qsizetype marks = 0;
        while (marks < line.size() && line[marks] == '>')
            ++marks;
        plain.append(marks > 0 && line.sliced(marks).startsWith("From ") ? line.sliced(1) : line);
    }
    return plain;
}

} // namespace

bool recognisesMail(const DocumentSource &source)
{
    const QList<QByteArray> names = headerNames(source.bytes);
    if (names.size() < 2 || isSavedPage(source.bytes))
        return false;
    const QByteArray head = headOf(source.bytes);
    const bool hasPassed = names.contains("message-id") || names.contains("received") || names.contains("return-path")
        || names.contains("delivered-to") || names.contains("mime-version");
    const bool isAddressed = names.contains("from") && (names.contains("date") || names.contains("subject"));
    return (hasPassed && (names.contains("from") || names.contains("subject")))
        || (isAddressed && head.first(std::min<qsizetype>(head.size(), 4096)).contains('@') && names.contains("to"));
}

void readMail(const DocumentSource &source, const DraftSink &sink)
{
    MailReader::read(source, sink);
}

bool recognisesMailbox(const DocumentSource &source)
{
    const qsizetype end = source.bytes.indexOf('\n');
    return end > 0 && isFromLine(QByteArrayView(source.bytes).first(end).trimmed())
        && headerNames(QByteArrayView(source.bytes).sliced(end + 1)).size() >= 2;
}

void readMailbox(const DocumentSource &source, const DraftSink &sink)
{
    const QByteArray &bytes = source.bytes;
    int number = 0;
    qsizetype start = bytes.indexOf('\n') + 1; // after the first From_ line
    while (start > 0 && start <= bytes.size()) {
        // The next From_ line stands after an empty one.
        qsizetype end = start;
        qsizetype next = -1;
        while ((end = bytes.indexOf("\nFrom ", end)) >= 0) {
            const qsizetype lineEnd = bytes.indexOf('\n', end + 1);
            const QByteArrayView line
                = QByteArrayView(bytes).sliced(end + 1, (lineEnd < 0 ? bytes.size() : lineEnd) - end - 1).trimmed();
            const bool isAfterEmpty
                = end > 0 && (bytes[end - 1] == '\n' || (bytes[end - 1] == '\r' && end > 1 && bytes[end - 2] == '\n'));
            if (isAfterEmpty && isFromLine(line)) {
                next = lineEnd < 0 ? -1 : lineEnd + 1;
                break;
            }
            ++end;
        }
        const QByteArray letter = bytes.sliced(start, (end < 0 ? bytes.size() : end) - start);
        readInside(source, withoutQuoting(letter), u"message %1"_s.arg(++number), sink, readMail);
        start = next;
    }
}

} // namespace Quipu
