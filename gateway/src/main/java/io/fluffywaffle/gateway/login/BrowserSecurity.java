package io.fluffywaffle.gateway.login;

import io.fluffywaffle.gateway.GatewayProperties;
import io.fluffywaffle.gateway.OpenToAll;
import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * People in browsers: a session cookie, no token. Pages lead to Keycloak and back to the
 * page asked for, calls without a session are refused.
 */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

	private final KeycloakVisits visits;

	private final VisitCookie visitCookie;

	private final VisitEnd visitEnd;

	private final FreshSession freshSession;

	BrowserSecurity(KeycloakVisits visits, VisitCookie visitCookie, VisitEnd visitEnd, FreshSession freshSession) {
		this.visits = visits;
		this.visitCookie = visitCookie;
		this.visitEnd = visitEnd;
		this.freshSession = freshSession;
	}

	@Bean
	@Order(3)
	SecurityFilterChain browsers(HttpSecurity http, ClientRegistrationRepository keycloak, GatewayProperties properties,
			OpenToAll open) {
		OidcClientInitiatedLogoutSuccessHandler keycloakToo = new OidcClientInitiatedLogoutSuccessHandler(keycloak);
		keycloakToo.setPostLogoutRedirectUri(properties.publicUrl() + "/");
		return http
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers("/actuator/health/**", "/login/failed")
				.permitAll()
				.requestMatchers(HttpMethod.GET, "/assets/**", "/*.*", "/api/docs/**", "/webjars/**")
				.permitAll()
				.requestMatchers(open::isPage, open::isCall)
				.permitAll()
				.anyRequest()
				.authenticated())
			.oauth2Login((login) -> login.loginPage(KeycloakVisits.SIGN_IN)
				.authorizationEndpoint((endpoint) -> endpoint.authorizationRequestResolver(this.visits)
					.authorizationRequestRepository(this.visitCookie))
				.successHandler(this.visitEnd)
				.failureHandler(this.visitEnd))
			.sessionManagement((sessions) -> sessions.sessionAuthenticationStrategy(this.freshSession))
			// the page asked for travels with the visit: no session for who only passes
			// by
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(new SignIn()))
			.logout((logout) -> logout.logoutSuccessHandler(keycloakToo))
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens(properties)).csrfTokenRequestHandler(singlePage()))
			.build();
	}

	/**
	 * Hands the token out in a cookie with every answer and takes it back as it is, from
	 * the header of a call or the field of a form: logging out is a form, so that the
	 * browser follows to Keycloak. No page contains the token, so it needs no disguise.
	 */
	private static CsrfTokenRequestAttributeHandler singlePage() {
		CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
		handler.setCsrfRequestAttributeName(null);
		return handler;
	}

	private static CookieCsrfTokenRepository csrfTokens(GatewayProperties properties) {
		CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
		tokens.setCookieCustomizer((cookie) -> cookie.secure(properties.isSecure()).sameSite("Lax"));
		return tokens;
	}

}
