package io.fluffywaffle.gateway.routing;

import java.util.List;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Keeps what is between the browser and the gateway away from services: the session's
 * cookie above all. What a caller claims about proxies is dropped too; services hear from
 * us what address it has.
 */
@Component
class OwnHeaders implements RequestHttpHeadersFilter {

	private static final String CLIENT_IP = "X-Waffle-Client-Ip";

	private static final List<String> KEPT_HERE = List.of(HttpHeaders.COOKIE, "X-XSRF-TOKEN", "Forwarded", CLIENT_IP,
			HttpHeaders.CONTENT_LENGTH, HttpHeaders.EXPECT, HttpHeaders.HOST, HttpHeaders.CONNECTION,
			HttpHeaders.UPGRADE);

	@Override
	public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
		HttpHeaders passed = new HttpHeaders();
		headers.forEach((name, values) -> {
			if (!isKeptHere(name)) {
				passed.addAll(name, values);
			}
		});
		// Spring adds a charset to it
		String contentType = request.servletRequest().getHeader(HttpHeaders.CONTENT_TYPE);
		if (contentType != null) {
			passed.set(HttpHeaders.CONTENT_TYPE, contentType);
		}
		passed.set(CLIENT_IP, request.servletRequest().getRemoteAddr());
		return passed;
	}

	private static boolean isKeptHere(String name) {
		return KEPT_HERE.stream().anyMatch(name::equalsIgnoreCase)
				|| name.regionMatches(true, 0, "X-Forwarded-", 0, "X-Forwarded-".length());
	}

}
