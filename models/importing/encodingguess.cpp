// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/encodingguess.h"

#include "models/corpus/reading.h"
#include "models/importing/encodingprofiles.h"
#include "models/importing/legacyencoding.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <uchardet/uchardet.h>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype sampleBytes = 16 * 1024;

// What speaks for or against an encoding, in natural logarithms.
constexpr double controlCharacter = -14;
constexpr double symbolInsideWord = -4;
constexpr double capitalInsideWord = -2.5;
constexpr double scriptsInOneWord = -4;
constexpr double sameLanguageInItsWords = 3;
constexpr double vote = 3;
constexpr double leastForALetter = -5.5; // on average; below it the bytes are no text
constexpr double leastForACharacter = -9.1; // where there are thousands of them
constexpr double leastAtAll = -30; // for a few characters that no list has

// Lines with bytes beyond ASCII: the others say nothing. Cut at line feeds, which none of these encodings uses inside a
// character.
QByteArray telling(const QByteArray &bytes)
{
    QByteArray sample;
    for (qsizetype start = 0; start < bytes.size() && sample.size() < sampleBytes;) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end + 1;
        const QByteArrayView line = QByteArrayView(bytes).sliced(start, end - start);
        if (std::ranges::any_of(line, [](char c) { return uchar(c) >= 0x80; }))
            sample.append(line.first(std::min<qsizetype>(line.size(), 2 * sampleBytes)));
        start = end;
    }
    return sample;
}

// The last character of a sample that was cut inside a long line may be half of one.
std::optional<QString> decodeSample(const QByteArray &sample, const QByteArray &encoding)
{
    for (qsizetype less = 0; less < 4 && less < sample.size(); ++less) {
        if (auto text = decodeLegacy(QByteArrayView(sample).chopped(less), encoding))
            return text;
    }
    return {};
}

bool isSymbol(QChar c)
{
    return c.isSymbol() || (c.isNumber() && !c.isDigit()) || c.category() == QChar::Other_NotAssigned;
}

// A text as one encoding has it: how often each character beyond ASCII stands in it, and what looks wrong about it
// whatever the language.
struct Account
{
    std::map<char16_t, int> characters; // in small letters
    int high = 0;
    int letters = 0; // all
    int highLetters = 0;
    double blemishes = 0;

    explicit Account(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i)
            take(text[i], i > 0 ? text[i - 1] : QChar(u' '), i + 1 < text.size() ? text[i + 1] : QChar(u' '));
    }

private:
    void take(QChar c, QChar before, QChar after)
    {
        const bool isLetter = c.isLetter() || c.isMark();
        letters += isLetter;
        if (c.unicode() < 0x80)
            return;
        ++high;
        highLetters += isLetter;
        ++characters[c.toLower().unicode()];
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_PrivateUse)
            blemishes += controlCharacter;
        else if (isSymbol(c) && before.isLetter() && after.isLetter())
            blemishes += symbolInsideWord;
        else if (c.isUpper() && before.isLower())
            blemishes += capitalInsideWord;
        if (isLetter && before.isLetter() && before.unicode() < 0x80 && c.script() != before.script()
            && c.script() > QChar::Script_Common)
            blemishes += scriptsInOneWord;
    }
};

double fitOf(const EncodingProfile &profile, const Account &account)
{
    double fit = account.blemishes;
    for (const auto &[character, count] : account.characters)
        fit += count * profile.weightOf(QChar(character));
    // A language with few letters beyond ASCII does not fill a text with them, nor the other way round.
    constexpr double trust = 0.3; // letters do not come independently of each other
    const double share = std::clamp(profile.share, 0.0005, 0.98);
    fit += trust
        * (account.highLetters * std::log(share) + (account.letters - account.highLetters) * std::log(1 - share));
    return fit;
}

QByteArray voteOfUchardet(const QByteArray &sample)
{
    const uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, sample.constData(), size_t(sample.size()));
    uchardet_data_end(detector);
    const QByteArray found = uchardet_get_charset(detector);
    uchardet_delete(detector);
    return found;
}

QString languageOfAsciiWords(const QByteArray &sample)
{
    QString words = QString::fromLatin1(sample);
    std::replace_if(
        words.begin(), words.end(), [](QChar c) { return c.unicode() >= 0x80; }, QChar(u'\u00b7'));
    return detectLanguage(words);
}

struct Candidate
{
    QByteArray encoding;
    double fit = 0;
};

} // namespace

std::vector<QByteArray> likelyEncodings(const QByteArray &bytes)
{
    const EncodingProfiles &profiles = EncodingProfiles::shipped();
    const QByteArray sample = telling(bytes);
    const QByteArray favourite = voteOfUchardet(sample);
    const QString language = languageOfAsciiWords(sample);
    std::vector<Candidate> candidates;
    for (const QByteArray &encoding : profiles.encodings()) {
        const auto text = decodeSample(sample, encoding);
        if (!text)
            continue;
        const Account account(*text);
        Candidate best {encoding, -1e300};
        bool isText = false;
        for (const EncodingProfile &profile : profiles.of(encoding)) {
            const double fit = fitOf(profile, account);
            const double known = profile.language == language ? sameLanguageInItsWords : 0;
            best.fit = std::max(best.fit, fit + known);
            isText = isText
                || fit > leastAtAll + account.high * (profile.isLogographic() ? leastForACharacter : leastForALetter);
        }
        best.fit
            += (qstricmp(encoding.constData(), favourite.constData()) == 0 ? vote : 0) - profiles.doubtOf(encoding);
        if (isText)
            candidates.push_back(best);
    }
    std::ranges::stable_sort(candidates, std::ranges::greater {}, &Candidate::fit);
    std::vector<QByteArray> encodings;
    for (const Candidate &candidate : candidates)
        encodings.push_back(candidate.encoding);
    return encodings;
}

} // namespace Quipu
