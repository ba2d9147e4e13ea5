SELECT record FROM revised_mark ORDER BY article, revision, kind, mark
