package io.fluffywaffle.gateway.login;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends whoever opens a page to sign in and back, and refuses everything else. */
class SignIn implements AuthenticationEntryPoint {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (isPage(request)) {
			response.sendRedirect(KeycloakVisits.SIGN_IN + "?" + KeycloakVisits.BACK + "="
					+ URLEncoder.encode(asked(request), StandardCharsets.UTF_8));
		}
		else {
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
		}
	}

	// relative: behind a proxy scheme and host are not the public ones
	private static String asked(HttpServletRequest request) {
		return request.getRequestURI() + ((request.getQueryString() != null) ? "?" + request.getQueryString() : "");
	}

	private static boolean isPage(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return HttpMethod.GET.matches(request.getMethod()) && !request.getRequestURI().startsWith("/api/")
				&& accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
	}

}
