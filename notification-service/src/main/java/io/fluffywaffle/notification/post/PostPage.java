package io.fluffywaffle.notification.post;

import java.util.List;

/**
 * Some of the posts that were asked for.
 *
 * @param page which page; the first is 1
 * @param pages how many there are, at least 1
 * @param total how many posts there are on all of them
 */
public record PostPage(List<Post> posts, int page, int pages, int total) {
}
