// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentreader.h"

#include "models/importing/decoding.h"
#include "models/importing/documentkind.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

class DocumentReader final
{
    Q_DECLARE_TR_FUNCTIONS(DocumentReader)

public:
    explicit DocumentReader(const QString &path)
        : m_path(path)
    { }

    Result<ArticleDraft> read() const
    {
        // Looked at before it is opened: opening a pipe would wait for its writer, a device may act on it.
        // stat itself, because what QFileInfo says of a folder that may not be entered differs between versions of Qt.
        const QFileInfo info(m_path);
        struct stat status = {};
        if (::stat(QFile::encodeName(m_path).constData(), &status) != 0) {
            const int reason = errno;
            return reason == ENOENT || reason == ENOTDIR ? missing(info) : unreadable(qt_error_string(reason));
        }
        if (info.isDir())
            return folder(info);
        if (!info.isFile())
            return failed(Error::Kind::Invalid, tr("This is a device, a pipe or a socket, not a document"),
                          tr("Choose an ordinary file."));
        if (info.size() > maximumDocumentBytes)
            return tooLarge(info.size());
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(file.errorString());
        const QByteArray bytes = file.read(maximumDocumentBytes + 1);
        if (file.error() != QFileDevice::NoError)
            return unreadable(file.errorString());
        return interpret(bytes);
    }

    Result<ArticleDraft> interpret(const QByteArray &bytes) const
    {
        if (bytes.size() > maximumDocumentBytes)
            return tooLarge(bytes.size());
        if (bytes.isEmpty())
            return failed(Error::Kind::Invalid, tr("The file is empty"), tr("Choose a file that holds text."));
        if (const QString kind = nameOfForeignFormat(bytes); !kind.isEmpty())
            return failed(Error::Kind::Invalid, tr("This is %1; this version of Quipu reads plain text").arg(kind),
                          tr("Save the document as plain text (.txt) and import that file."));
        const DecodedText decoded = decodeText(bytes);
        if (decoded.problem != DecodedText::Problem::None)
            return notText(decoded);
        ArticleDraft draft;
        draft.path = m_path;
        draft.format = u"text"_s;
        draft.encoding = decoded.encoding;
        draft.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        draft.bytes = bytes.size();
        draft.text = withPlainLineEnds(decoded.text);
        if (std::all_of(draft.text.cbegin(), draft.text.cend(), [](QChar c) { return c.isSpace(); }))
            return failed(Error::Kind::Invalid, tr("The file holds nothing but white space"),
                          tr("Choose a file that holds text."));
        return draft;
    }

private:
    static QString withPlainLineEnds(QString text)
    {
        if (text.contains(u'\r'))
            text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        return text;
    }

    Error failed(Error::Kind kind, const QString &what, const QString &remedy) const
    {
        return {kind, what, m_path, remedy};
    }

    Error missing(const QFileInfo &info) const
    {
        if (info.isSymLink())
            return failed(Error::Kind::NotFound, tr("The link leads to a file that does not exist"),
                          tr("Check where the link points, or choose the file itself."));
        return failed(Error::Kind::NotFound, tr("There is no such file"),
                      tr("Check the spelling of the name and the folder."));
    }

    Error folder(const QFileInfo &info) const
    {
        if (!info.isReadable() || !info.isExecutable())
            return failed(Error::Kind::Io, tr("The folder cannot be read"), tr("Ask its owner for permission."));
        return failed(Error::Kind::Invalid, tr("This is a folder, not a document"), tr("Choose the files in it."));
    }

    Error tooLarge(qint64 bytes) const
    {
        const QLocale locale;
        return failed(Error::Kind::Invalid,
                      tr("The file is too large: %1, where at most %2 can be read")
                          .arg(locale.formattedDataSize(bytes), locale.formattedDataSize(maximumDocumentBytes)),
                      tr("Split it into single articles."));
    }

    Error unreadable(const QString &reason) const
    {
        return failed(Error::Kind::Io, tr("The file cannot be read (%1)").arg(reason),
                      tr("Check its permissions and the disk it is on."));
    }

    Error notText(const DecodedText &decoded) const
    {
        switch (decoded.problem) {
        case DecodedText::Problem::Damaged:
            return failed(
                Error::Kind::Invalid,
                decoded.line > 0
                    ? tr("The text is damaged: line %1 is not valid %2").arg(decoded.line).arg(decoded.encoding)
                    : tr("The text is damaged: it is not valid %1").arg(decoded.encoding),
                tr("Get a fresh copy, or save it again as UTF-8 in a text editor."));
        case DecodedText::Problem::Unknown:
            return failed(Error::Kind::Invalid, tr("The file's character encoding is not known"),
                          tr("Save it as UTF-8 in a text editor and import it again."));
        case DecodedText::Problem::Binary:
        case DecodedText::Problem::None:
            break;
        }
        return failed(Error::Kind::Invalid, tr("The file is binary, not text"),
                      tr("Save the document as plain text (.txt) and import that file."));
    }

    QString m_path;
};

} // namespace

Result<ArticleDraft> readDocument(const QString &path)
{
    return DocumentReader(path).read();
}

Result<ArticleDraft> readDocument(const QByteArray &bytes, const QString &name)
{
    return DocumentReader(name).interpret(bytes);
}

} // namespace Quipu
