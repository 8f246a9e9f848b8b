package io.fluffywaffle.defaults.security;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Requests that need no token, each as {@code METHOD /path/pattern}; GET opens HEAD too.
 */
final class OpenPaths implements RequestMatcher {

	private final RequestMatcher any;

	OpenPaths(List<String> paths) {
		this.any = paths.isEmpty() ? (request) -> false
				: new OrRequestMatcher(paths.stream().map(OpenPaths::matcher).toList());
	}

	@Override
	public boolean matches(HttpServletRequest request) {
		return this.any.matches(request);
	}

	private static RequestMatcher matcher(String path) {
		String[] parts = path.strip().split("\\s+", 2);
		if (parts.length != 2) {
			throw new IllegalArgumentException("waffle.security.open wants METHOD /path, not " + path);
		}
		PathPatternRequestMatcher.Builder matchers = PathPatternRequestMatcher.withDefaults();
		HttpMethod method = HttpMethod.valueOf(parts[0]);
		RequestMatcher open = matchers.matcher(method, parts[1]);
		return (method == HttpMethod.GET) ? new OrRequestMatcher(open, matchers.matcher(HttpMethod.HEAD, parts[1]))
				: open;
	}

}
