package io.fluffywaffle.client.page.web;

/** What visitors would read. */
record HtmlView(String html) {
}
