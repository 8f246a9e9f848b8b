package io.fluffywaffle.gateway;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpMethod;

/**
 * What somebody may do who is not signed in: an invited person has no user yet.
 *
 * @param pages first and only path segments of pages
 * @param calls paths that may be posted to
 */
@ConfigurationProperties("waffle.open")
public record OpenToAll(Set<String> pages, Set<String> calls) {

	/** Whether this asks for such a page. */
	public boolean isPage(HttpServletRequest request) {
		return (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
				&& this.pages.contains(request.getRequestURI().substring(1));
	}

	/** Whether this is such a call. */
	public boolean isCall(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && this.calls.contains(request.getRequestURI());
	}

}
