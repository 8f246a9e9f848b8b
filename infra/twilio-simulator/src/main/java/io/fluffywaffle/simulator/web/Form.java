package io.fluffywaffle.simulator.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Form or query parameters in their order; a name may come more than once. */
public record Form(List<Parameter> parameters) {

	public Form {
		parameters = List.copyOf(parameters);
	}

	/** Reads {@code a=1&b=2}, percent-decoded as UTF-8. */
	public static Form parse(String encoded) {
		List<Parameter> parameters = new ArrayList<>();
		for (String pair : encoded.split("&")) {
			if (!pair.isEmpty()) {
				int equals = pair.indexOf('=');
				String name = (equals < 0) ? pair : pair.substring(0, equals);
				String value = (equals < 0) ? "" : pair.substring(equals + 1);
				parameters.add(new Parameter(decode(name), decode(value)));
			}
		}
		return new Form(parameters);
	}

	public static Form of(String... namesAndValues) {
		List<Parameter> parameters = new ArrayList<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			parameters.add(new Parameter(namesAndValues[i], namesAndValues[i + 1]));
		}
		return new Form(parameters);
	}

	public Form and(String name, String value) {
		List<Parameter> more = new ArrayList<>(this.parameters);
		more.add(new Parameter(name, value));
		return new Form(more);
	}

	/** The first value; a blank one counts as absent, as Twilio treats it. */
	public Optional<String> given(String name) {
		return values(name).stream().filter((value) -> !value.isBlank()).findFirst();
	}

	public List<String> values(String name) {
		return this.parameters.stream()
			.filter((parameter) -> parameter.name().equals(name))
			.map(Parameter::value)
			.toList();
	}

	public String encoded() {
		return this.parameters.stream()
			.map((parameter) -> encode(parameter.name()) + "=" + encode(parameter.value()))
			.collect(Collectors.joining("&"));
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** One name with one value. */
	public record Parameter(String name, String value) {

	}

}
