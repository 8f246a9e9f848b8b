package io.fluffywaffle.gateway.routing;

import java.net.http.HttpRequest;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Lets a service continue the trace that began at the gateway. */
@Component
class TraceHeaders {

	private final Tracer tracer;

	private final Propagator propagator;

	TraceHeaders(Tracer tracer, Propagator propagator) {
		this.tracer = tracer;
		this.propagator = propagator;
	}

	void addTo(HttpRequest.Builder request) {
		Span span = this.tracer.currentSpan();
		if (span != null) {
			this.propagator.inject(span.context(), request, TraceHeaders::set);
		}
	}

	private static void set(HttpRequest.@Nullable Builder request, String name, String value) {
		if (request != null) {
			request.setHeader(name, value);
		}
	}

}
