package io.fluffywaffle.gateway.visitor;

import io.fluffywaffle.gateway.GatewayProperties;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells search engines (RFC 9309) what is for everybody. */
@RestController
class Robots {

	private final String rules;

	Robots(GatewayProperties properties) {
		this.rules = """
				User-agent: *
				Allow: /$
				Allow: /billboard
				Allow: /posts/
				Allow: /authors/
				Allow: /act/
				Allow: /pictures/
				Allow: /page.
				Allow: /favicon.svg
				Disallow: /

				Sitemap: %s/sitemap.xml
				""".formatted(properties.publicUrl());
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	String rules() {
		return this.rules;
	}

}
