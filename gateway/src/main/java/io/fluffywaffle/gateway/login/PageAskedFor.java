package io.fluffywaffle.gateway.login;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Remembers which page led to the login and goes back there afterwards. */
@Component
class PageAskedFor implements AuthenticationSuccessHandler {

	static final RequestMatcher IS_PAGE = (request) -> HttpMethod.GET.matches(request.getMethod())
			&& !request.getRequestURI().startsWith("/api/") && acceptsHtml(request);

	private final HttpSessionRequestCache cache = new HttpSessionRequestCache();

	PageAskedFor() {
		this.cache.setRequestMatcher(IS_PAGE);
	}

	RequestCache cache() {
		return this.cache;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		// relative: behind a proxy the saved scheme and host are not the public ones
		String page = "/";
		if (this.cache.getRequest(request, response) instanceof DefaultSavedRequest saved) {
			page = saved.getRequestURI() + ((saved.getQueryString() != null) ? "?" + saved.getQueryString() : "");
			this.cache.removeRequest(request, response);
		}
		response.sendRedirect(page);
	}

	private static boolean acceptsHtml(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
	}

}
