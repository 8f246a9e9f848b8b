package io.fluffywaffle.account.company.web;

import io.fluffywaffle.account.company.CompanyPays;
import io.fluffywaffle.account.company.HasPayer;
import io.fluffywaffle.account.company.NoSuchCompany;
import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what everything about companies says the same way. */
@Order(0)
@RestControllerAdvice
class CompanyProblems {

	@ExceptionHandler(NoSuchCompany.class)
	Problem noSuchCompany() {
		return Problem.notFound("company");
	}

	@ExceptionHandler(HasPayer.class)
	Problem hasPayer() {
		return Problem.conflict("has-payer", "Somebody else pays", "Another company pays for the account.");
	}

	@ExceptionHandler(CompanyPays.class)
	Problem companyPays() {
		return Problem.conflict("company-pays", "The company pays for accounts",
				"Take its accounts away from the company first.");
	}

}
