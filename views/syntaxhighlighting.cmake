# SPDX-FileCopyrightText: 2026 The Quipu founders
# SPDX-License-Identifier: GPL-3.0-or-later
# Quipu::SyntaxHighlighting = the distribution's KF6 package, or KDE's own sources built for Qt 6 into KSH_PREFIX
# (views/build-ksyntaxhighlighting.sh). Only API common to 5.116 and 6.x may be used.
find_package(KF6SyntaxHighlighting 6.0 QUIET)
if(TARGET KF6::SyntaxHighlighting)
    set(quipu_ksh KF6::SyntaxHighlighting)
else()
    set(KSH_PREFIX "" CACHE PATH "where KSyntaxHighlighting for Qt 6 was installed")
    if(NOT KSH_PREFIX)
        execute_process(COMMAND "${CMAKE_CURRENT_LIST_DIR}/build-ksyntaxhighlighting.sh" --where
            OUTPUT_VARIABLE KSH_PREFIX OUTPUT_STRIP_TRAILING_WHITESPACE)
    endif()
    find_package(Qt6 REQUIRED COMPONENTS Network)
    # NO_DEFAULT_PATH: the distribution's own KF5 package is built for Qt 5.
    find_package(KF5SyntaxHighlighting 5.100 QUIET NO_DEFAULT_PATH PATHS "${KSH_PREFIX}"
        PATH_SUFFIXES lib/cmake lib64/cmake lib/${CMAKE_LIBRARY_ARCHITECTURE}/cmake)
    if(NOT TARGET KF5::SyntaxHighlighting)
        message(FATAL_ERROR "KSyntaxHighlighting for Qt 6 not found: run ./dev build, or install libkf6syntaxhighlighting-dev")
    endif()
    set(quipu_ksh KF5::SyntaxHighlighting)
endif()
message(STATUS "Syntax highlighting: ${quipu_ksh}")
add_library(quipu_syntaxhighlighting INTERFACE)
target_link_libraries(quipu_syntaxhighlighting INTERFACE ${quipu_ksh})
add_library(Quipu::SyntaxHighlighting ALIAS quipu_syntaxhighlighting)
