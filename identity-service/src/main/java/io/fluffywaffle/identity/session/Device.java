package io.fluffywaffle.identity.session;

import org.jspecify.annotations.Nullable;
import ua_parser.Client;
import ua_parser.Parser;

/**
 * What somebody signed in with, in words for people.
 *
 * @param browser for example {@code Firefox 143}; null where it is not known
 * @param os for example {@code Android 16}; null where it is not known
 */
public record Device(@Nullable String browser, @Nullable String os) {

	private static final String UNKNOWN = "Other";

	private static final Parser PARSER = new Parser();

	static Device of(@Nullable String userAgent) {
		if (userAgent == null) {
			return new Device(null, null);
		}
		Client client = PARSER.parse(userAgent);
		return new Device(words(client.userAgent.family, client.userAgent.major),
				words(client.os.family, client.os.major));
	}

	private static @Nullable String words(@Nullable String family, @Nullable String version) {
		if (family == null || family.equals(UNKNOWN)) {
			return null;
		}
		return (version != null) ? family + " " + version : family;
	}

}
