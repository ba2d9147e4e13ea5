// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/mail/mailmessage.h"

#include "models/importing/decoding.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <gmime/gmime.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int deepestPart = 20;
constexpr int mostParts = 2000;
constexpr qsizetype stubLetters = 80; // of a plain body that says "see the web version"

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T> using GHeld = std::unique_ptr<T, Unref>;

QString fromUtf8(const char *text)
{
    return text ? QString::fromUtf8(text).simplified() : QString();
}

QByteArray contentOf(GMimePart *part, qint64 limit)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const GHeld<GMimeStream> stream(g_mime_stream_mem_new());
    if (g_mime_data_wrapper_write_to_stream(content, stream.get()) < 0)
        return {};
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return qint64(bytes->len) > limit ? QByteArray() : QByteArray(reinterpret_cast<char *>(bytes->data), bytes->len);
}

QByteArray writtenOut(GMimeMessage *message)
{
    const GHeld<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<char *>(bytes->data), bytes->len);
}

// By the charset that the part states where it does and the bytes agree; else by the bytes.
QString wordsOf(GMimePart *part, qint64 limit)
{
    const QByteArray bytes = contentOf(part, limit);
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    const QByteArray name = charset ? QByteArray(charset).toLower() : QByteArray();
    const DecodedText guessed = decodeText(bytes);
    const bool isPlain = name.isEmpty() || name == "utf-8" || name == "us-ascii" || name == "unknown-8bit";
    if (isPlain && guessed.problem == DecodedText::Problem::None)
        return guessed.text;
    if (!isPlain || guessed.problem != DecodedText::Problem::None) {
        const std::unique_ptr<char, decltype(&g_free)> text(
            g_mime_text_part_get_text(reinterpret_cast<GMimeTextPart *>(part)), g_free);
        if (text)
            return QString::fromUtf8(text.get());
    }
    return guessed.problem == DecodedText::Problem::None ? guessed.text : QString::fromUtf8(bytes);
}

// RFC 3676: a space at the end of a line says that the paragraph goes on.
QString withoutSoftLineEnds(const QString &text)
{
    QString joined;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        if (line.startsWith(u' '))
            line.remove(0, 1); // stuffed
        const bool isSignature = line == "-- "_L1;
        const bool flows = line.endsWith(u' ') && !isSignature && !line.startsWith(u'>') && i + 1 < lines.size()
            && !lines[i + 1].startsWith(u'>');
        joined += line;
        if (!flows && i + 1 < lines.size())
            joined += u'\n';
    }
    return joined;
}

qsizetype lettersOfBody(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

class MailParts final
{
public:
    explicit MailParts(MailMessage &message)
        : m_message(message)
    { }

    void take(GMimeObject *object, int depth)
    {
        if (!object || depth > deepestPart || ++m_parts > mostParts)
            return;
        if (GMIME_IS_MESSAGE_PART(object))
            takeLetter(GMIME_MESSAGE_PART(object));
        else if (GMIME_IS_MULTIPART(object))
            takeMany(object, depth);
        else if (GMIME_IS_PART(object))
            takeOne(GMIME_PART(object));
    }

private:
    static bool is(GMimeObject *object, const char *type, const char *subtype)
    {
        return g_mime_content_type_is_type(g_mime_object_get_content_type(object), type, subtype);
    }

    void takeLetter(GMimeMessagePart *part)
    {
        GMimeMessage *inner = g_mime_message_part_get_message(part);
        if (!inner)
            return;
        const QString subject = fromUtf8(g_mime_message_get_subject(inner)).replace(u'/', u' ');
        attach(subject.isEmpty() ? u"message.eml"_s : subject.left(80) + u".eml"_s, writtenOut(inner));
    }

    void takeMany(GMimeObject *object, int depth)
    {
        GMimeMultipart *many = reinterpret_cast<GMimeMultipart *>(object);
        const int count = g_mime_multipart_get_count(many);
        if (is(object, "multipart", "encrypted")) {
            m_message.isEncrypted = true;
        } else if (is(object, "multipart", "alternative")) {
            takeOneOf(many, count, depth);
        } else {
            // Of a page and its pictures the pictures leave themselves out, of a signed letter the signature.
            for (int i = 0; i < count; ++i)
                take(g_mime_multipart_get_part(many, i), depth + 1);
        }
    }

    // The same in several forms: the plain one, unless it only says where to find the other.
    void takeOneOf(GMimeMultipart *many, int count, int depth)
    {
        MailMessage forms;
        MailParts parts(forms);
        parts.m_parts = m_parts;
        for (int i = 0; i < count; ++i)
            parts.take(g_mime_multipart_get_part(many, i), depth + 1);
        m_parts = parts.m_parts;
        qsizetype letters = 0;
        for (const QString &text : forms.texts)
            letters += lettersOfBody(text);
        qsizetype marked = 0;
        for (const QByteArray &page : forms.pages)
            marked += page.size();
        const bool isStub = letters < stubLetters && marked > 4 * letters;
        if (!forms.pages.empty() && isStub)
            m_message.pages.insert(m_message.pages.end(), forms.pages.begin(), forms.pages.end());
        else
            m_message.texts.insert(m_message.texts.end(), forms.texts.begin(), forms.texts.end());
        for (const MailAttachment &attachment : forms.attachments)
            attach(attachment.name, attachment.bytes);
        m_message.isEncrypted = m_message.isEncrypted || forms.isEncrypted;
    }

    void takeOne(GMimePart *part)
    {
        GMimeObject *object = GMIME_OBJECT(part);
        const QString name = fromUtf8(g_mime_part_get_filename(part));
        const char *disposition = g_mime_object_get_disposition(object);
        const bool isAttached = (disposition && qstricmp(disposition, "attachment") == 0) || !name.isEmpty();
        if (is(object, "text", "plain") && !isAttached) {
            QString text = wordsOf(part, left()).remove(u'\r');
            const char *format = g_mime_object_get_content_type_parameter(object, "format");
            m_message.texts.push_back(format && qstricmp(format, "flowed") == 0 ? withoutSoftLineEnds(text) : text);
        } else if (is(object, "text", "html") && !isAttached) {
            m_message.pages.push_back(wordsOf(part, left()).toUtf8());
        } else if (is(object, "application", "pkcs7-mime") || is(object, "application", "x-pkcs7-mime")) {
            m_message.isEncrypted = true;
        } else if (isAttached && isDocument(object)) {
            attach(name.isEmpty() ? u"attachment"_s : name, contentOf(part, left()));
        }
    }

    static bool isDocument(GMimeObject *object)
    {
        return !is(object, "image", "*") && !is(object, "audio", "*") && !is(object, "video", "*")
            && !is(object, "application", "pgp-signature") && !is(object, "application", "pkcs7-signature")
            && !is(object, "application", "x-pkcs7-signature") && !is(object, "text", "calendar")
            && !is(object, "text", "vcard") && !is(object, "text", "x-vcard");
    }

    qint64 left() const { return MailMessage::mostBytes - m_taken; }

    void attach(const QString &name, const QByteArray &bytes)
    {
        if (bytes.isEmpty() || bytes.size() > left())
            return;
        m_taken += bytes.size();
        m_message.attachments.push_back({name, bytes});
    }

    MailMessage &m_message;
    int m_parts = 0;
    qint64 m_taken = 0;
};

QString headerOf(GMimeMessage *message, const char *name)
{
    const char *raw = g_mime_object_get_header(GMIME_OBJECT(message), name);
    if (!raw)
        return {};
    const std::unique_ptr<char, decltype(&g_free)> decoded(g_mime_utils_header_decode_text(nullptr, raw), g_free);
    return fromUtf8(decoded.get());
}

QString authorOf(GMimeMessage *message)
{
    InternetAddressList *from = g_mime_message_get_from(message);
    if (!from || internet_address_list_length(from) < 1)
        return {};
    InternetAddress *first = internet_address_list_get_address(from, 0);
    const QString name = fromUtf8(internet_address_get_name(first));
    if (!name.isEmpty() || !INTERNET_ADDRESS_IS_MAILBOX(first))
        return name;
    return fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)));
}

QString daySent(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message); // with the sender's offset
    if (!date)
        return {};
    const QDate day(g_date_time_get_year(date), g_date_time_get_month(date), g_date_time_get_day_of_month(date));
    return day.isValid() && day.year() > 1970 ? day.toString(Qt::ISODate) : QString();
}

QString linkIn(const QString &header)
{
    static const QRegularExpression link(u"https?://[^\\s<>\"]+"_s);
    return link.match(header.left(4000)).captured();
}

void takeHeaders(GMimeMessage *message, MailMessage &mail)
{
    mail.subject = fromUtf8(g_mime_message_get_subject(message));
    mail.author = authorOf(message);
    mail.published = daySent(message);
    mail.outlet = headerOf(message, "Organization");
    if (mail.outlet.isEmpty()) // RFC 2919: a name for people, then an id
        mail.outlet = headerOf(message, "List-Id").section(u'<', 0, 0).remove(u'"').trimmed();
    mail.url = linkIn(headerOf(message, "Archived-At"));
    mail.language = headerOf(message, "Content-Language").section(u',', 0, 0);
    mail.keywords = headerOf(message, "Keywords").split(u',', Qt::SkipEmptyParts);
}

} // namespace

std::optional<MailMessage> parseMail(const QByteArray &bytes)
{
    [[maybe_unused]] static const bool isReady = (g_mime_init(), true);
    const GHeld<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const GHeld<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    GMimeMessage *parsed = g_mime_parser_construct_message(parser.get(), nullptr);
    if (!parsed)
        return {};
    const GHeld<GMimeMessage> message(parsed);
    MailMessage mail;
    takeHeaders(message.get(), mail);
    MailParts(mail).take(g_mime_message_get_mime_part(message.get()), 0);
    return mail;
}

} // namespace Quipu
