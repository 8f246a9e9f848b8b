package io.fluffywaffle.client.terms.web;

import java.util.List;

/** All terms of an account, by language, the newest first. */
record TermsListView(List<TermsView> items) {
}
