// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing but resources live in this library; a static library needs one object of its own.
