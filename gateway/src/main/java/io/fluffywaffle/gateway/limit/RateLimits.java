package io.fluffywaffle.gateway.limit;

import io.fluffywaffle.gateway.OpenToAll;
import io.fluffywaffle.gateway.visitor.Visitors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Puts the limit into every security chain, right after the session is known. */
@Configuration(proxyBeanMethods = false)
class RateLimits {

	@Bean
	Customizer<HttpSecurity> limitsInEveryChain(LimitProperties properties, OpenToAll open, Visitors visitors) {
		RateLimitFilter filter = new RateLimitFilter(properties, open, visitors);
		return (http) -> http.addFilterAfter(filter, SecurityContextHolderFilter.class);
	}

}
