// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/filelist.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

class TestFileList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const QString &name :
             {u"b.txt"_s, u"a/z.txt"_s, u"a/y/x.txt"_s, u".hidden"_s, u"B.txt"_s, u".git/c"_s, u"c.txt"_s})
            touch(name);
    }

    void folder_isWalkedInNameOrder() { QCOMPARE(found({m_folder->path()}), u"B.txt a/y/x.txt a/z.txt b.txt c.txt"_s); }

    void links_areNotFollowed()
    {
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"loop"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"b.txt"_s), m_folder->filePath(u"twice.txt"_s)));
        QCOMPARE(found({m_folder->path()}), u"B.txt a/y/x.txt a/z.txt b.txt c.txt"_s);
    }

    void givenFiles_keepTheirOrder()
    {
        QCOMPARE(found({m_folder->filePath(u"c.txt"_s), m_folder->filePath(u"a"_s), m_folder->filePath(u".hidden"_s)}),
                 u"c.txt a/y/x.txt a/z.txt .hidden"_s);
    }

    void missingFile_staysInTheList() { QCOMPARE(found({m_folder->filePath(u"none"_s)}), u"none"_s); }

    void sameFileTwice_isThereOnce()
    {
        QCOMPARE(found({m_folder->filePath(u"a/z.txt"_s), m_folder->filePath(u"a"_s)}), u"a/z.txt a/y/x.txt"_s);
    }

    void trailingSlash_makesNoDifference() { QCOMPARE(found({m_folder->path() + u'/'}), found({m_folder->path()})); }

    void emptyFolder_isNothing()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"empty"_s));
        QCOMPARE(found({m_folder->filePath(u"empty"_s)}), QString());
    }

private:
    void touch(const QString &name)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(path.left(path.lastIndexOf(u'/')));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
    }

    QString found(const QStringList &paths) const
    {
        QStringList names = filesIn(paths);
        const QString prefix = m_folder->path() + u'/';
        for (QString &name : names)
            name = name.mid(name.startsWith(prefix) ? prefix.size() : 0);
        return names.join(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestFileList)
#include "tst_filelist.moc"
