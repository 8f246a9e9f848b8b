package io.fluffywaffle.account.statement.web;

import io.fluffywaffle.account.statement.MonthInFuture;
import io.fluffywaffle.account.statement.NotPaidFor;
import io.fluffywaffle.account.statement.TooManyDigits;
import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what is wrong with a question about a statement. */
@Order(0)
@RestControllerAdvice
class StatementProblems {

	@ExceptionHandler(MonthInFuture.class)
	Problem monthInFuture() {
		return Problem.invalid("month", "has not begun yet");
	}

	@ExceptionHandler(NotPaidFor.class)
	Problem notPaidFor() {
		return Problem.invalid("accountId", "is no account that the company pays for in this month");
	}

	@ExceptionHandler(TooManyDigits.class)
	Problem tooManyDigits(TooManyDigits ex) {
		return Problem.invalid("amount",
				"has more digits after the point than %s knows".formatted(ex.currency().getCurrencyCode()));
	}

}
