// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/articledraft.h"

namespace Quipu {

// A letter (EML): subject, sender, day, list or organisation as metadata; the plain body, or the page where that is a
// stub; quoted letters and signatures as boilerplate ("quoted_reply", "signature"); attachments as documents of their
// own at "FILE/NAME". Saved web pages (MHTML) are MIME too and not letters.
bool recognisesMail(const DocumentSource &source);
void readMail(const DocumentSource &source, const DraftSink &sink);

// A mailbox (MBOX, any of its four kinds): each letter at "FILE/message N".
bool recognisesMailbox(const DocumentSource &source);
void readMailbox(const DocumentSource &source, const DraftSink &sink);

} // namespace Quipu
