package io.fluffywaffle.gateway.routing;

import java.util.function.UnaryOperator;

import jakarta.servlet.ServletRequest;

import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerRequest;

/** How long a body may be: what no service reads is not passed on either. */
final class BodyLimit {

	/** More than the longest import; a service has to hold it in memory. */
	private static final DataSize LONGEST = DataSize.ofMegabytes(16);

	private BodyLimit() {
	}

	/** A smaller limit for the requests of a route. */
	static UnaryOperator<ServerRequest> of(DataSize limit) {
		return (request) -> {
			request.servletRequest().setAttribute(BodyLimit.class.getName(), limit);
			return request;
		};
	}

	/** The limit of a request in bytes. */
	static long of(ServletRequest request) {
		return (request.getAttribute(BodyLimit.class.getName()) instanceof DataSize limit) ? limit.toBytes()
				: LONGEST.toBytes();
	}

}
