package io.fluffywaffle.notification.post.web;

import java.time.Instant;
import java.util.List;

import io.fluffywaffle.notification.post.PostVersion;

/** What a post said, newest first. */
record HistoryView(List<VersionView> items) {

	static HistoryView of(List<PostVersion> versions) {
		return new HistoryView(versions.stream()
			.map((version) -> new VersionView(version.version(), version.title(), version.body(), version.at()))
			.toList());
	}

	/**
	 * What it said from some time on.
	 *
	 * @param body Markdown
	 */
	record VersionView(long version, String title, String body, Instant at) {
	}

}
