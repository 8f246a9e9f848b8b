package io.fluffywaffle.client.page;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.fluffywaffle.defaults.spelling.Spelling;

/** What the last part of a page's address looks like. */
public final class PageSlug {

	private static final Set<String> RESERVED = Set.of("embed", "new", "api", "thanks", "code", "accept", "feed",
			"admin");

	private static final Pattern FORM = Pattern.compile("(?=.{3,60}$)[a-z0-9](?:-?[a-z0-9])*");

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern EDGES = Pattern.compile("^-+|-+$");

	private static final int LONGEST_OF_TITLE = 50;

	private static final int SHORTEST = 3;

	private PageSlug() {
	}

	/** What is wrong with it; empty when nothing is. */
	public static Optional<String> fault(String slug) {
		if (!FORM.matcher(slug).matches()) {
			return Optional.of("has to be 3 to 60 small letters and digits, with single - between them");
		}
		return RESERVED.contains(slug) ? Optional.of("means something else here") : Optional.empty();
	}

	/** The title without all that an address cannot hold. */
	static String ofTitle(String title) {
		String plain = OTHERS.matcher(Spelling.fold(title)).replaceAll("-");
		String cut = EDGES.matcher(plain.substring(0, Math.min(plain.length(), LONGEST_OF_TITLE))).replaceAll("");
		return (cut.length() < SHORTEST) ? EDGES.matcher("page-" + cut).replaceAll("") : cut;
	}

}
