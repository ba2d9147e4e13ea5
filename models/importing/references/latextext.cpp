// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/references/latextext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// LaTeX's accents and the combining characters that they are in Unicode.
char16_t combiningMark(QStringView command)
{
    static const QHash<QString, char16_t> marks {
        {u"'"_s, 0x0301}, {u"`"_s, 0x0300}, {u"^"_s, 0x0302}, {u"\""_s, 0x0308}, {u"~"_s, 0x0303},
        {u"="_s, 0x0304}, {u"."_s, 0x0307}, {u"u"_s, 0x0306}, {u"v"_s, 0x030C},  {u"H"_s, 0x030B},
        {u"c"_s, 0x0327}, {u"k"_s, 0x0328}, {u"r"_s, 0x030A}, {u"d"_s, 0x0323},  {u"b"_s, 0x0331}};
    return marks.value(command.toString(), 0);
}

QString letterOf(QStringView command)
{
    static const QHash<QString, QString> letters {{u"ss"_s, u"ß"_s},
                                                  {u"ae"_s, u"æ"_s},
                                                  {u"AE"_s, u"Æ"_s},
                                                  {u"oe"_s, u"œ"_s},
                                                  {u"OE"_s, u"Œ"_s},
                                                  {u"aa"_s, u"å"_s},
                                                  {u"AA"_s, u"Å"_s},
                                                  {u"o"_s, u"ø"_s},
                                                  {u"O"_s, u"Ø"_s},
                                                  {u"l"_s, u"ł"_s},
                                                  {u"L"_s, u"Ł"_s},
                                                  {u"i"_s, u"i"_s},
                                                  {u"j"_s, u"j"_s},
                                                  {u"dh"_s, u"ð"_s},
                                                  {u"DH"_s, u"Ð"_s},
                                                  {u"th"_s, u"þ"_s},
                                                  {u"TH"_s, u"Þ"_s},
                                                  {u"dj"_s, u"đ"_s},
                                                  {u"DJ"_s, u"Đ"_s},
                                                  {u"ng"_s, u"ŋ"_s},
                                                  {u"textquoteleft"_s, u"‘"_s},
                                                  {u"textquoteright"_s, u"’"_s},
                                                  {u"textendash"_s, u"–"_s},
                                                  {u"textemdash"_s, u"—"_s},
                                                  {u"ldots"_s, u"…"_s},
                                                  {u"dots"_s, u"…"_s},
                                                  {u"textellipsis"_s, u"…"_s},
                                                  {u"textdegree"_s, u"°"_s},
                                                  {u"texteuro"_s, u"€"_s},
                                                  {u"pounds"_s, u"£"_s},
                                                  {u"copyright"_s, u"©"_s},
                                                  {u"textbackslash"_s, u"\\"_s},
                                                  {u"guillemotleft"_s, u"«"_s},
                                                  {u"guillemotright"_s, u"»"_s}};
    return letters.value(command.toString());
}

class LatexReader final
{
public:
    explicit LatexReader(QStringView value)
        : m_in(value)
    { }

    QString read()
    {
        while (m_at < m_in.size())
            readNext();
        if (m_mark != 0)
            m_out += QChar(m_mark);
        return m_out.normalized(QString::NormalizationForm_C).simplified();
    }

private:
    void readNext()
    {
        const QChar c = m_in[m_at];
        if (c == u'\\')
            readCommand();
        else if (c == u'{' || c == u'}' || c == u'$')
            ++m_at;
        else if (c == u'~')
            put(u" "_s, 1);
        else if (startsWith("---"_L1))
            put(u"—"_s, 3);
        else if (startsWith("--"_L1))
            put(u"–"_s, 2);
        else if (startsWith("``"_L1))
            put(u"“"_s, 2);
        else if (startsWith("''"_L1))
            put(u"”"_s, 2);
        else
            put(QString(c), 1);
    }

    void readCommand()
    {
        qsizetype end = m_at + 1;
        while (end < m_in.size() && m_in[end].isLetter() && m_in[end].unicode() < 0x80)
            ++end;
        if (end == m_at + 1 && end < m_in.size())
            ++end; // a sign
        const QStringView command = m_in.sliced(m_at + 1, end - m_at - 1);
        m_at = end;
        const bool isWord = !command.isEmpty() && command[0].isLetter();
        if (const char16_t mark = combiningMark(command); mark != 0 && (!isWord || endsAccent())) {
            skipBlanks();
            m_mark = mark;
            return;
        }
        const QString letter = letterOf(command);
        if (isWord)
            skipBlanks();
        if (!letter.isEmpty())
            put(letter, 0);
        else if (!isWord)
            put(command.toString(), 0);
    }

    // "\\v{s}" and "\\c c" are accents, "\\cite" is none.
    bool endsAccent() const
    {
        return m_at < m_in.size() && (m_in[m_at] == u'{' || m_in[m_at].isSpace() || m_in[m_at] == u'\\');
    }

    void skipBlanks()
    {
        while (m_at < m_in.size() && m_in[m_at].isSpace())
            ++m_at;
    }

    void put(const QString &characters, qsizetype read)
    {
        m_at += read;
        m_out += characters;
        if (m_mark != 0 && !characters.isEmpty() && characters != " "_L1)
            m_out += QChar(std::exchange(m_mark, char16_t(0)));
    }

    bool startsWith(QLatin1StringView what) const { return m_in.sliced(m_at).startsWith(what); }

    QStringView m_in;
    QString m_out;
    qsizetype m_at = 0;
    char16_t m_mark = 0; // for the next letter
};

} // namespace

QString plainOfLatex(QStringView value)
{
    return LatexReader(value).read();
}

} // namespace Quipu
