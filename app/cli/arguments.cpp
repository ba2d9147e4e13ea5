// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

Error usageError(const Command &command, const QString &what, const QString &where)
{
    return {Error::Kind::Invalid, what, where,
            CommandLine::tr("“quipu %1 --help” shows how it is used").arg(command.name)};
}

class ArgumentReader final
{
public:
    ArgumentReader(const Command &command, const QStringList &words)
        : m_command(command)
        , m_words(words)
        , m_options(commonOptions())
    {
        m_options.insert(m_options.end(), command.options.begin(), command.options.end());
    }

    Result<ParsedArguments> run();

private:
    Outcome readOption(const QString &word);
    const CommandOption *optionNamed(const QString &word) const;

    const Command &m_command;
    const QStringList &m_words;
    std::vector<CommandOption> m_options;
    qsizetype m_at = 0;
    ParsedArguments m_parsed;
};

Result<ParsedArguments> ArgumentReader::run()
{
    bool areOptionsOver = false;
    while (m_at < m_words.size()) {
        const QString word = m_words[m_at++];
        if (areOptionsOver || !word.startsWith(u'-') || word.size() == 1) {
            m_parsed.arguments.append(word);
        } else if (word == u"--") {
            areOptionsOver = true;
        } else if (const Outcome outcome = readOption(word); !outcome) {
            return outcome.error();
        }
    }
    const bool wantsHelp = m_parsed.options.contains(u"help"_s);
    const qsizetype count = m_parsed.arguments.size();
    if (!wantsHelp && count < m_command.fewest)
        return usageError(m_command, CommandLine::tr("Too little is given"),
                          m_command.name + u' ' + m_command.arguments);
    if (!wantsHelp && m_command.most >= 0 && count > m_command.most)
        return usageError(m_command, CommandLine::tr("Too much is given"), m_parsed.arguments[m_command.most]);
    return std::move(m_parsed);
}

const CommandOption *ArgumentReader::optionNamed(const QString &word) const
{
    const auto found = std::find_if(m_options.begin(), m_options.end(), [&word](const CommandOption &option) {
        return word == u"--"_s + option.name || (!option.letter.isNull() && word == QString(u'-') + option.letter);
    });
    return found == m_options.end() ? nullptr : &*found;
}

Outcome ArgumentReader::readOption(const QString &word)
{
    const qsizetype equals = word.startsWith(u"--") ? word.indexOf(u'=') : -1;
    const QString name = equals < 0 ? word : word.left(equals);
    const CommandOption *option = optionNamed(name);
    if (option == nullptr)
        return usageError(m_command, CommandLine::tr("There is no such option"), name);
    QString value;
    if (option->value.isEmpty()) {
        if (equals >= 0)
            return usageError(m_command, CommandLine::tr("This option takes no value"), word);
    } else if (equals >= 0) {
        value = word.mid(equals + 1);
    } else if (m_at < m_words.size()) {
        value = m_words[m_at++];
    } else {
        return usageError(m_command, CommandLine::tr("This option needs a value"), name + u' ' + option->value);
    }
    if (option->mayRepeat && m_parsed.options.contains(option->name))
        value = m_parsed.options.value(option->name) + u'\n' + value;
    m_parsed.options.insert(option->name, value);
    return Done {};
}

} // namespace

std::vector<CommandOption> commonOptions()
{
    return {{u"format"_s,
             u"table|json|csv|tsv"_s,
             CommandLine::tr("how to write the data; a table on a terminal and JSON elsewhere unless said"),
             {}},
            {u"quiet"_s, {}, CommandLine::tr("write nothing to standard error but errors"), u'q'},
            {u"no-progress"_s, {}, CommandLine::tr("do not show how far the work is"), {}},
            {u"help"_s, {}, CommandLine::tr("show this"), u'h'}};
}

Result<ParsedArguments> parseArguments(const Command &command, const QStringList &words)
{
    return ArgumentReader(command, words).run();
}

QStringList Invocation::values(const QString &option) const
{
    return has(option) ? value(option).split(u'\n') : QStringList();
}

Error Invocation::wrongUsage(const QString &what, const QString &where) const
{
    return usageError(command, what, where);
}

Error Invocation::wrongValue(const QString &option, const QString &remedy) const
{
    return {Error::Kind::Invalid, CommandLine::tr("This option cannot be so"), u"--"_s + option + u' ' + value(option),
            remedy};
}

Result<std::optional<int>> Invocation::number(const QString &option, int least) const
{
    if (!has(option))
        return std::optional<int> {};
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least)
        return wrongValue(option, CommandLine::tr("Give a whole number, at least %1").arg(least));
    return std::optional(number);
}

} // namespace Quipu
