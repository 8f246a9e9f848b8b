package io.fluffywaffle.gateway.webhook;

import java.io.IOException;

import io.fluffywaffle.gateway.routing.UpstreamExchange;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only POSTs of a bounded size through. Reads the body before anybody can mistake it
 * for form parameters: Twilio signed exactly these bytes.
 */
class WebhookFilter extends OncePerRequestFilter {

	private final int limit;

	WebhookFilter(WebhookProperties properties) {
		this.limit = Math.toIntExact(properties.maxBody().toBytes());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!HttpMethod.POST.matches(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
			return;
		}
		byte[] body = (request.getContentLengthLong() <= this.limit)
				? request.getInputStream().readNBytes(this.limit + 1) : new byte[this.limit + 1];
		if (body.length > this.limit) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
			return;
		}
		request.setAttribute(UpstreamExchange.BODY, body);
		chain.doFilter(request, response);
	}

}
