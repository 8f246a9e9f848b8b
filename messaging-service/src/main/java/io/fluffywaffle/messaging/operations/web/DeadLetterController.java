package io.fluffywaffle.messaging.operations.web;

import java.util.List;

import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.messaging.operations.DeadLetter;
import io.fluffywaffle.messaging.operations.DeadLetters;
import io.fluffywaffle.messaging.operations.LatestStateTopic;
import io.fluffywaffle.messaging.operations.Place;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records that a consumer could not handle; what they say is shown to nobody. */
@RestController
@Scope("messages")
@RequestMapping("/api/operations/dead-letters")
class DeadLetterController {

	private static final int SHOWN = 100;

	private final DeadLetters deadLetters;

	DeadLetterController(DeadLetters deadLetters) {
		this.deadLetters = deadLetters;
	}

	@GetMapping
	DeadLetterList listDeadLetters(CurrentUser caller) {
		Admins.only(caller);
		return new DeadLetterList(this.deadLetters.newest(SHOWN));
	}

	@Audited("dead-letter.replayed")
	@PostMapping("/{deadLetterId}/replay")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void replay(CurrentUser caller, @PathVariable String deadLetterId) {
		Admins.only(caller);
		mustBeThere(this.deadLetters.replay(Place.parse(deadLetterId)));
	}

	@Audited("dead-letter.dismissed")
	@DeleteMapping("/{deadLetterId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void dismiss(CurrentUser caller, @PathVariable String deadLetterId) {
		Admins.only(caller);
		mustBeThere(this.deadLetters.dismiss(Place.parse(deadLetterId)));
	}

	@ExceptionHandler(LatestStateTopic.class)
	Problem latestState() {
		return Problem.conflict("latest-state", "Something newer may hold",
				"This topic keeps the latest state of each key. An old one told again could undo what holds now; the "
						+ "next change tells all of it anyway.");
	}

	private static void mustBeThere(boolean there) {
		if (!there) {
			throw Problem.notFound("dead letter");
		}
	}

	/** The newest dead letters. */
	record DeadLetterList(List<DeadLetter> items) {
	}

}
