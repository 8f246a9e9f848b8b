package io.fluffywaffle.client;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who calls the service about an account. */
public record Caller(UUID id, String bearer, UUID account, MockMvcTester mvc) {

	public MvcTestResult get(String path, Object... variables) {
		return call(HttpMethod.GET, path, null, "", variables);
	}

	public MvcTestResult post(String json, String path, Object... variables) {
		return call(HttpMethod.POST, path, null, json, variables);
	}

	public MvcTestResult put(String json, String path, Object... variables) {
		return call(HttpMethod.PUT, path, null, json, variables);
	}

	public MvcTestResult delete(String path, Object... variables) {
		return call(HttpMethod.DELETE, path, null, "", variables);
	}

	public MvcTestResult patch(@Nullable String ifMatch, String json, String path, Object... variables) {
		return call(HttpMethod.PATCH, path, ifMatch, json, variables);
	}

	public MvcTestResult replace(@Nullable String ifMatch, String json, String path, Object... variables) {
		return call(HttpMethod.PUT, path, ifMatch, json, variables);
	}

	public MvcTestResult postAt(String ifMatch, String json, String path, Object... variables) {
		return call(HttpMethod.POST, path, ifMatch, json, variables);
	}

	/** The same person, with an eye on another account. */
	public Caller at(UUID otherAccount) {
		return new Caller(this.id, this.bearer, otherAccount, this.mvc);
	}

	private MvcTestResult call(HttpMethod method, String path, @Nullable String ifMatch, String json,
			Object... variables) {
		var request = this.mvc.method(method)
			.uri("/api/accounts/" + this.account + path, variables)
			.header(HttpHeaders.AUTHORIZATION, this.bearer)
			.contentType(MediaType.APPLICATION_JSON)
			.content(json);
		return (ifMatch != null) ? request.header(HttpHeaders.IF_MATCH, ifMatch).exchange() : request.exchange();
	}

}
