package io.fluffywaffle.messaging;

import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who calls the service. */
public record Caller(UUID id, String bearer, MockMvcTester mvc) {

	public MvcTestResult get(String path, Object... variables) {
		return call(HttpMethod.GET, "", path, variables);
	}

	public MvcTestResult post(String json, String path, Object... variables) {
		return call(HttpMethod.POST, json, path, variables);
	}

	public MvcTestResult call(HttpMethod method, String json, String path, Object... variables) {
		return call(method, json, path, (headers) -> {
		}, variables);
	}

	public MvcTestResult call(HttpMethod method, String json, String path, Consumer<HttpHeaders> more,
			Object... variables) {
		HttpHeaders headers = new HttpHeaders();
		more.accept(headers);
		return this.mvc.method(method)
			.uri(path, variables)
			.headers(headers)
			.header(HttpHeaders.AUTHORIZATION, this.bearer)
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

}
