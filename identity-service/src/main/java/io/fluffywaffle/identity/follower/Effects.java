package io.fluffywaffle.identity.follower;

import java.util.UUID;

import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.identity.keycloak.KeycloakAwayException;
import io.fluffywaffle.identity.keycloak.RealmSessions;
import io.fluffywaffle.identity.revocation.Revoker;
import io.fluffywaffle.identity.secondfactor.SecondFactorRole;
import io.fluffywaffle.identity.user.Replica;
import io.fluffywaffle.identity.user.UserKeeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets Keycloak's news take effect: first what cannot wait. */
@Component
class Effects {

	private static final Logger log = LoggerFactory.getLogger(Effects.class);

	private final Revoker revoker;

	private final AuditTrail trail;

	private final UserKeeper users;

	private final Replica replica;

	private final RealmSessions sessions;

	private final SecondFactorRole secondFactors;

	Effects(Revoker revoker, AuditTrail trail, UserKeeper users, Replica replica, RealmSessions sessions,
			SecondFactorRole secondFactors) {
		this.revoker = revoker;
		this.trail = trail;
		this.users = users;
		this.replica = replica;
		this.sessions = sessions;
		this.secondFactors = secondFactors;
	}

	@Transactional
	void tell(News news) {
		news.revocations().forEach(this.revoker::tell);
		news.acts().forEach(this.trail::tell);
		news.signIns().forEach(this.users::signedIn);
	}

	/** Asks Keycloak about those who changed, outside of any transaction. */
	void follow(News news) {
		news.signOuts().forEach((user, before) -> this.sessions.endThoseBefore(user, before));
		news.changedUsers().forEach(this::follow);
		if (news.everybody()) {
			compare();
		}
	}

	/** Compares everything that is kept of Keycloak's. */
	void compare() {
		this.replica.compare();
		this.secondFactors.compare();
	}

	/** One user who cannot be taken over delays nobody else. */
	private void follow(UUID user) {
		try {
			this.replica.follow(user);
		}
		catch (KeycloakAwayException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			log.error("The user {} is not taken over from Keycloak", user, ex);
		}
	}

}
