package io.fluffywaffle.account.number.web;

import io.fluffywaffle.account.account.NoSuchNumber;
import io.fluffywaffle.account.account.NumberInUse;
import io.fluffywaffle.account.number.AdminsBusiness;
import io.fluffywaffle.account.number.PurchaseUnclear;
import io.fluffywaffle.defaults.phone.NotAPhoneNumberException;
import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@Order(0)
@RestControllerAdvice(assignableTypes = NumberController.class)
class NumberProblems {

	@ExceptionHandler
	Problem notAPhoneNumber(NotAPhoneNumberException ex) {
		return Problem.invalid("number", String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler(NoSuchNumber.class)
	Problem noSuchNumber() {
		return Problem.notFound("number");
	}

	@ExceptionHandler(NumberInUse.class)
	Problem inUse() {
		return Problem.conflict("number-in-use", "Number in use", "The number is in use already.")
			.at("number", "is in use already");
	}

	@ExceptionHandler(AdminsBusiness.class)
	Problem adminsBusiness() {
		return Problem.forbidden("This account texts with the installation's Twilio account, which is shared: an "
				+ "admin adds and buys its numbers. With Twilio credentials of its own, its owners do so themselves.");
	}

	@ExceptionHandler(PurchaseUnclear.class)
	Problem unclear() {
		return Problem.of(HttpStatus.GATEWAY_TIMEOUT, "purchase-unclear",
				"It is not clear whether the number was bought",
				"No answer came. Look at the list of the Twilio account's numbers before you try again: if the number "
						+ "is there, it was bought and only has to be added.");
	}

}
