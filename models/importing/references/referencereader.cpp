// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/references/referencereader.h"

#include "models/importing/decoding.h"
#include "models/importing/documentformats.h"
#include "models/importing/inside.h"
#include "models/importing/references/reference.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype referenceReach = 64 * 1024;

struct ReferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceReader)

public:
    static Error ofNothing(const DocumentSource &source)
    {
        return refusal(source, tr("The list of references has no entry that can be read"),
                       tr("Export it again, as RIS, BibTeX or CSL-JSON."));
    }
    static Error ofNoText(const QString &path)
    {
        return {Error::Kind::Invalid, tr("The reference has no text for it"), path,
                tr("Import its document as well, or export the references together with their files.")};
    }
};

QByteArray beginning(const DocumentSource &source)
{
    QByteArray start = source.bytes.first(std::min(source.bytes.size(), referenceReach));
    if (start.contains('\0')) // UTF-16
        start.removeIf([](char sign) { return sign == '\0'; });
    return start.trimmed();
}

QString languageCode(const QString &language)
{
    const QString code = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (code.size() == 2)
        return code;
    const QLocale locale(code);
    for (const QLocale::Language known : {QLocale::English, QLocale::Spanish, QLocale::French, QLocale::German,
                                          QLocale::Portuguese, QLocale::Italian, QLocale::Russian}) {
        if (QLocale::languageToString(known).compare(code, Qt::CaseInsensitive) == 0)
            return QLocale(known).name().left(2);
    }
    return {};
}

std::optional<MetadataField> stated(const QString &value)
{
    return value.isEmpty() ? std::nullopt
                           : std::optional(MetadataField {value, std::nullopt, MetadataField::Origin::Markup});
}

QString withoutResolver(const QString &doi)
{
    const qsizetype start = doi.indexOf("10."_L1);
    return start < 0 ? QString() : doi.sliced(start);
}

ArticleDraft draftOfReference(const DocumentSource &source, const QString &format, const Reference &reference,
                              size_t number)
{
    ArticleDraft draft = draftOf(source, format);
    const QByteArray bytes = reference.source.toUtf8();
    const QString name = reference.key.isEmpty() ? u"entry "_s + QString::number(number) : harmlessName(reference.key);
    draft.path = source.name + u'/' + name;
    draft.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    draft.bytes = bytes.size();
    draft.original = bytes;
    draft.text = reference.abstract;
    draft.attachments = reference.files;
    draft.isReference = true;
    draft.stated.language = languageCode(reference.language);
    draft.stated.hasStructure = true;
    Metadata &metadata = draft.stated.metadata;
    metadata.title = stated(reference.title);
    metadata.author = stated(reference.authors.join(u", "_s));
    metadata.published = stated(reference.published);
    metadata.outlet = stated(reference.outlet);
    metadata.url = stated(reference.url);
    if (const QString doi = withoutResolver(reference.doi); !doi.isEmpty())
        metadata.canonicalUrl = stated(QString(u"https://doi.org/" + doi));
    metadata.tags = reference.tags;
    return draft;
}

void handOn(const DocumentSource &source, const QString &format, const std::vector<Reference> &references,
            const DraftSink &sink)
{
    if (references.empty()) {
        sink(ReferenceWords::ofNothing(source));
        return;
    }
    for (size_t i = 0; i < references.size(); ++i) {
        ArticleDraft draft = draftOfReference(source, format, references[i], i + 1);
        if (draft.text.isEmpty() && !source.wantsReferences)
            sink(noTextForIt(draft));
        else
            sink(std::move(draft));
    }
}

} // namespace

bool recognisesRis(const DocumentSource &source)
{
    static const QRegularExpression first(u"^(?:\\xEF\\xBB\\xBF|\\xFF\\xFE|\\xFE\\xFF)?\\s*TY\\s{0,3}-\\s"_s);
    return first.match(QString::fromLatin1(beginning(source).left(200))).hasMatch();
}

void readRis(const DocumentSource &source, const DraftSink &sink)
{
    handOn(source, u"ris"_s, risReferences(decodeText(source.bytes).text), sink);
}

bool recognisesBibtex(const DocumentSource &source)
{
    static const QRegularExpression entry(
        u"(?:^|\\n)\\s*@(?:article|book|booklet|collection|conference|dataset|electronic|inbook|incollection|"
        "inproceedings|manual|mastersthesis|misc|online|periodical|phdthesis|proceedings|report|string|techreport|"
        "thesis|unpublished|www)\\s*[{(]\\s*[^\\s,=]+\\s*[,=]"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QByteArray start = beginning(source);
    const bool isNamed = source.name.endsWith(".bib"_L1, Qt::CaseInsensitive)
        || source.name.endsWith(".bibtex"_L1, Qt::CaseInsensitive);
    if (!isNamed && !start.startsWith('@') && !start.startsWith('%') && !start.startsWith("\xEF\xBB\xBF@"))
        return false; // an article may quote an entry
    return start.contains('@') && !start.contains("</") && entry.match(QString::fromLatin1(start)).hasMatch();
}

void readBibtex(const DocumentSource &source, const DraftSink &sink)
{
    handOn(source, u"bibtex"_s, bibtexReferences(decodeText(source.bytes).text), sink);
}

bool recognisesCsl(const DocumentSource &source)
{
    const QByteArray start = beginning(source);
    const bool isJson = start.startsWith('[') || start.startsWith('{') || start.startsWith("\xEF\xBB\xBF");
    return isJson && start.contains("\"type\"")
        && (start.contains("\"issued\"") || start.contains("\"container-title\"")
            || start.contains("\"citation-key\""));
}

void readCsl(const DocumentSource &source, const DraftSink &sink)
{
    handOn(source, u"csl-json"_s, cslReferences(decodeText(source.bytes).text.toUtf8()), sink);
}

bool isReferenceList(const QString &path)
{
    static const QStringList endings {u"ris"_s, u"bib"_s, u"bibtex"_s, u"json"_s};
    QFile file(path);
    if (!endings.contains(QFileInfo(path).suffix().toLower()) || !file.open(QIODevice::ReadOnly))
        return false;
    const DocumentSource source {file.read(referenceReach), path};
    return recognisesRis(source) || recognisesBibtex(source) || recognisesCsl(source);
}

Error noTextForIt(const ArticleDraft &entry)
{
    return ReferenceWords::ofNoText(entry.path);
}

} // namespace Quipu
