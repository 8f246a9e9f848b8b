package io.fluffywaffle.notification.post;

import java.util.List;
import java.util.regex.Pattern;

import io.fluffywaffle.defaults.markdown.Markdown;
import io.fluffywaffle.defaults.validation.TextRules;

/**
 * What its author wrote.
 *
 * @param title one line of plain text
 * @param body Markdown; empty only in a draft
 * @param tags in small letters, each once
 */
public record PostText(String title, String body, List<String> tags) {

	private static final int LONGEST_TITLE = 120;

	private static final int LONGEST_BODY = 50_000;

	private static final int EXCERPT = 240;

	private static final Pattern PICTURE_WITHOUT_WORDS = Pattern
		.compile("<img(?![^>]*\\balt=\"[^\"]*[^\\s\"][^\"]*\")[^>]*>");

	/**
	 * Takes over what somebody typed.
	 * @throws PostFault when it cannot stand in a post
	 */
	public static PostText of(String title, String body, List<String> tags) {
		TextRules.faultOfLine(title, LONGEST_TITLE).ifPresent((reason) -> {
			throw new PostFault("title", reason);
		});
		return new PostText(title.strip(), bodyOf(body), Tags.of(tags));
	}

	/**
	 * A body as it is kept.
	 * @throws PostFault when it cannot stand in a post
	 */
	public static String bodyOf(String typed) {
		String body = typed.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "    ").stripTrailing();
		if (!body.isBlank()) {
			TextRules.faultOfText(body, LONGEST_BODY).ifPresent((reason) -> {
				throw new PostFault("body", reason);
			});
		}
		if (PICTURE_WITHOUT_WORDS.matcher(Markdown.toHtml(body)).find()) {
			throw new PostFault("body", "has a picture without words for who cannot see it: ![words](address)");
		}
		return body;
	}

	/** Refuses a body that says nothing. */
	void requireWords() {
		if (this.body.isBlank()) {
			throw new PostFault("body", "may not be empty");
		}
	}

	String slug() {
		return Slugs.of(this.title);
	}

	String html() {
		return Markdown.toHtml(this.body);
	}

	String excerpt() {
		return Markdown.toText(this.body, EXCERPT);
	}

	String search() {
		return SearchWords.of(this.title + " " + Markdown.toText(this.body, LONGEST_BODY));
	}

}
