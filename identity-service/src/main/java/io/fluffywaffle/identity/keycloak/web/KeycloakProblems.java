package io.fluffywaffle.identity.keycloak.web;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.identity.keycloak.KeycloakAwayException;
import io.fluffywaffle.identity.keycloak.KeycloakRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what Keycloak refused, and when it is away. */
@Order(0)
@RestControllerAdvice
class KeycloakProblems {

	private static final Logger log = LoggerFactory.getLogger(KeycloakProblems.class);

	@ExceptionHandler
	ResponseEntity<ProblemDetail> away(KeycloakAwayException ex) {
		log.warn("Keycloak does not answer: {}", String.valueOf(ex.getCause()));
		Problem problem = Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable",
				"The sign-in service is away",
				"This has to be done where people sign in, which does not answer. Try again in a moment.");
		return ResponseEntity.status(problem.getStatusCode())
			.header(HttpHeaders.RETRY_AFTER, "3")
			.body(problem.getBody());
	}

	@ExceptionHandler
	Problem refused(KeycloakRefusedException ex) {
		if (ex.status() == HttpStatus.CONFLICT.value()) {
			boolean email = ex.reason().contains("email");
			return Problem
				.conflict(email ? "email-taken" : "username-taken", email ? "E-mail taken" : "User name taken",
						"Somebody else has it already.")
				.at(email ? "email" : "username", "belongs to somebody else");
		}
		if (ex.status() == HttpStatus.BAD_REQUEST.value()) {
			String field = ex.field();
			return Problem.invalid((field != null) ? field : "body", "is not accepted by the realm: " + ex.reason());
		}
		if (ex.notThere()) {
			return Problem.notFound("user");
		}
		log.error("Keycloak refused with {}: {}", ex.status(), ex.reason());
		return Problem.of(HttpStatus.BAD_GATEWAY, "sign-in-refused", "The sign-in service refused this",
				"The refusal was logged.");
	}

}
