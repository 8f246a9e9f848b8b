package io.fluffywaffle.messaging.webhook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Decodes {@code application/x-www-form-urlencoded} text without losing anything: order,
 * repeated names, empty values and spaces stay.
 */
final class FormParameters {

	private FormParameters() {
	}

	/**
	 * The parameters in their order.
	 * @throws IllegalArgumentException when an escape is broken
	 */
	static List<Parameter> parse(@Nullable String encoded) {
		if (encoded == null || encoded.isEmpty()) {
			return List.of();
		}
		return Arrays.stream(encoded.split("&")).filter((pair) -> !pair.isEmpty()).map(FormParameters::pair).toList();
	}

	private static Parameter pair(String pair) {
		int equals = pair.indexOf('=');
		return (equals < 0) ? new Parameter(decode(pair), "")
				: new Parameter(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
	}

	private static String decode(String encoded) {
		return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
	}

}
