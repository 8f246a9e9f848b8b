package io.fluffywaffle.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

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

	public MvcTestResult put(String json, String path, Object... variables) {
		return call(HttpMethod.PUT, json, path, variables);
	}

	/** With the version that the caller saw, if any. */
	public MvcTestResult patch(String json, @Nullable String ifMatch, String path, Object... variables) {
		return call(HttpMethod.PATCH, json, ifMatch, path, variables);
	}

	/** With the version that the caller saw, if any. */
	public MvcTestResult replace(String json, @Nullable String ifMatch, String path, Object... variables) {
		return call(HttpMethod.PUT, json, ifMatch, path, variables);
	}

	public MvcTestResult delete(String path, Object... variables) {
		return call(HttpMethod.DELETE, "", path, variables);
	}

	public MvcTestResult call(HttpMethod method, String json, String path, Object... variables) {
		return call(method, json, null, path, variables);
	}

	private MvcTestResult call(HttpMethod method, String json, @Nullable String ifMatch, String path,
			Object... variables) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.method(method)
			.uri(path, variables)
			.header(HttpHeaders.AUTHORIZATION, this.bearer)
			.contentType(MediaType.APPLICATION_JSON)
			.content(json);
		return ((ifMatch != null) ? request.header(HttpHeaders.IF_MATCH, ifMatch) : request).exchange();
	}

}
