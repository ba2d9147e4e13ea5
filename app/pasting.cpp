// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pasting.h"

#include "app/background.h"
#include "app/importpreparing.h"
#include "app/notices.h"
#include "app/openproject.h"
#include "app/savedstore.h"
#include "app/workbench.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPointer>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

QString thisMinute()
{
    return QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

Pasting::Pasting(Workbench &bench)
    : QObject(&bench)
    , m_bench(bench)
{ }

void Pasting::paste(const MimeContents &contents)
{
    take(contents, tr("Pasted text, %1", "date and time").arg(thisMinute()));
}

void Pasting::drop(const MimeContents &contents)
{
    take(contents, tr("Dropped text, %1", "date and time").arg(thisMinute()));
}

void Pasting::take(const MimeContents &contents, const QString &name)
{
    if (contents.isEmpty()) {
        m_bench.notices().showMessage(
            tr("There is nothing to paste: copy a text, a part of a web page or files first."));
        return;
    }
    const OpenProject *open = m_bench.project();
    if (const auto why = open != nullptr ? open->project.whyReadOnly() : std::nullopt) {
        m_bench.notices().showError(*why);
        return;
    }
    if (!contents.paths.isEmpty()) {
        offerImport(m_bench, contents.paths);
        return;
    }
    if (!contents.addresses.isEmpty()) {
        m_bench.notices().showError({Error::Kind::Invalid, tr("Quipu does not use the network and does not load pages"),
                                     contents.addresses.first(),
                                     tr("Open it in a browser, save the page (Ctrl+S) and drop the file here, or copy "
                                        "its text and paste that.")});
        return;
    }
    const bool isMarkup = !contents.html.isEmpty();
    const PastedText pasted {name, isMarkup ? contents.html : contents.text, isMarkup};
    if (m_bench.project() != nullptr) {
        read(*m_bench.project(), pasted);
        return;
    }
    auto *once = new QObject(this);
    connect(&m_bench, &Workbench::projectOpened, once, [this, once, pasted](OpenProject *project) {
        once->deleteLater();
        read(*project, pasted);
    });
    m_bench.importPaths({}); // makes a project
}

void Pasting::read(OpenProject &project, const PastedText &pasted)
{
    ImportOptions options;
    options.analysis.codebook = project.project.codebook();
    options.guard.program = QCoreApplication::applicationFilePath();
    runInPool<Result<PastedArrival>>(
        &project, [path = project.path(), pasted, options] { return readPasted(path, pasted, options); },
        [this, &project](Result<PastedArrival> arrival) {
            if (!arrival) {
                m_bench.notices().showError(arrival.error());
                return;
            }
            ArticleId shown = arrival->known;
            if (shown)
                m_bench.notices().showMessage(tr("The project has this text already; it is open now."));
            for (const ArticleId id : project.project.importArticles(std::move(arrival->additions)))
                shown = shown ? shown : id;
            if (shown)
                whenSaved(*project.store, &project, [&project, shown] { project.article.open(shown); });
        });
}

} // namespace Quipu
