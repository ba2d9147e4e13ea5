// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/originals.h"

#include "app/background.h"
#include "app/notices.h"
#include "app/openarticle.h"
#include "models/base/wholefile.h"
#include "models/importing/decoding.h"
#include "models/importing/guardedreader.h"
#include "models/jobs/readlane.h"
#include "views/dialogs/prompts.h"
#include "views/mainwindow/mainwindow.h"
#include "views/reader/originalview.h"
#include "views/reader/readerview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QImage>
#include <QPointer>
#include <QStringDecoder>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 2'000'000; // characters of a source
constexpr qsizetype longestLine = 2000; // longer ones are broken: a line is laid out as a whole

const QStringList packedFormats {u"docx"_s, u"odt"_s, u"epub"_s, u"zip"_s};

// The characters of a document's bytes, as import found them to be encoded.
QString charactersOf(const QByteArray &bytes, const QString &encoding)
{
    QStringDecoder known(encoding.toLatin1().constData());
    if (!encoding.isEmpty() && known.isValid()) {
        QString text = known.decode(bytes);
        if (!known.hasError())
            return text;
    }
    const DecodedText decoded = decodeText(bytes);
    return decoded.problem == DecodedText::Problem::None ? decoded.text : QString::fromLatin1(bytes);
}

QString withShortLines(const QString &text)
{
    QString shown;
    shown.reserve(text.size() + text.size() / longestLine + 1);
    qsizetype length = 0;
    for (const QChar c : text) {
        if (c == u'\r')
            continue;
        length = c == u'\n' ? 0 : length + 1;
        if (length > longestLine && !c.isLowSurrogate()) {
            shown += u'\n';
            length = 1;
        }
        shown += c == u'\0' ? QChar(QChar::ReplacementCharacter) : c;
    }
    return shown;
}

QString whyNone(const Article &article)
{
    if (article.format == "text"_L1)
        return Originals::tr("A plain text is its own original: the article's text is all there is of it.");
    return Originals::tr("The project does not keep the original of this article: it was larger than the limit for "
                         "originals, or an older version of Quipu imported it.\nThe file was %1")
        .arg(QDir::toNativeSeparators(article.path));
}

OriginalDocument documentOf(const Article &article, const std::optional<QByteArray> &bytes)
{
    using Kind = OriginalDocument::Kind;
    OriginalDocument document;
    document.article = article.id;
    document.format = article.format;
    if (!bytes) {
        document.text = whyNone(article);
        return document;
    }
    document.bytes = bytes->size();
    document.kind = article.format == "pdf"_L1   ? Kind::Pages
        : packedFormats.contains(article.format) ? Kind::Packed
                                                 : Kind::Source;
    if (document.kind != Kind::Source)
        return document;
    document.encoding = article.encoding;
    const QString text = charactersOf(*bytes, article.encoding);
    document.isCut = text.size() > longestShown;
    document.text = withShortLines(text.left(longestShown));
    return document;
}

// An ending that says what it is, and a name that leads nowhere else.
QString outsideName(const Article &article)
{
    static const QHash<QString, QString> endings {
        {u"html"_s, u"html"_s},   {u"mhtml"_s, u"mhtml"_s}, {u"pdf"_s, u"pdf"_s}, {u"docx"_s, u"docx"_s},
        {u"odt"_s, u"odt"_s},     {u"epub"_s, u"epub"_s},   {u"rtf"_s, u"rtf"_s}, {u"eml"_s, u"eml"_s},
        {u"markdown"_s, u"md"_s}, {u"csv"_s, u"csv"_s}};
    QString name;
    for (const QChar c : QFileInfo(article.fileName()).completeBaseName().left(80))
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : u'_';
    return (name.isEmpty() ? u"original"_s : name) + u'.' + endings.value(article.format, u"txt"_s);
}

QImage imageOf(const PagePicture &picture)
{
    const QImage lines(reinterpret_cast<const uchar *>(picture.pixels.constData()), picture.width, picture.height,
                       qsizetype(picture.width) * 3, QImage::Format_RGB888);
    return lines.convertToFormat(QImage::Format_RGB32); // of its own bytes
}

struct DrawnPage
{
    QImage image;
    int pages = 0;
    std::optional<Error> problem;
};

DrawnPage drawGuarded(const QByteArray &document, int page, int width, const QString &program)
{
    GuardedReader reader({.program = program});
    const Result<PagePicture> picture = reader.drawPage({document, page, width});
    if (!picture)
        return {{}, 0, picture.error()};
    return {imageOf(*picture), picture->pages, {}};
}

} // namespace

Originals::Originals(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{ }

Originals::~Originals() = default;

void Originals::setShown(bool isShown)
{
    m_isShown = isShown;
    m_parts.window.showOriginal(isShown);
    if (isShown)
        load();
}

void Originals::articleOpened()
{
    if (m_isShown)
        load();
}

void Originals::load()
{
    OriginalView *view = m_parts.window.original();
    const Article article = m_parts.article.article();
    if (!article.id || m_loaded == article.id)
        return;
    m_loaded = article.id;
    view->showLoading();
    m_parts.lane.ask<OriginalDocument>(
        u"original"_s, this,
        [article](Reader &reader) -> Result<OriginalDocument> {
            const Bytes bytes = reader.original(article.sha256);
            if (!bytes)
                return bytes.error();
            return documentOf(article, *bytes);
        },
        [this, view](const Result<OriginalDocument> &document) {
            if (!document) {
                m_loaded = {};
                view->showProblem(document.error().text());
                return;
            }
            view->show(*document);
            if (document->kind == OriginalDocument::Kind::Pages)
                showPage(pageInView());
        });
}

// The page on which the first line in view stands.
int Originals::pageInView() const
{
    const std::vector<PageStart> &pages = m_parts.article.article().structure.pages;
    const qsizetype at = m_parts.window.reader()->visibleSpan().start;
    const auto next = std::ranges::upper_bound(pages, at, {}, &PageStart::offset);
    return std::max(1, int(next - pages.begin()));
}

void Originals::showPage(int page)
{
    const ArticleId article = m_parts.article.id();
    withBytes([this, page, article](const QByteArray &bytes) {
        OriginalView *view = m_parts.window.original();
        runInPool<DrawnPage>(
            this,
            [bytes, page, width = view->pageWidth(), program = QCoreApplication::applicationFilePath()] {
                return drawGuarded(bytes, page, width, program);
            },
            [this, view, page, article](const DrawnPage &drawn) {
                if (article != m_parts.article.id())
                    return;
                if (drawn.problem)
                    view->showProblem(drawn.problem->text());
                else
                    view->showPage(drawn.image, page, drawn.pages);
            });
    });
}

void Originals::withBytes(std::function<void(const QByteArray &)> then)
{
    using Kept = std::optional<QByteArray>;
    const Article article = m_parts.article.article();
    m_parts.lane.ask<Kept>(
        u"original bytes"_s, this, [sha256 = article.sha256](Reader &reader) { return reader.original(sha256); },
        [this, article, then = std::move(then)](const Result<Kept> &bytes) {
            if (!bytes)
                m_parts.notices.showError(bytes.error());
            else if (!*bytes)
                m_parts.notices.showMessage(whyNone(article));
            else
                then(**bytes);
        });
}

void Originals::save()
{
    withBytes([this, name = m_parts.article.article().fileName()](const QByteArray &bytes) {
        m_parts.prompts.askForFile(
            Prompts::File::SaveOriginal, name, [this, guard = QPointer(this), bytes](const QStringList &paths) {
                if (!guard)
                    return;
                runInPool<Outcome>(
                    this, [bytes, path = paths.first()] { return writeWhole(path, bytes); },
                    [this, path = paths.first()](const Outcome &written) {
                        if (written)
                            m_parts.notices.showMessage(
                                tr("Saved the original as %1").arg(QDir::toNativeSeparators(path)));
                        else
                            m_parts.notices.showError(written.error());
                    });
            });
    });
}

void Originals::openOutside()
{
    withBytes([this, name = outsideName(m_parts.article.article())](const QByteArray &bytes) {
        const Consent consent {
            tr("Open Original Outside"),
            tr("“%1” is opened with the program that the system has for it, outside of Quipu's protection. That "
               "program "
               "may load things from the network, which tells others that the document is read, and it may run what is "
               "inside the document. Do this only with documents that you trust.")
                .arg(name),
            tr("Open Outside")};
        m_parts.prompts.askForConsent(consent, [this, guard = QPointer(this), bytes, name] {
            if (guard)
                handOut(bytes, name);
        });
    });
}

void Originals::handOut(const QByteArray &bytes, const QString &fileName)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(fileName);
    runInPool<Outcome>(
        this, [bytes, path] { return writeWhole(path, bytes); },
        [this, path](const Outcome &written) {
            if (written)
                m_parts.prompts.openOutside(path);
            else
                m_parts.notices.showError(written.error());
        });
}

} // namespace Quipu
