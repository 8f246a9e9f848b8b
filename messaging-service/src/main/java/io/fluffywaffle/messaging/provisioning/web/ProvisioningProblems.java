package io.fluffywaffle.messaging.provisioning.web;

import java.util.Map;
import java.util.TreeMap;

import io.fluffywaffle.defaults.phone.NotAPhoneNumberException;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.carrier.CarrierRefusalException;
import io.fluffywaffle.messaging.carrier.CarrierUnreachableException;
import io.fluffywaffle.messaging.carrier.PurchaseUnclearException;
import io.fluffywaffle.messaging.carrier.UnusableContractException;
import io.fluffywaffle.messaging.provisioning.ProvisioningRefusedException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why something was not done at Twilio, in Twilio's words where it spoke. */
@Order(0)
@RestControllerAdvice(
		assignableTypes = { TwilioNumberController.class, PurchaseController.class, CredentialController.class })
class ProvisioningProblems {

	private static final String NUMBER = "number";

	@ExceptionHandler
	Problem refused(CarrierRefusalException ex) {
		Map<String, @Nullable Object> members = new TreeMap<>();
		members.put("code", ex.code());
		members.put("moreInfo", ex.moreInfo());
		return Problem
			.of(HttpStatus.UNPROCESSABLE_CONTENT, "twilio-refused", "Twilio refused", String.valueOf(ex.getMessage()))
			.with(members);
	}

	@ExceptionHandler(CarrierUnreachableException.class)
	Problem unavailable() {
		return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "twilio-unavailable", "Twilio gives no answer",
				"Try again in a moment.");
	}

	@ExceptionHandler
	Problem unclear(PurchaseUnclearException ex) {
		return Problem.of(ex.answered() ? HttpStatus.BAD_GATEWAY : HttpStatus.GATEWAY_TIMEOUT, "purchase-unclear",
				"It is not clear whether the number was bought",
				"Twilio gave no usable answer. Look at the list of the Twilio account's numbers before you try again: "
						+ "if the number is there, it was bought and only has to be added.");
	}

	@ExceptionHandler(UnusableContractException.class)
	Problem unusable() {
		return Problem.conflict("credentials-unusable", "Credentials cannot be read",
				"The account's Twilio credentials cannot be opened. Enter them again.");
	}

	@ExceptionHandler
	Problem notAPhoneNumber(NotAPhoneNumberException ex) {
		return Problem.invalid(NUMBER, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	Problem refused(ProvisioningRefusedException ex) {
		return switch (ex.reason()) {
			case NOT_AT_CARRIER -> Problem
				.of(HttpStatus.UNPROCESSABLE_CONTENT, "number-not-at-twilio", "Not at Twilio",
						"The Twilio account that this account uses has no such number.")
				.at(NUMBER, "does not belong to the Twilio account that this account uses");
			case IN_USE -> Problem.conflict("number-in-use", "Number in use", "The number is in use already.")
				.at(NUMBER, "is in use already");
			case WEBHOOK_ELSEWHERE -> Problem
				.conflict("webhook-elsewhere", "Texts go elsewhere",
						"Texts to this number go to other software, which would not get them any more.")
				.with(Map.of("url", String.valueOf(ex.webhook())));
			case INSTALLATIONS_CONTRACT -> Problem.forbidden(
					"The installation's Twilio account is shared: an admin adds and buys its numbers. With Twilio "
							+ "credentials of its own, an account's owners do so themselves.");
			case OTHER_CONTRACT -> Problem.conflict("credentials-changing", "Credentials are changing",
					"The account's Twilio credentials were changed a moment ago. Try again in a moment.");
		};
	}

}
