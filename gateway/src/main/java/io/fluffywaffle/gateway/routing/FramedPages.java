package io.fluffywaffle.gateway.routing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.fluffywaffle.gateway.ContentSecurityPolicy;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Lets a page stand in pages of others where its service names them in
 * {@code X-Waffle-Frame-Ancestors}: origins, separated by spaces.
 */
@Component
class FramedPages {

	private static final String ORIGINS = "X-Waffle-Frame-Ancestors";

	// nothing that could end the directive
	private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?");

	private final ContentSecurityPolicy policy;

	FramedPages(ContentSecurityPolicy policy) {
		this.policy = policy;
	}

	ServerResponse admit(ServerRequest request, ServerResponse response) {
		HttpHeaders headers = response.headers();
		List<String> origins = headers.getOrEmpty(ORIGINS)
			.stream()
			.flatMap((value) -> Stream.of(value.split(" ")))
			.filter((origin) -> ORIGIN.matcher(origin).matches())
			.toList();
		headers.remove(ORIGINS);
		// what a service's own defaults say about frames is for its API
		headers.remove("X-Frame-Options");
		if (!origins.isEmpty()) {
			headers.set("Content-Security-Policy", this.policy.framedBy(origins));
		}
		return response;
	}

}
