package io.fluffywaffle.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stops knocking for a while at a service that does not answer, so that its callers hear
 * so at once. Counts unanswered calls only: what a service answers is its own business,
 * and a request that cannot be passed on says nothing about the service.
 */
record UpstreamBreaker(CircuitBreaker breaker) implements HandlerFilterFunction<ServerResponse, ServerResponse> {

	@Override
	public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
		try {
			this.breaker.acquirePermission();
		}
		catch (CallNotPermittedException ex) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, ex.getMessage(), ex);
		}
		long begin = this.breaker.getCurrentTimestamp();
		try {
			ServerResponse answer = next.handle(request);
			this.breaker.onSuccess(since(begin), this.breaker.getTimestampUnit());
			return answer;
		}
		catch (Exception ex) {
			if (isUnanswered(ex)) {
				this.breaker.onError(since(begin), this.breaker.getTimestampUnit(), ex);
			}
			else {
				// else a stranger's broken requests would shut everybody out
				this.breaker.releasePermission();
			}
			throw ex;
		}
	}

	private static boolean isUnanswered(Exception ex) {
		return ex instanceof ResponseStatusException failure && failure.getStatusCode().is5xxServerError();
	}

	private long since(long begin) {
		return this.breaker.getCurrentTimestamp() - begin;
	}

}
