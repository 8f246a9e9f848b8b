package io.fluffywaffle.client.join.web;

import io.fluffywaffle.client.join.NoSuchPlace;
import io.fluffywaffle.client.join.OtherTerms;
import io.fluffywaffle.client.join.PhoneRefused;
import io.fluffywaffle.client.join.ProofOver;
import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why somebody cannot enrol; never that a phone is known. */
@Order(0)
@RestControllerAdvice
class JoinProblems {

	@ExceptionHandler(NoSuchPlace.class)
	Problem noSuchPlace() {
		return Problem.notFound("page");
	}

	@ExceptionHandler
	Problem phoneRefused(PhoneRefused ex) {
		String words = String.valueOf(ex.getMessage());
		return Problem
			.of(HttpStatus.UNPROCESSABLE_CONTENT, "phone-not-textable", "No code for this number",
					"The number " + words)
			.at("phone", words);
	}

	@ExceptionHandler(ProofOver.class)
	Problem proofOver() {
		return Problem.of(HttpStatus.GONE, "code-expired", "Code expired", "Begin again and ask for a new code.");
	}

	@ExceptionHandler(OtherTerms.class)
	Problem otherTerms() {
		return Problem
			.of(HttpStatus.UNPROCESSABLE_CONTENT, "terms-not-shown", "Other terms", "Accept the terms that were shown.")
			.at("termsId", "are not the terms that were shown");
	}

}
