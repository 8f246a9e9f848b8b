package io.fluffywaffle.gateway.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Programs with a token of their own from Keycloak. No session, no cookie, hence no CSRF
 * either. Services check the token again, for themselves.
 */
@Configuration(proxyBeanMethods = false)
class ApiClientSecurity {

	private static final RequestMatcher BRINGS_A_TOKEN = (request) -> {
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		return request.getRequestURI().startsWith("/api/") && authorization != null
				&& authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
	};

	@Bean
	@Order(2)
	SecurityFilterChain apiClients(HttpSecurity http) {
		AuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();
		return http.securityMatcher(BRINGS_A_TOKEN)
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.oauth2ResourceServer((tokens) -> tokens.jwt(Customizer.withDefaults())
				.authenticationEntryPoint((request, response, ex) -> {
					bearer.commence(request, response, ex);
					response.sendError(response.getStatus());
				}))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.build();
	}

}
