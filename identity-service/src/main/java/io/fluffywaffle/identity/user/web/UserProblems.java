package io.fluffywaffle.identity.user.web;

import java.util.Map;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.phone.NotAPhoneNumberException;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.identity.user.AdminsOnlyException;
import io.fluffywaffle.identity.user.LastAdminException;
import io.fluffywaffle.identity.user.LastOwnerException;
import io.fluffywaffle.identity.user.LastOwnerException.OwnedAccount;
import io.fluffywaffle.identity.user.MailOfAdminsException;
import io.fluffywaffle.identity.user.NoSuchUserException;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why something about users was refused. */
@Order(0)
@RestControllerAdvice
class UserProblems {

	@ExceptionHandler(NoSuchUserException.class)
	Problem noSuchUser() {
		return Problem.notFound("user");
	}

	@ExceptionHandler(AdminsOnlyException.class)
	Problem adminsOnly() {
		return Problem.forbidden("This is for admins of the installation.");
	}

	@ExceptionHandler(MailOfAdminsException.class)
	Problem mailOfAdmins() {
		return Problem
			.of(HttpStatus.FORBIDDEN, "email-by-admin", "Ask an admin",
					"Forgotten passwords are sent to this address, so only an admin can change it.")
			.at("email", "can only be changed by an admin");
	}

	@ExceptionHandler(LastAdminException.class)
	Problem lastAdmin() {
		return Problem.conflict("last-admin", "The last admin",
				"Nobody would be left to run the installation. Make somebody else an admin first.");
	}

	@ExceptionHandler
	Problem lastOwner(LastOwnerException ex) {
		String names = ex.accounts().stream().map(OwnedAccount::name).collect(Collectors.joining(", "));
		return Problem
			.conflict("last-owner", "The last owner",
					"Make somebody else an owner first, or close the account: " + names + ".")
			.with(Map.of("accounts", ex.accounts()));
	}

	@ExceptionHandler
	Problem notAPhoneNumber(NotAPhoneNumberException ex) {
		return Problem.invalid("phone", String.valueOf(ex.getMessage()));
	}

}
