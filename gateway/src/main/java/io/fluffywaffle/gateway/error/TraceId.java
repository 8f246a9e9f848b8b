package io.fluffywaffle.gateway.error;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * The id of a request's trace, also while its failure is told, when the trace itself is
 * no longer current.
 */
final class TraceId {

	private TraceId() {
	}

	static @Nullable String of(HttpServletRequest request) {
		return ServerHttpObservationFilter.findObservationContext(request)
			.map((observation) -> observation.<TracingContext>get(TracingContext.class))
			.map(TracingContext::getSpan)
			.map((span) -> span.context().traceId())
			.orElse(null);
	}

}
