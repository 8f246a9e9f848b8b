package io.fluffywaffle.simulator.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;

/** An answer with status, headers and a body of known length. */
public record WholeAnswer(int status, String contentType, byte[] content,
		Map<String, String> headers) implements Answer {

	public WholeAnswer with(String header, String value) {
		Map<String, String> more = new HashMap<>(this.headers);
		more.put(header, value);
		return new WholeAnswer(this.status, this.contentType, this.content, more);
	}

	/** Promises the whole body, writes half of it and closes the connection. */
	public Answer truncated() {
		return (exchange) -> {
			begin(exchange);
			exchange.getResponseBody().write(Arrays.copyOf(this.content, this.content.length / 2));
			exchange.getResponseBody().flush();
			exchange.close();
		};
	}

	@Override
	public void writeTo(HttpExchange exchange) throws IOException {
		begin(exchange);
		if (this.content.length > 0) {
			exchange.getResponseBody().write(this.content);
		}
		exchange.close();
	}

	private void begin(HttpExchange exchange) throws IOException {
		this.headers.forEach(exchange.getResponseHeaders()::set);
		if (!this.contentType.isEmpty()) {
			exchange.getResponseHeaders().set("Content-Type", this.contentType);
		}
		exchange.sendResponseHeaders(this.status, (this.content.length > 0) ? this.content.length : -1);
	}

}
