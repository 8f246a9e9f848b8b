package io.fluffywaffle.identity.secondfactor;

import java.time.Duration;
import java.util.List;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.fluffywaffle.identity.keycloak.KeycloakAwayException;
import io.fluffywaffle.identity.keycloak.KeycloakRefusedException;
import io.fluffywaffle.identity.keycloak.RealmRoles;
import io.fluffywaffle.identity.secondfactor.SecondFactors.Ask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Keeps the realm's role in step with the rule: a new owner is asked at the next sign-in.
 */
@Component
public class SecondFactorRole {

	private static final Logger log = LoggerFactory.getLogger(SecondFactorRole.class);

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private static final int BATCH = 100;

	private final SecondFactors people;

	private final RealmRoles roles;

	SecondFactorRole(SecondFactors people, RealmRoles roles) {
		this.people = people;
		this.roles = roles;
	}

	@Bean
	static RecurringTask<Void> keepSecondFactorRole(SecondFactorRole role) {
		return Tasks.recurring("second-factor-role", FixedDelay.of(PAUSE)).execute((task, context) -> role.settle());
	}

	/** Reads from Keycloak whom it asks; what differs is set right afterwards. */
	public void compare() {
		this.people.learn(this.roles.holders(RealmRoles.SECOND_FACTOR));
	}

	void settle() {
		try {
			List<Ask> batch = this.people.unsettled(BATCH);
			batch.forEach(this::settle);
		}
		catch (KeycloakAwayException ex) {
			log.debug("Second factors wait for Keycloak");
		}
	}

	private void settle(Ask ask) {
		try {
			this.roles.set(ask.userId(), RealmRoles.SECOND_FACTOR, ask.required());
			this.people.settled(ask);
		}
		catch (KeycloakRefusedException ex) {
			log.warn("Keycloak does not ask {} for a second factor: {}", ask.userId(), ex.status());
			// nobody is asked who is not there; the next comparison says so
			this.people.settled(ask);
		}
	}

}
