package io.fluffywaffle.identity.follower;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

import io.fluffywaffle.identity.keycloak.KeycloakAwayException;
import io.fluffywaffle.identity.secondfactor.SecondFactorRole;
import io.fluffywaffle.identity.user.Replica;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Compares everything that is kept of Keycloak's: at the start, now and then, and when
 * something far-reaching happened there. Events do not wait for it.
 */
@Component
class Comparison {

	private static final Logger log = LoggerFactory.getLogger(Comparison.class);

	private static final Duration PAUSE = Duration.ofMinutes(10);

	private final Replica people;

	private final SecondFactorRole secondFactors;

	private final Turn turn;

	private final Clock clock;

	private final AtomicBoolean running = new AtomicBoolean();

	private volatile Instant due = Instant.MIN;

	Comparison(Replica people, SecondFactorRole secondFactors, Turn turn, Clock clock) {
		this.people = people;
		this.secondFactors = secondFactors;
		this.turn = turn;
		this.clock = clock;
	}

	/** Asks for a comparison soon. */
	void ask() {
		this.due = Instant.MIN;
	}

	/** Begins to compare if it is time to. */
	void beginIfDue() {
		Instant now = this.clock.instant();
		if (!now.isBefore(this.due) && this.running.compareAndSet(false, true)) {
			this.due = now.plus(PAUSE);
			Thread.ofVirtual().name("keycloak-comparison").start(this::run);
		}
	}

	private void run() {
		try {
			this.turn.take(Turn.COMPARISON, this::compare);
		}
		catch (KeycloakAwayException ex) {
			ask();
		}
		catch (RuntimeException ex) {
			log.warn("People were not compared with Keycloak", ex);
		}
		finally {
			this.running.set(false);
		}
	}

	private void compare() {
		this.people.compare();
		this.secondFactors.compare();
	}

}
