package io.fluffywaffle.messaging.broadcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.problem.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A text with places for what differs from person to person: <code>{{first_name}}</code>,
 * or <code>{{first_name|there}}</code> with what to say to somebody of whom it is not
 * known.
 */
final class MergeText {

	private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}|]*)(?:\\|([^{}|]*))?}}");

	/** What a text may not hold wherever it comes from. */
	private static final Pattern UNSENDABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

	private static final Set<String> OF_EVERYBODY = Set.of("name", "first_name");

	private final List<Part> parts;

	private MergeText(List<Part> parts) {
		this.parts = parts;
	}

	/**
	 * Words, or a place.
	 *
	 * @param key null for words
	 * @param words those, or the place's fallback
	 */
	private record Part(@Nullable String key, String words) {
	}

	/**
	 * Reads a text.
	 * @throws Problem 422 when a place has no end, or no beginning
	 */
	static MergeText of(String text) {
		List<Part> parts = new ArrayList<>();
		Matcher place = PLACE.matcher(text);
		int end = 0;
		while (place.find()) {
			parts.add(new Part(null, text.substring(end, place.start())));
			String fallback = place.group(2);
			parts.add(new Part(place.group(1).strip(), (fallback != null) ? fallback.strip() : ""));
			end = place.end();
		}
		parts.add(new Part(null, text.substring(end)));
		if (parts.stream().anyMatch((part) -> part.key() == null && part.words().matches("(?s).*(\\{\\{|}}).*"))) {
			throw unusable("has a place for something that is not written like {{first_name|there}}");
		}
		return new MergeText(parts);
	}

	/** The keys that not everybody has. */
	Set<String> fieldKeys() {
		return this.parts.stream()
			.map(Part::key)
			.filter((key) -> key != null && !OF_EVERYBODY.contains(key))
			.collect(Collectors.toSet());
	}

	/** The text for one person, without space around it. */
	String render(AudienceMember person) {
		StringBuilder text = new StringBuilder();
		for (Part part : this.parts) {
			String key = part.key();
			String value = (key != null) ? value(key, person) : "";
			text.append(value.isEmpty() ? part.words() : value);
		}
		return text.toString().strip();
	}

	static Problem unusable(String message) {
		return Problem
			.of(HttpStatus.UNPROCESSABLE_CONTENT, "text-not-usable", "This text cannot be sent to everybody",
					"The text " + message + ".")
			.at("body", message);
	}

	private static String value(String key, AudienceMember person) {
		String value = switch (key) {
			case "name" -> person.name();
			case "first_name" -> person.name().strip().split("\\s+", 2)[0];
			default -> person.fields().getOrDefault(key, "");
		};
		return UNSENDABLE.matcher(value).replaceAll("").strip();
	}

}
