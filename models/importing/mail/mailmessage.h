// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Quipu {

struct MailAttachment
{
    QString name;
    QByteArray bytes;
};

// A letter as MIME (RFC 5322, 2045 ff.) has it, by GMime: its headers decoded, the words of its body, what hangs on it.
// Pictures, sounds and signatures are left out; attachments in all bounded by mostBytes.
struct MailMessage
{
    static constexpr qint64 mostBytes = 256LL * 1024 * 1024;

    QString subject, author, published, outlet, url, language; // published: ISO 8601, the sender's day
    QStringList keywords;
    std::vector<QString> texts; // plain bodies, one after the other; soft line ends of format=flowed taken out
    std::vector<QByteArray> pages; // HTML bodies (UTF-8) where there is no plain one, or only a stub of it
    std::vector<MailAttachment> attachments;
    bool isEncrypted = false;
};

std::optional<MailMessage> parseMail(const QByteArray &bytes);

} // namespace Quipu
