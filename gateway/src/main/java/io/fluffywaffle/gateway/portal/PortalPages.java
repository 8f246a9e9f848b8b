package io.fluffywaffle.gateway.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import io.fluffywaffle.gateway.ContentSecurityPolicy;
import io.fluffywaffle.gateway.OpenToAll;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The portal's one page under all its addresses, each time with a fresh nonce for the
 * content security policy. An address that no page has is told as such: same page, status
 * 404.
 */
@Configuration(proxyBeanMethods = false)
class PortalPages {

	private static final Set<String> NOT_PAGES = Set.of("api", "webhooks", "oauth2", "login", "logout", "actuator",
			"assets", "webjars", "error");

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final StringKeyGenerator nonces = new Base64StringKeyGenerator();

	private final PortalProperties properties;

	private final OpenToAll open;

	private final ContentSecurityPolicy policy;

	PortalPages(PortalProperties properties, OpenToAll open, ContentSecurityPolicy policy) {
		this.properties = properties;
		this.open = open;
		this.policy = policy;
	}

	@Bean
	RouterFunction<ServerResponse> portal(@Value("classpath:/portal/index.html") Resource index) throws IOException {
		String html = index.getContentAsString(StandardCharsets.UTF_8);
		return RouterFunctions.route(PortalPages::isPage, (request) -> page(html, statusOf(request)));
	}

	private ServerResponse page(String html, HttpStatus status) {
		String nonce = this.nonces.generateKey();
		return ServerResponse.status(status)
			.contentType(HTML)
			.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", this.policy.withNonce(nonce))
			.body(html.replace("__CSP_NONCE__", nonce));
	}

	private HttpStatus statusOf(ServerRequest request) {
		String segment = firstSegment(request);
		boolean known = segment.isEmpty() || this.properties.pages().contains(segment)
				|| this.open.isPage(request.servletRequest());
		return known ? HttpStatus.OK : HttpStatus.NOT_FOUND;
	}

	private static boolean isPage(ServerRequest request) {
		return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
				&& !NOT_PAGES.contains(firstSegment(request)) && !request.path().contains(".")
				&& request.headers()
					.accept()
					.stream()
					.anyMatch((type) -> !type.isWildcardType() && type.includes(MediaType.TEXT_HTML));
	}

	private static String firstSegment(ServerRequest request) {
		return request.path().substring(1).split("/", 2)[0];
	}

}
