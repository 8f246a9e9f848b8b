package io.fluffywaffle.notification.post.page;

import java.util.List;

import org.springframework.web.util.UriComponentsBuilder;

/** A tag, and where the posts are that have it. */
record TagLink(String tag, String path) {

	static List<TagLink> of(List<String> tags) {
		return tags.stream().map((tag) -> new TagLink(tag, path(tag))).toList();
	}

	private static String path(String tag) {
		return UriComponentsBuilder.fromPath("/billboard")
			.queryParam("tag", "{tag}")
			.encode()
			.buildAndExpand(tag)
			.toUriString();
	}

}
