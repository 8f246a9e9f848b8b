package io.fluffywaffle.gateway.webhook;

import java.io.IOException;

import io.fluffywaffle.gateway.routing.WholeBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only POSTs of a bounded size through, byte for byte: Twilio signed exactly these.
 */
class WebhookFilter extends OncePerRequestFilter {

	private final DataSize longest;

	WebhookFilter(WebhookProperties properties) {
		this.longest = properties.maxBody();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!HttpMethod.POST.matches(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
			return;
		}
		if (WholeBody.keep(request, response, this.longest)) {
			chain.doFilter(request, response);
		}
	}

}
