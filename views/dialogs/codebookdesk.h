// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/codebookrows.h"
#include "models/figures/figuredifference.h"

#include <QObject>

namespace Quipu {

// What lies on the desk while the codebook is edited: the project's rows, what an edit of them would change, and what
// the editor may ask for. The program implements it, a test scripts it. GUI lane; nothing waits.
class CodebookDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual CodebookRows rows() const = 0; // the project's
    virtual CodebookRows shippedRows() const = 0;
    // What reading the texts by these rows would change, the open article first. A newer preview drops an older one.
    virtual void preview(const CodebookRows &rows) = 0;
    virtual void stopPreview() = 0;
    virtual Outcome apply(const CodebookRows &rows) = 0; // one step of undo
    virtual void importFrom(const CodebookRows &base) = 0; // asks for a file; answers with imported()
    virtual void exportTo(const CodebookRows &rows) = 0; // asks for a file
    virtual void show(ArticleId article, const Figure &figure) = 0;

Q_SIGNALS:
    void previewArrived(const std::vector<Quipu::ArticleDifference> &piece);
    void previewProgressed(int done, int total);
    void previewEnded(const Quipu::Outcome &outcome); // also when the rows are not sound
    void imported(const Quipu::CodebookRows &rows);
    void failed(const Quipu::Error &error);
    void rowsChanged(); // the project's, by undo or otherwise
};

} // namespace Quipu
