// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of its own: the precompiled headers of the tests need a file to belong to.
