package io.fluffywaffle.client.page.web;

import java.util.List;

/** The pages of an account, the newest first. */
record PagesView(List<PageView> items) {
}
