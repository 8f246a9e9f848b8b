package io.fluffywaffle.account.account.web;

import io.fluffywaffle.account.account.AccountDeleted;
import io.fluffywaffle.account.account.NoSuchAccount;
import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what every part of the service says the same way. */
@Order(0)
@RestControllerAdvice
class AccountProblems {

	@ExceptionHandler(AccountDeleted.class)
	Problem accountDeleted() {
		return Problem.conflict("account-deleted", "The account is deleted",
				"Nothing changes in a deleted account. Restore it first.");
	}

	@ExceptionHandler(NoSuchAccount.class)
	Problem noSuchAccount() {
		return Problem.notFound("account");
	}

}
