package io.fluffywaffle.notification.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words by which posts are found; "Flu Shots" and "flu shots" are one. */
public final class Tags {

	private static final int MOST = 10;

	private static final Pattern USABLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} -]{0,29}");

	private Tags() {
	}

	/** As it is kept; empty when there can be no such tag. */
	public static Optional<String> find(String typed) {
		String tag = typed.strip().toLowerCase(Locale.ROOT).replaceAll(" +", " ");
		return USABLE.matcher(tag).matches() ? Optional.of(tag) : Optional.empty();
	}

	static List<String> of(List<String> typed) {
		List<String> tags = new ArrayList<>();
		for (int i = 0; i < typed.size(); i++) {
			String field = "tags[" + i + "]";
			tags.add(find(typed.get(i))
				.orElseThrow(() -> new PostFault(field, "has to be 1 to 30 letters, digits, spaces and hyphens")));
		}
		List<String> different = tags.stream().distinct().toList();
		if (different.size() > MOST) {
			throw new PostFault("tags", "may be at most " + MOST);
		}
		return different;
	}

}
