// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist.h"

#include <QTimer>

#include <algorithm>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr int restBeforeRun = 300; // milliseconds in which further edits join in
constexpr size_t widestScope = 100; // articles and claims; beyond that everything is looked at again

} // namespace

void CheckList::Found::add(CheckRow row)
{
    ++all;
    open += row.isOpen() ? 1 : 0;
    rows.push_back(std::move(row));
    if (rows.size() > 2 * mostRows)
        finish();
}

void CheckList::Found::finish()
{
    std::ranges::sort(rows, isListedBefore);
    if (rows.size() > mostRows)
        rows.resize(mostRows);
}

CheckList::CheckList(const QString &projectPath, CheckTreeModel &model, QObject *parent)
    : Listing(parent)
    , m_lane(projectPath)
    , m_model(model)
{ }

void CheckList::setFilter(const CheckFilter &filter)
{
    m_filter = filter;
    show();
}

bool CheckList::isTouchedBy(const Change &change) const
{
    if (!change.arrived.empty() || !change.left.empty())
        m_isAllTouched = true;
    for (const Edit<Figure> &edit : change.figures) {
        for (const std::optional<Figure> &figure : {edit.before, edit.after}) {
            if (figure && !m_isAllTouched)
                m_touched.add(*figure);
        }
        m_isAllTouched = m_isAllTouched || m_touched.articles.size() + m_touched.claims.size() > widestScope;
    }
    for (const Edit<RevisedMark> &edit : change.revisedMarks) {
        const ArticleId article = edit.after ? edit.after->article : edit.before->article;
        if (std::ranges::find(m_touched.articles, article) == m_touched.articles.end())
            m_touched.articles.push_back(article);
    }
    return m_isAllTouched || !m_touched.isEmpty();
}

void CheckList::ask()
{
    QTimer::singleShot(restBeforeRun, this, &CheckList::run);
}

void CheckList::run()
{
    // Where checks that fail were cut off, nothing can be mended piece by piece.
    const bool isCut = m_found.rows.size() >= mostRows && !m_found.rows.back().check.holds();
    const bool isAll = m_isAllTouched || isCut;
    const CheckScope scope = std::exchange(m_touched, {});
    m_isAllTouched = false;
    if (!isAll && scope.isEmpty()) {
        answered();
        return;
    }
    m_lane.ask<Found>(
        u"checks"_s, this,
        [isAll, scope](Reader &reader) -> Result<Found> {
            Found found;
            const TakeCheck take = [&found](CheckRow row) { found.add(std::move(row)); };
            const Outcome searched = isAll ? findChecks(reader, take) : findChecks(reader, scope, take);
            if (!searched)
                return searched.error();
            found.finish();
            return found;
        },
        [this, isAll, scope](Result<Found> found) {
            if (found) {
                this->take(std::move(*found), isAll ? QStringList() : scope.names());
            } else {
                m_isAllTouched = true;
                Q_EMIT failed(found.error());
            }
            answered();
        });
}

// scopes: what was looked at; empty for everything.
void CheckList::take(Found found, const QStringList &scopes)
{
    if (!scopes.isEmpty()) {
        for (CheckRow &row : m_found.rows) {
            if (!scopes.contains(row.scope))
                found.add(std::move(row));
        }
        found.finish();
        if (m_found.all > int(mostRows)) // those that hold were cut off: about as many as before
            found.all = m_found.all;
    }
    m_found = std::move(found);
    applyAnswers();
    show();
}

void CheckList::applySettlements(const std::vector<Edit<Settlement>> &edits)
{
    for (const Edit<Settlement> &edit : edits)
        m_answers.insert(edit.after ? edit.after->check : edit.before->check, edit.after);
    applyAnswers();
    show();
}

void CheckList::applyAnswers()
{
    for (CheckRow &row : m_found.rows) {
        const auto answer = m_answers.constFind(row.check.id);
        if (answer == m_answers.constEnd() || row.settlement == *answer)
            continue;
        m_found.open -= row.isOpen() ? 1 : 0;
        row.settlement = *answer;
        m_found.open += row.isOpen() ? 1 : 0;
    }
}

void CheckList::show()
{
    std::vector<CheckRow> shown;
    std::ranges::copy_if(m_found.rows, std::back_inserter(shown),
                         [this](const CheckRow &row) { return m_filter.matches(row); });
    m_model.setRows(std::move(shown));
    Q_EMIT found(m_model.rowCount());
}

} // namespace Quipu
