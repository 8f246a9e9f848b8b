package io.fluffywaffle.defaults.security;

import java.util.Optional;
import java.util.Set;

import io.fluffywaffle.defaults.problem.Problem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps scripts to what they were made for. */
class ScopeInterceptor implements HandlerInterceptor {

	private static final String SCRIPT = "script-";

	private static final Set<String> READING = Set.of("GET", "HEAD");

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST) {
			CurrentToken.find()
				.filter(ScopeInterceptor::isOfAScript)
				.ifPresent((token) -> check(token, method, request));
		}
		return true;
	}

	private static void check(Jwt token, HandlerMethod method, HttpServletRequest request) {
		Optional<Scope> scope = HandlerAnnotations.find(method, Scope.class);
		if (scope.isEmpty()) {
			throw missing("This is not for scripts.");
		}
		String needed = scope.get().value() + (READING.contains(request.getMethod()) ? ":read" : ":write");
		if (!CurrentUser.of(token).scopes().contains(needed)) {
			throw missing("The script needs the scope “%s” for this.".formatted(needed));
		}
	}

	private static Problem missing(String detail) {
		return Problem.of(HttpStatus.FORBIDDEN, "scope-missing", "Not allowed", detail);
	}

	private static boolean isOfAScript(Jwt token) {
		String client = token.getClaimAsString("azp");
		return client != null && client.startsWith(SCRIPT);
	}

}
