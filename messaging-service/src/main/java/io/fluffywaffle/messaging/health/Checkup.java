package io.fluffywaffle.messaging.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What is known about one account when it is looked at.
 *
 * @param barred the carrier's words when it refuses the credentials
 * @param waitingSince since when the oldest text waits that should be gone
 * @param sent texts of the last hour that left or failed to
 * @param failed those that did not arrive
 * @param forged whether requests about its numbers had a wrong signature lately
 * @param usedUp the segments of the day when they are used up
 */
record Checkup(UUID accountId, @Nullable String barred, @Nullable Instant waitingSince, int sent, int failed,
		boolean forged, @Nullable Integer usedUp) {

	private static final double MANY = 0.3;

	private static final double MOST = 0.6;

	/** What is wrong. */
	List<Finding> findings(HealthProperties limits, Instant now) {
		return Stream.of(credentials(), waiting(limits, now), failures(limits), webhook(), dailyStop())
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<Finding> credentials() {
		return Optional.ofNullable(this.barred)
			.map((words) -> found(IncidentKind.CREDENTIALS_REFUSED, Severity.CRITICAL,
					"Twilio does not accept the account's credentials (%s). Texts wait until it does."
						.formatted(words)));
	}

	private Optional<Finding> waiting(HealthProperties limits, Instant now) {
		if (this.waitingSince == null || this.usedUp != null || this.barred != null) {
			return Optional.empty();
		}
		Duration late = Duration.between(this.waitingSince, now);
		if (late.compareTo(limits.slow()) < 0) {
			return Optional.empty();
		}
		return Optional.of(found(IncidentKind.TEXTS_WAITING,
				(late.compareTo(limits.stuck()) < 0) ? Severity.WARNING : Severity.CRITICAL,
				"Texts wait longer than usual before they are sent."));
	}

	private Optional<Finding> failures(HealthProperties limits) {
		if (this.sent < limits.enough() || this.failed < this.sent * MANY) {
			return Optional.empty();
		}
		return Optional.of(found(IncidentKind.MANY_FAILURES,
				(this.failed < this.sent * MOST) ? Severity.WARNING : Severity.CRITICAL,
				"%d of the %d texts of the last hour did not arrive.".formatted(this.failed, this.sent)));
	}

	private Optional<Finding> webhook() {
		return this.forged ? Optional.of(found(IncidentKind.WEBHOOK_REFUSED, Severity.WARNING,
				"Requests about this account's numbers came with a wrong signature. If its auth token was changed at "
						+ "Twilio, enter the new one; texts that were refused can then be replayed."))
				: Optional.empty();
	}

	private Optional<Finding> dailyStop() {
		return Optional.ofNullable(this.usedUp)
			.map((segments) -> found(IncidentKind.DAILY_STOP, Severity.WARNING,
					"Today's %d segments are used up. Texts wait until tomorrow, or until the limit is raised."
						.formatted(segments)));
	}

	private Finding found(IncidentKind kind, Severity severity, String words) {
		return new Finding(this.accountId, kind, severity, words);
	}

}
