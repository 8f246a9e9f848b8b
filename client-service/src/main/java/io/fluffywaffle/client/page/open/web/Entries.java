package io.fluffywaffle.client.page.open.web;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;

/**
 * What somebody typed into a form, as it came.
 *
 * @param typed by name of the field
 */
record Entries(Map<String, String> typed) {

	static final String NAME = "name";

	static final String PHONE = "phone";

	static final String LANGUAGE = "language";

	/** Before the key of what the page asks. */
	static final String ANSWER = "field.";

	/** What people do not see and only robots fill in. */
	static final String TRAP = "website";

	static final Entries NONE = new Entries(Map.of());

	static Entries of(MultiValueMap<String, String> form) {
		return new Entries(form.toSingleValueMap()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> Objects.requireNonNullElse(entry.getValue(), ""))));
	}

	String get(String name) {
		return this.typed.getOrDefault(name, "");
	}

	boolean robot() {
		return !get(TRAP).isBlank();
	}

	boolean framed() {
		return !get(Visit.FRAME).isEmpty();
	}

	/** What was answered, by key of the question. */
	Map<String, String> answers() {
		return this.typed.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(ANSWER))
			.collect(Collectors.toMap((entry) -> entry.getKey().substring(ANSWER.length()), Map.Entry::getValue));
	}

}
