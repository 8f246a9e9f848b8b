package io.fluffywaffle.notification.post.web;

/**
 * A body as visitors would see it.
 *
 * @param html safe in a page of ours
 */
record PreviewView(String html) {
}
