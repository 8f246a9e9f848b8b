package io.fluffywaffle.client.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import io.fluffywaffle.defaults.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/** What of a client is searched: {@code client.search_text}. */
public final class SearchText {

	private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

	private SearchText() {
	}

	/**
	 * Name, phone, mail and tags as they are compared with what somebody types: a line
	 * each, with a space before it so that the beginning of a word is found.
	 */
	public static String of(String name, String phone, @Nullable String email, Collection<String> tags) {
		List<String> lines = new ArrayList<>(List.of(fold(name), phone));
		if (email != null) {
			lines.add(fold(email));
		}
		tags.stream().map(SearchText::fold).sorted().forEach(lines::add);
		return " " + String.join("\n ", lines);
	}

	/** Words without case, accents and what nobody sees. */
	public static String fold(String text) {
		return UNSEEN.matcher(Spelling.fold(text)).replaceAll("");
	}

}
