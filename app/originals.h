// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/corpus/article.h"
#include "views/reader/originaldocument.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace Quipu {

class MainWindow;
class Notices;
class OpenArticle;
class Prompts;
class ReadLane;
class ReaderView;

// The original of the open article, in the place of its text while the analyst wants it there; saved, and handed to
// other programs. Bytes are read on the read lane, pages drawn in a guarded process. GUI lane.
class Originals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Originals)

public:
    struct Parts
    {
        MainWindow &window;
        OpenArticle &article;
        ReadLane &lane;
        Prompts &prompts;
        Notices &notices;
    };

    explicit Originals(Parts parts, QObject *parent = nullptr);
    ~Originals() override;

    void setShown(bool isShown);
    void articleOpened();
    void showPage(int page); // from 1
    void save();
    void openOutside(); // when the analyst says so: what another program does is not guarded

private:
    using Bytes = Result<std::optional<QByteArray>>;
    void load();
    void withBytes(std::function<void(const QByteArray &)> then);
    void handOut(const QByteArray &bytes, const QString &fileName);
    int pageInView() const;

    Parts m_parts;
    ArticleId m_loaded; // what the view shows
    bool m_isShown = false;
    std::unique_ptr<QTemporaryDir> m_folder; // of what other programs were handed
};

} // namespace Quipu
