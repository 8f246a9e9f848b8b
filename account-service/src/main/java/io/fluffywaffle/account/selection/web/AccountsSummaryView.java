package io.fluffywaffle.account.selection.web;

/** How much there is in the installation. */
record AccountsSummaryView(long active, long deleted, long companies) {
}
