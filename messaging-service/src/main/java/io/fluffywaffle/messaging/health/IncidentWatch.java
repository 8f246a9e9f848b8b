package io.fluffywaffle.messaging.health;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

/** Raises and ends incidents. */
@Component
class IncidentWatch {

	private final Checkups checkups;

	private final Incidents incidents;

	private final HealthProperties limits;

	private final Clock clock;

	IncidentWatch(Checkups checkups, Incidents incidents, HealthProperties limits, Clock clock) {
		this.checkups = checkups;
		this.incidents = incidents;
		this.limits = limits;
		this.clock = clock;
	}

	/** Looks at all accounts. */
	void look() {
		Instant now = this.clock.instant();
		this.incidents.settle(this.checkups.all()
			.stream()
			.flatMap((checkup) -> checkup.findings(this.limits, now).stream())
			.toList());
	}

}
