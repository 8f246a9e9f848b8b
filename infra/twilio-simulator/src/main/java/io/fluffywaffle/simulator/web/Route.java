package io.fluffywaffle.simulator.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A method and a path such as {@code /numbers/{number}}, and who answers it; with
 * {@code host} only where it is asked for at no other of Twilio's hosts.
 */
record Route(@Nullable String host, String method, Pattern path, Handler handler) {

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

	static Route of(@Nullable String host, String method, String path, Handler handler) {
		String pattern = VARIABLE.matcher(path.replace(".", "\\.")).replaceAll("(?<$1>[^/]+?)");
		return new Route(host, method, Pattern.compile(pattern), handler);
	}

	/** Tests that ask at an address of this machine reach every host's routes. */
	boolean isAt(String askedHost) {
		return !askedHost.endsWith(".twilio.com") || askedHost.equals(this.host);
	}

	Optional<Map<String, String>> match(String rawPath) {
		Matcher matcher = this.path.matcher(rawPath);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		Map<String, String> values = new HashMap<>();
		this.path.namedGroups().keySet().forEach((name) -> values.put(name, decoded(matcher.group(name))));
		return Optional.of(values);
	}

	private static String decoded(String segment) {
		return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

}
