package io.fluffywaffle.client.view.web;

import java.util.List;

/** Saved views by name. */
record SavedViewsView(List<SavedViewView> items) {
}
