package io.fluffywaffle.messaging.webhook;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A webhook request as it came.
 *
 * @param url as configured at Twilio: our public URL, the raw path and the raw query
 * @param query parameters of the URL
 * @param form parameters of the body, in their order
 * @param signature what the request says to be its signature
 */
public record TwilioRequest(String url, List<Parameter> query, List<Parameter> form, @Nullable String signature) {

	/** The first body parameter of that name. */
	public Optional<String> parameter(String name) {
		return first(this.form, name);
	}

	/** The first query parameter of that name. */
	public Optional<String> queryParameter(String name) {
		return first(this.query, name);
	}

	private static Optional<String> first(List<Parameter> parameters, String name) {
		return parameters.stream()
			.filter((parameter) -> parameter.name().equals(name))
			.findFirst()
			.map(Parameter::value);
	}

}
