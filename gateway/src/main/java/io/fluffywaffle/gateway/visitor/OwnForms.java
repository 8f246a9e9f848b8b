package io.fluffywaffle.gateway.visitor;

import java.io.IOException;
import java.util.Set;

import io.fluffywaffle.gateway.routing.WholeBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that a page of somebody else sends: a visitor has no session that a token
 * could be bound to. Browsers say where a form comes from
 * (<a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata</a>); what is no
 * browser says nothing and could send anything anyway.
 */
class OwnForms extends OncePerRequestFilter {

	private static final DataSize LONGEST = DataSize.ofKilobytes(128);

	private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String origin = request.getHeader("Sec-Fetch-Site");
		boolean form = HttpMethod.POST.matches(request.getMethod());
		if (form && origin != null && ELSEWHERE.contains(origin)) {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
		else if (!form || WholeBody.keep(request, response, LONGEST)) {
			chain.doFilter(request, response);
		}
	}

}
