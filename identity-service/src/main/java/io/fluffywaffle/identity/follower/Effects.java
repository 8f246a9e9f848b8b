package io.fluffywaffle.identity.follower;

import java.util.UUID;

import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.identity.follower.News.SignedIn;
import io.fluffywaffle.identity.keycloak.KeycloakAwayException;
import io.fluffywaffle.identity.keycloak.RealmSessions;
import io.fluffywaffle.identity.revocation.Revoker;
import io.fluffywaffle.identity.session.SignIns;
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

	private final SignIns signIns;

	private final Replica replica;

	private final RealmSessions sessions;

	private final Comparison comparison;

	Effects(Revoker revoker, AuditTrail trail, UserKeeper users, SignIns signIns, Replica replica,
			RealmSessions sessions, Comparison comparison) {
		this.revoker = revoker;
		this.trail = trail;
		this.users = users;
		this.signIns = signIns;
		this.replica = replica;
		this.sessions = sessions;
		this.comparison = comparison;
	}

	@Transactional
	void tell(News news) {
		news.revocations().forEach(this.revoker::tell);
		news.acts().forEach(this.trail::tell);
		for (SignedIn signIn : news.signIns()) {
			this.signIns.began(signIn.sessionId(), signIn.userId(), signIn.at());
			this.users.signedIn(signIn.userId(), signIn.at());
		}
	}

	/** Asks Keycloak about those who changed, outside of any transaction. */
	void follow(News news) {
		news.signOuts().forEach((user, before) -> this.sessions.endThoseBefore(user, before));
		news.changedUsers().forEach(this::follow);
		if (news.everybody()) {
			this.comparison.ask();
		}
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
