package io.fluffywaffle.messaging.broadcast.web;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.broadcast.AudienceRefused;
import io.fluffywaffle.messaging.broadcast.AudienceUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what client-service said, or that it says nothing. */
@Order(0)
@RestControllerAdvice
class AudienceProblems {

	private static final Logger log = LoggerFactory.getLogger(AudienceProblems.class);

	@ExceptionHandler
	Problem refused(AudienceRefused refusal) {
		if (refusal.status() == HttpStatus.FORBIDDEN.value()) {
			return Problem.forbidden("Who texts a group needs the right to read its clients.");
		}
		return Problem
			.of(HttpStatus.UNPROCESSABLE_CONTENT, "audience-not-usable", "These people cannot be chosen",
					String.valueOf(refusal.getMessage()))
			.at(refusal.field(), "name something that is not there");
	}

	@ExceptionHandler
	Problem unavailable(AudienceUnavailable failure) {
		log.warn("The audience of a broadcast is not known: {}", String.valueOf(failure.getCause()));
		return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "clients-unavailable", "Temporarily unavailable",
				"The part that knows the clients gives no answer. Nothing was sent. Try again in a moment.");
	}

}
