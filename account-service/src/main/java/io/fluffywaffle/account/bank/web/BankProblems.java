package io.fluffywaffle.account.bank.web;

import io.fluffywaffle.account.bank.DefaultNeeded;
import io.fluffywaffle.account.bank.KnownBankAccount;
import io.fluffywaffle.account.bank.NoSuchBankAccount;
import io.fluffywaffle.account.bank.WrongBankNumber;
import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what is wrong with bank accounts, without repeating any number. */
@Order(0)
@RestControllerAdvice(assignableTypes = BankAccountController.class)
class BankProblems {

	@ExceptionHandler
	Problem wrong(WrongBankNumber ex) {
		return Problem.invalid(ex.field(), String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler(NoSuchBankAccount.class)
	Problem noSuchBankAccount() {
		return Problem.notFound("bank account");
	}

	@ExceptionHandler(KnownBankAccount.class)
	Problem known() {
		return Problem.conflict("bank-account-known", "Known already", "The company has this bank account already.");
	}

	@ExceptionHandler(DefaultNeeded.class)
	Problem defaultNeeded() {
		return Problem
			.conflict("default-needed", "One is the default", "Make another bank account the default instead.")
			.at("isDefault", "stays as long as no other bank account is the default");
	}

}
