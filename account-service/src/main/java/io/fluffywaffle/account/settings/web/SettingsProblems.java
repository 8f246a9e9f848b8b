package io.fluffywaffle.account.settings.web;

import java.util.List;
import java.util.Map;

import io.fluffywaffle.account.settings.UnusableSettings;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.problem.Problem.FieldError;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says everything that is wrong with settings. */
@Order(0)
@RestControllerAdvice
class SettingsProblems {

	@ExceptionHandler
	Problem unusable(UnusableSettings ex) {
		List<FieldError> errors = ex.faults()
			.stream()
			.map((fault) -> new FieldError(fault.field(), fault.message()))
			.toList();
		return Problem.invalid(errors.getFirst().field(), errors.getFirst().message()).with(Map.of("errors", errors));
	}

}
