package io.fluffywaffle.messaging.operations.web;

import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.messaging.operations.DeadLetters;
import io.fluffywaffle.messaging.operations.ReviewQueue;
import io.fluffywaffle.messaging.webhook.Quarantine;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How much needs a person. */
@RestController
@Scope("messages")
class QueueController {

	private final ReviewQueue review;

	private final Quarantine quarantine;

	private final DeadLetters deadLetters;

	QueueController(ReviewQueue review, Quarantine quarantine, DeadLetters deadLetters) {
		this.review = review;
		this.quarantine = quarantine;
		this.deadLetters = deadLetters;
	}

	@GetMapping("/api/operations/queues")
	QueuesView showQueues(CurrentUser caller) {
		Admins.only(caller);
		return QueuesView.of(this.review.byAccount(), this.quarantine.count(), this.deadLetters.counts());
	}

}
