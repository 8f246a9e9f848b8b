package io.fluffywaffle.gateway.visitor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
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

	@Bean
	@Order(1)
	SecurityFilterChain visits(HttpSecurity http, Visitors visitors) {
		return http.securityMatcher(visitors::isVisit)
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
