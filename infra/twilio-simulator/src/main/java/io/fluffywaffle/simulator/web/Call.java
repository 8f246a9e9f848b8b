package io.fluffywaffle.simulator.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.sun.net.httpserver.HttpExchange;
import io.fluffywaffle.simulator.json.Json;
import tools.jackson.core.JacksonException;

/** A request as a handler reads it. */
public final class Call {

	private final HttpExchange exchange;

	private final Map<String, String> pathValues;

	Call(HttpExchange exchange, Map<String, String> pathValues) {
		this.exchange = exchange;
		this.pathValues = pathValues;
	}

	public URI uri() {
		return this.exchange.getRequestURI();
	}

	/** The part of the path that stands for {@code {name}} in the route. */
	public String path(String name) {
		return Objects.requireNonNull(this.pathValues.get(name), name);
	}

	public Form query() {
		return Form.parse(Objects.requireNonNullElse(uri().getRawQuery(), ""));
	}

	public long number(String name, long otherwise) {
		try {
			return query().given(name).map(Long::parseLong).orElse(otherwise);
		}
		catch (NumberFormatException ex) {
			throw new BadCall(name + " must be a whole number");
		}
	}

	public Form form() {
		return Form.parse(new String(body(), StandardCharsets.UTF_8));
	}

	public <T> T json(Class<T> type) {
		try {
			return Json.MAPPER.readValue(body(), type);
		}
		catch (JacksonException ex) {
			throw new BadCall("This is not the JSON that is expected here: " + ex.getOriginalMessage());
		}
	}

	public Optional<String> header(String name) {
		return Optional.ofNullable(this.exchange.getRequestHeaders().getFirst(name));
	}

	private byte[] body() {
		try {
			return this.exchange.getRequestBody().readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
