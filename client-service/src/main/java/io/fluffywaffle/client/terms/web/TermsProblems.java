package io.fluffywaffle.client.terms.web;

import io.fluffywaffle.client.terms.NoSuchTerms;
import io.fluffywaffle.client.terms.TermsPublished;
import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why something about terms was refused. */
@Order(0)
@RestControllerAdvice
class TermsProblems {

	@ExceptionHandler(NoSuchTerms.class)
	Problem noSuchTerms() {
		return Problem.notFound("terms");
	}

	@ExceptionHandler(TermsPublished.class)
	Problem published() {
		return Problem.conflict("terms-published", "Published already",
				"Published terms never change. Begin a draft and publish that.");
	}

}
