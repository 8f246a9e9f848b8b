package io.fluffywaffle.identity.invitation.web;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.identity.invitation.InvitationRefused;
import io.fluffywaffle.identity.invitation.RedemptionRefused;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what cannot be done with an invitation, and what the invited person corrects. */
@Order(0)
@RestControllerAdvice
class InvitationProblems {

	@ExceptionHandler
	Problem refused(InvitationRefused ex) {
		return switch (ex.reason()) {
			case UNKNOWN -> Problem.of(HttpStatus.NOT_FOUND, "invitation-unknown", "Unknown invitation",
					"There is no such invitation. A newer mail may have replaced this link.");
			case EXPIRED -> gone("invitation-expired", "Invitation expired",
					"This invitation is over. Ask whoever invited you to send it again.");
			case USED -> gone("invitation-used", "Invitation used", "This invitation was accepted already. Sign in.");
			case WITHDRAWN -> gone("invitation-withdrawn", "Invitation withdrawn",
					"This invitation was taken back. Ask whoever invited you.");
			case BUSY -> Problem.conflict("invitation-busy", "Invitation in use",
					"Somebody is accepting this invitation right now. Try again in a minute.");
			case EMAIL_TAKEN -> emailTaken();
		};
	}

	@ExceptionHandler
	Problem refused(RedemptionRefused ex) {
		return switch (ex.kind()) {
			case USERNAME_TAKEN -> Problem
				.conflict("username-taken", "User name taken", "Somebody has this user name. Choose another one.")
				.at("username", "belongs to somebody else");
			case USERNAME_MALFORMED -> Problem.invalid("username",
					"may have 3 to 64 letters, digits, dots, hyphens and underscores, beginning and ending with a letter or digit");
			case EMAIL_TAKEN -> emailTaken();
			case PASSWORD -> Problem.invalid("password", String.join(". ", ex.complaints()));
			case NAME -> Problem.invalid("lastName", "holds signs that a name may not have");
		};
	}

	private static Problem gone(String slug, String title, String detail) {
		return Problem.of(HttpStatus.GONE, slug, title, detail);
	}

	private static Problem emailTaken() {
		return Problem
			.conflict("email-taken", "E-mail taken", "Somebody with this e-mail address is a user or invited already.")
			.at("email", "belongs to somebody else, or to an open invitation");
	}

}
