package io.fluffywaffle.notification.post;

import java.util.Arrays;
import java.util.Optional;

/** In which order posts are listed. */
public enum PostSort {

	/** What appeared last comes first. */
	NEWEST("newest", "p.stands_at desc, p.id desc"),

	/** What appeared first comes first. */
	OLDEST("oldest", "p.stands_at, p.id"),

	/** By title. */
	TITLE("title", "lower(p.title), p.id");

	private final String text;

	private final String order;

	PostSort(String text, String order) {
		this.text = text;
		this.order = order;
	}

	/** The order of this name. */
	public static Optional<PostSort> find(String text) {
		return Arrays.stream(values()).filter((sort) -> sort.text.equals(text)).findFirst();
	}

	/** Its name in requests. */
	public String text() {
		return this.text;
	}

	String order() {
		return this.order;
	}

}
