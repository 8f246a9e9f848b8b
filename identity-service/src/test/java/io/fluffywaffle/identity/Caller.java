package io.fluffywaffle.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.fluffywaffle.testsupport.tokens.TestToken;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody with a token who calls the service. */
public record Caller(MockMvcTester mvc, TestToken token) {

	public MvcTestResult get(String uri, Object... variables) {
		return send(this.mvc.get().uri(uri, variables));
	}

	public MvcTestResult delete(String uri, Object... variables) {
		return send(this.mvc.delete().uri(uri, variables));
	}

	public MvcTestResult post(String uri, Object... variables) {
		return send(this.mvc.post().uri(uri, variables));
	}

	public MvcTestResult post(String uri, UUID id, String json) {
		return send(body(this.mvc.post().uri(uri, id), json));
	}

	public MvcTestResult put(String uri, UUID id, String json) {
		return send(body(this.mvc.put().uri(uri, id), json));
	}

	public MvcTestResult patch(String uri, UUID id, String etag, String json) {
		return send(body(this.mvc.patch().uri(uri, id), json).header(HttpHeaders.IF_MATCH, etag));
	}

	private MvcTestResult send(MockMvcRequestBuilder request) {
		return request.header(HttpHeaders.AUTHORIZATION, this.token.bearer()).exchange();
	}

	private static MockMvcRequestBuilder body(MockMvcRequestBuilder request, String json) {
		return request.contentType(MediaType.APPLICATION_JSON).content(json.getBytes(StandardCharsets.UTF_8));
	}

}
