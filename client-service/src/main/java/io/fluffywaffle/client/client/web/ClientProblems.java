package io.fluffywaffle.client.client.web;

import java.util.Map;

import io.fluffywaffle.client.client.ClientMerged;
import io.fluffywaffle.client.client.NoSuchClient;
import io.fluffywaffle.client.client.PhoneTaken;
import io.fluffywaffle.client.client.PhoneWithdrawn;
import io.fluffywaffle.client.country.NoSuchAccount;
import io.fluffywaffle.client.field.FieldRefused;
import io.fluffywaffle.client.group.NoSuchGroup;
import io.fluffywaffle.defaults.phone.NotAPhoneNumberException;
import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why something about clients was refused. */
@Order(0)
@RestControllerAdvice
class ClientProblems {

	@ExceptionHandler(NoSuchAccount.class)
	Problem noSuchAccount() {
		return Problem.notFound("account");
	}

	@ExceptionHandler(NoSuchClient.class)
	Problem noSuchClient() {
		return Problem.notFound("client");
	}

	@ExceptionHandler(NoSuchGroup.class)
	Problem noSuchGroup() {
		return Problem.invalid("groupIds", "names a group that the account does not have");
	}

	@ExceptionHandler
	Problem notAPhoneNumber(NotAPhoneNumberException ex) {
		return Problem.invalid("phone", String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	Problem fieldRefused(FieldRefused ex) {
		return Problem.invalid("fields." + ex.key(), ex.reason());
	}

	@ExceptionHandler
	Problem clientMerged(ClientMerged ex) {
		return Problem
			.conflict("client-merged", "Merged with another client",
					"This client turned out to be another one, who is to be changed instead.")
			.with(Map.of("clientId", ex.survivorId()));
	}

	@ExceptionHandler(PhoneWithdrawn.class)
	Problem phoneWithdrawn() {
		return Problem
			.conflict("phone-withdrawn", "The number stays",
					"This client does not want to be texted at this number. Add the other number as a new client.")
			.at("phone", "belongs to somebody who does not want to be texted");
	}

	@ExceptionHandler(PhoneTaken.class)
	Problem phoneTaken() {
		return Problem
			.conflict("phone-taken", "Number taken", "Another client of this account has this number already.")
			.at("phone", "belongs to another client of this account");
	}

}
