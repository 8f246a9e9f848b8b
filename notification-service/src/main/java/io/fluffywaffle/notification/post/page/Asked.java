package io.fluffywaffle.notification.post.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import io.fluffywaffle.defaults.validation.TextRules;
import io.fluffywaffle.notification.post.PostQuery;
import io.fluffywaffle.notification.post.PostSort;
import io.fluffywaffle.notification.post.Tags;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a visitor's address asks for. What cannot be understood is as if it were not
 * there: nobody is to see an error for a mistyped address.
 */
final class Asked {

	private static final int LONGEST_QUERY = 100;

	private static final int FURTHEST_PAGE = 1_000_000;

	private Asked() {
	}

	static PostQuery read(Map<String, String> parameters) {
		return new PostQuery(
				find(parameters, "query").filter((words) -> TextRules.faultOfLine(words, LONGEST_QUERY).isEmpty())
					.map(String::strip)
					.orElse(null),
				find(parameters, "tag").flatMap(Tags::find).orElse(null), null, null, null,
				find(parameters, "sort").flatMap(PostSort::find).orElse(PostSort.NEWEST),
				number(parameters, "page", (page) -> page >= 1 && page <= FURTHEST_PAGE).orElse(1),
				number(parameters, "size", PostQuery.SIZES::contains).orElse(PostQuery.SIZES.getFirst()));
	}

	/** Where the same is found; what is usual is not said. */
	static String address(String path, PostQuery query) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		Map<String, Object> values = new HashMap<>();
		add(address, values, "query", query.query(), null);
		add(address, values, "tag", query.tag(), null);
		add(address, values, "sort", query.sort().text(), PostSort.NEWEST.text());
		add(address, values, "size", query.size(), PostQuery.SIZES.getFirst());
		add(address, values, "page", query.page(), 1);
		return address.encode().buildAndExpand(values).toUriString();
	}

	static Optional<UUID> id(String text) {
		try {
			return Optional.of(UUID.fromString(text)).filter((id) -> id.toString().equalsIgnoreCase(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static void add(UriComponentsBuilder address, Map<String, Object> values, String name,
			@Nullable Object value, @Nullable Object usual) {
		if (value != null && !value.equals(usual)) {
			address.queryParam(name, "{" + name + "}");
			values.put(name, value);
		}
	}

	private static Optional<String> find(Map<String, String> parameters, String name) {
		return Optional.ofNullable(parameters.get(name));
	}

	private static Optional<Integer> number(Map<String, String> parameters, String name, Predicate<Integer> usable) {
		try {
			return find(parameters, name).map(Integer::valueOf).filter(usable);
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

}
