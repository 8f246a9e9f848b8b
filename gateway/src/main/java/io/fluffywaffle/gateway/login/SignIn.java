package io.fluffywaffle.gateway.login;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends whoever opens a page to sign in, and refuses everything else. */
class SignIn implements AuthenticationEntryPoint {

	private final LoginUrlAuthenticationEntryPoint login;

	SignIn(String loginUrl) {
		this.login = new LoginUrlAuthenticationEntryPoint(loginUrl);
		this.login.setFavorRelativeUris(true);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException, ServletException {
		if (PageAskedFor.IS_PAGE.matches(request)) {
			this.login.commence(request, response, ex);
		}
		else {
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
		}
	}

}
