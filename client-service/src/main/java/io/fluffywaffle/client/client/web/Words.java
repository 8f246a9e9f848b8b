package io.fluffywaffle.client.client.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.fluffywaffle.client.client.PersonName;
import org.jspecify.annotations.Nullable;

/** What requests about clients have in common. */
final class Words {

	static final String NO_MAIL = "is not a mail address";

	static final String TOO_MANY = "may be at most {max}";

	static final int TAGS = 50;

	static final int FIELDS = 100;

	private Words() {
	}

	/** The text without the space around it; null for an empty one. */
	static @Nullable String stripped(@Nullable String text) {
		return (text != null && !text.isBlank()) ? text.strip() : null;
	}

	static Set<String> stripped(Set<String> tags) {
		return tags.stream().map(PersonName::clean).collect(Collectors.toSet());
	}

	/** Null takes a value away, as an empty one does. */
	static Map<String, String> stripped(Map<String, @Nullable String> fields) {
		Map<String, String> all = new LinkedHashMap<>();
		fields.forEach((key, value) -> all.put(key, Objects.requireNonNullElse(value, "").strip()));
		return all;
	}

}
