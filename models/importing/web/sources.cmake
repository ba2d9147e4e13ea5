# Reading web pages; part of the room.
find_path(GUMBO_INCLUDE gumbo.h REQUIRED)
find_library(GUMBO_LIBRARY gumbo REQUIRED)
set(web_sources
    web/articlewitness.cpp
    web/authornames.cpp
    web/blockplaces.cpp
    web/blockweights.cpp
    web/bodyblocks.cpp
    web/bodyechoes.cpp
    web/bodyends.cpp
    web/bodyroot.cpp
    web/creditlines.cpp
    web/datestamps.cpp
    web/htmlreader.cpp
    web/linkeddata.cpp
    web/markuptaming.cpp
    web/markuptext.cpp
    web/pageauthors.cpp
    web/pagebody.cpp
    web/pagecards.cpp
    web/pagecues.cpp
    web/pagedates.cpp
    web/pagefacts.cpp
    web/pagehead.cpp
    web/pagekind.cpp
    web/pageoverview.cpp
    web/pageparts.cpp
    web/pagetext.cpp
    web/pagetitle.cpp
    web/pagevisibility.cpp
    web/threadposts.cpp
    web/webencoding.cpp
    web/webpage.cpp
)
