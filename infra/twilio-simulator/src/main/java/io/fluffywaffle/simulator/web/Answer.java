package io.fluffywaffle.simulator.web;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import io.fluffywaffle.simulator.json.Json;

/**
 * Writes the answer to a request, or breaks the connection if that is what was asked for.
 */
@FunctionalInterface
public interface Answer {

	void writeTo(HttpExchange exchange) throws IOException;

	static WholeAnswer json(int status, Object value) {
		return new WholeAnswer(status, "application/json;charset=utf-8", Json.MAPPER.writeValueAsBytes(value),
				Map.of());
	}

	static WholeAnswer problem(int status, String detail) {
		return new WholeAnswer(status, "application/problem+json",
				Json.MAPPER.writeValueAsBytes(Map.of("status", status, "detail", detail)), Map.of());
	}

	static WholeAnswer empty(int status) {
		return new WholeAnswer(status, "", new byte[0], Map.of());
	}

	static WholeAnswer redirect(URI location) {
		return new WholeAnswer(307, "", new byte[0], Map.of("Location", location.toString()));
	}

	/** Closes the connection without a byte. */
	static Answer none() {
		return HttpExchange::close;
	}

}
