package io.fluffywaffle.notification.post;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Somebody who never signed in. */
final class Visitor {

	private final RestClient http;

	private final String base;

	Visitor(int port) {
		this.base = "http://127.0.0.1:" + port;
		this.http = RestClient.builder()
			.requestFactory(
					new JdkClientHttpRequestFactory(HttpClient.newBuilder().followRedirects(Redirect.NEVER).build()))
			.build();
	}

	/** What an address, escaped already, answers. */
	ResponseEntity<String> sees(String address) {
		return answer(this.http.get().uri(URI.create(this.base + address)));
	}

	/** The same for who has it already. */
	ResponseEntity<String> seesAgain(String address, String tag) {
		return answer(this.http.get().uri(URI.create(this.base + address)).header(HttpHeaders.IF_NONE_MATCH, tag));
	}

	int status(String address) {
		return sees(address).getStatusCode().value();
	}

	String page(String address) {
		ResponseEntity<String> answer = sees(address);
		if (answer.getStatusCode().value() != 200) {
			throw new AssertionError(address + ": " + answer);
		}
		return String.valueOf(answer.getBody());
	}

	private static ResponseEntity<String> answer(RestClient.RequestHeadersSpec<?> request) {
		return request.retrieve().onStatus(HttpStatusCode::isError, (asked, answer) -> {
		}).toEntity(String.class);
	}

}
