package io.fluffywaffle.gateway.login;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads back from Keycloak to the page that was asked for. Who was signed in before stays
 * so when a visit comes to nothing.
 */
@Component
class VisitEnd implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		OAuth2AuthorizationRequest visit = VisitCookie.endedBy(request).orElseThrow();
		response.sendRedirect(
				((purpose(visit) == Purpose.ACTION) ? back(visit).told(outcome(request)) : back(visit)).value());
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		response.sendRedirect(VisitCookie.endedBy(request).map(VisitEnd::afterFailure).orElse("/login/failed"));
	}

	private static String afterFailure(OAuth2AuthorizationRequest visit) {
		return switch (purpose(visit)) {
			case SIGN_IN -> "/login/failed";
			case STEP_UP -> back(visit).value();
			case ACTION -> back(visit).told("failed").value();
		};
	}

	/**
	 * https://www.keycloak.org/docs/latest/server_admin/#con-aia_server_administration_guide
	 */
	private static String outcome(HttpServletRequest request) {
		return switch (String.valueOf(request.getParameter("kc_action_status"))) {
			case "success" -> "done";
			case "cancelled" -> "cancelled";
			default -> "failed";
		};
	}

	private static Purpose purpose(OAuth2AuthorizationRequest visit) {
		return Purpose.valueOf(Objects.requireNonNull(visit.getAttribute(KeycloakVisits.PURPOSE)));
	}

	private static BackPath back(OAuth2AuthorizationRequest visit) {
		return BackPath.of(visit.getAttribute(KeycloakVisits.BACK));
	}

}
