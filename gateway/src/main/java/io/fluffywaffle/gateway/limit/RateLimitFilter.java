package io.fluffywaffle.gateway.limit;

import java.io.IOException;
import java.time.Duration;

import io.fluffywaffle.gateway.OpenToAll;
import io.fluffywaffle.gateway.visitor.Visitors;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses callers who ask too often: the person of a session, else the address. Stands
 * before any token is checked, so that guessing is limited too.
 */
class RateLimitFilter extends OncePerRequestFilter {

	private final Buckets api;

	private final Buckets login;

	private final Buckets openCalls;

	private final Buckets pages;

	private final OpenToAll open;

	private final Visitors visitors;

	RateLimitFilter(LimitProperties properties, OpenToAll open, Visitors visitors) {
		this.api = new Buckets(properties.api());
		this.login = new Buckets(properties.login());
		this.openCalls = new Buckets(properties.open());
		this.pages = new Buckets(properties.pages());
		this.open = open;
		this.visitors = visitors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Buckets buckets = bucketsFor(request);
		if (buckets == null) {
			chain.doFilter(request, response);
			return;
		}
		ConsumptionProbe probe = buckets
			.of((buckets == this.openCalls || buckets == this.pages) ? Address.of(request) : caller(request))
			.tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
	}

	private @Nullable Buckets bucketsFor(HttpServletRequest request) {
		String path = request.getRequestURI();
		if (this.open.isCall(request) || this.visitors.isForm(request)) {
			return this.openCalls;
		}
		if (this.visitors.isVisit(request)) {
			return this.pages;
		}
		if (path.startsWith("/api/")) {
			return this.api;
		}
		return (path.startsWith("/oauth2/") || path.startsWith("/login/")) ? this.login : null;
	}

	private static String caller(HttpServletRequest request) {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		return (person != null) ? person.getName() : Address.of(request);
	}

}
