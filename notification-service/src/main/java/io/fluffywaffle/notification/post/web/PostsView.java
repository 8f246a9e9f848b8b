package io.fluffywaffle.notification.post.web;

import java.util.List;

/**
 * A page of posts.
 *
 * @param pages how many there are, at least one
 * @param total how many posts there are on all of them
 */
record PostsView(List<PostView> items, int page, int pages, int total) {
}
