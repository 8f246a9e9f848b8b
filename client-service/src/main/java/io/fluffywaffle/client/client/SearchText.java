package io.fluffywaffle.client.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.fluffywaffle.defaults.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/** What of a client is searched: {@code client.search_text}. */
public final class SearchText {

	private SearchText() {
	}

	/** Name, phone, mail and tags as they are compared with what somebody types. */
	public static String of(String name, String phone, @Nullable String email, Collection<String> tags) {
		List<String> lines = new ArrayList<>(List.of(Spelling.fold(name), phone));
		if (email != null) {
			lines.add(Spelling.fold(email));
		}
		tags.stream().map(Spelling::fold).sorted().forEach(lines::add);
		return String.join("\n", lines);
	}

}
