package io.fluffywaffle.account.number.web;

import java.util.UUID;

import io.fluffywaffle.account.account.AccountNumber;
import io.fluffywaffle.account.account.NumberInUse;
import io.fluffywaffle.account.number.AccountNumbers;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.phone.NotAPhoneNumberException;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@RequestMapping("/api/accounts/{accountId}/numbers")
@Allow(role = AccountRole.OWNER, orAdmin = true)
class NumberController {

	private final AccountNumbers numbers;

	NumberController(AccountNumbers numbers) {
		this.numbers = numbers;
	}

	@Audited("number.added")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	AccountNumber add(@PathVariable UUID accountId, @Valid @RequestBody AddNumberRequest request) {
		return this.numbers.add(accountId, request.number(), request.label().strip(),
				Boolean.TRUE.equals(request.isDefault()));
	}

	@ExceptionHandler
	Problem notAPhoneNumber(NotAPhoneNumberException ex) {
		return Problem.invalid("number", String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler(NumberInUse.class)
	Problem inUse() {
		return Problem.conflict("number-in-use", "Number in use", "The number is in use already.")
			.at("number", "is in use already");
	}

}
