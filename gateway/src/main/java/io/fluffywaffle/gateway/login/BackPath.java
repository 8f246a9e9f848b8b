package io.fluffywaffle.gateway.login;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a visit at Keycloak leads back to: a page of ours and nothing else, whatever was
 * asked for.
 *
 * @param value path and query, encoded
 */
record BackPath(String value) {

	static final BackPath HOME = new BackPath("/");

	/** Short enough for a cookie. */
	private static final int LONGEST = 1500;

	// a second slash or a backslash would name another host
	private static final Pattern PATH = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]*");

	/** The path asked for where it leads to a page of ours, else home. */
	static BackPath of(@Nullable String asked) {
		return (asked != null && isPage(asked)) ? new BackPath(asked) : HOME;
	}

	private static boolean isPage(String path) {
		return path.length() <= LONGEST && PATH.matcher(path).matches()
				&& Stream.of("/login", "/logout", "/oauth2/", "/api/").noneMatch(path::startsWith);
	}

	/** The same page, told how the visit went. */
	BackPath told(String outcome) {
		return new BackPath(UriComponentsBuilder.fromUriString(this.value)
			.replaceQueryParam("action", outcome)
			.build()
			.toUriString());
	}

}
