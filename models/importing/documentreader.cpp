// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentreader.h"

#include "models/importing/documentformats.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <functional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

class DocumentFile final
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFile)

public:
    explicit DocumentFile(const QString &path)
        : m_path(path)
    { }

    Result<QByteArray> read() const
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
            return tooLarge(m_path, info.size());
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(file.errorString());
        const QByteArray bytes = file.read(maximumDocumentBytes + 1);
        if (file.error() != QFileDevice::NoError)
            return unreadable(file.errorString());
        return bytes;
    }

private:
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

    Error unreadable(const QString &reason) const
    {
        return failed(Error::Kind::Io, tr("The file cannot be read (%1)").arg(reason),
                      tr("Check its permissions and the disk it is on."));
    }

    QString m_path;
};

struct FirstDraft
{
    Result<ArticleDraft> draft {Error {}};
    bool isKnown = false;

    void operator()(Result<ArticleDraft> next)
    {
        if (!isKnown)
            draft = std::move(next);
        isKnown = true;
    }
};

} // namespace

Result<QByteArray> bytesOfDocument(const QString &path)
{
    return DocumentFile(path).read();
}

void readDocuments(const QString &path, const DraftSink &sink)
{
    const Result<QByteArray> bytes = bytesOfDocument(path);
    if (bytes)
        readDocuments(DocumentSource {*bytes, path}, sink);
    else
        sink(bytes.error());
}

Result<ArticleDraft> readDocument(const QString &path)
{
    FirstDraft first;
    readDocuments(path, std::ref(first));
    return std::move(first.draft);
}

Result<ArticleDraft> readDocument(const QByteArray &bytes, const QString &name)
{
    FirstDraft first;
    readDocuments(DocumentSource {bytes, name}, std::ref(first));
    return std::move(first.draft);
}

} // namespace Quipu
