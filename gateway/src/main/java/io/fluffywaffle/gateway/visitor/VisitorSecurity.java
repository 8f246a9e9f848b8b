package io.fluffywaffle.gateway.visitor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Visitors are nobody: whoever is signed in gets the same pages without being looked up.
 */
@Configuration(proxyBeanMethods = false)
class VisitorSecurity {

	/** What the pages load. */
	private static final String[] FILES = { "/page.css", "/page.js", "/favicon.svg", "/share.png", "/robots.txt" };

	@Bean
	@Order(1)
	SecurityFilterChain visits(HttpSecurity http, Visitors visitors) {
		return http
			.securityMatchers(
					(visits) -> visits.requestMatchers(visitors::isVisit).requestMatchers(HttpMethod.GET, FILES))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			// some pages may stand in others; the content security policy says which
			.headers((headers) -> headers.frameOptions(FrameOptionsConfig::disable))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.addFilterAfter(new OwnForms(), AuthorizationFilter.class)
			.build();
	}

}
