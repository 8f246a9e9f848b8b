package io.fluffywaffle.identity.follower;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.defaults.audit.AuditActor.Kind;
import io.fluffywaffle.defaults.audit.AuditEntry;
import io.fluffywaffle.defaults.audit.AuditOutcome;
import io.fluffywaffle.defaults.revocation.TokensRevoked;
import io.fluffywaffle.defaults.revocation.TokensRevoked.Reason;
import io.fluffywaffle.identity.IdentityServiceTest;
import io.fluffywaffle.identity.keycloak.RealmEvent;
import io.fluffywaffle.identity.session.SignIns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityServiceTest
class KeycloakNewsTests {

	private static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");

	private final UUID user = UUID.randomUUID();

	private final News news = new News();

	@Autowired
	PersonNews ofPeople;

	@Autowired
	SignIns signIns;

	@Test
	void refusesTheSessionOfWhoSignedOut() {
		read("LOGOUT", "session-1", null, Map.of());

		assertThat(this.news.revocations())
			.containsExactly(new TokensRevoked(this.user, "session-1", null, null, AT, true, Reason.SIGNED_OUT));
		assertThat(act().action()).isEqualTo("user.signed-out");
	}

	@Test
	void refusesTheClientWhoseRefreshTokenWasGivenBack() {
		read("REVOKE_GRANT", "session-1", null, Map.of("revoked_client", "waffle-cli"));

		assertThat(this.news.revocations())
			.containsExactly(new TokensRevoked(this.user, null, null, "waffle-cli", AT, false, Reason.REVOKED));
	}

	@Test
	void tellsAFailedSignInWithoutBelievingWhoItWas() {
		read("LOGIN_ERROR", null, "invalid_user_credentials", Map.of("username", "perhaps-a-password"));

		assertThat(act().action()).isEqualTo("user.signed-in");
		assertThat(act().outcome()).isEqualTo(AuditOutcome.REFUSED);
		assertThat(act().actor().kind()).isEqualTo(Kind.ANONYMOUS);
		assertThat(act().details()).containsEntry("error", "invalid_user_credentials");
		assertThat(act().toString()).doesNotContain("perhaps-a-password");
		assertThat(this.news.signIns()).isEmpty();
	}

	@Test
	void tellsAFreshProofFromASignIn() {
		String session = UUID.randomUUID().toString();
		read("LOGIN", session, null, Map.of("credential_type", "password"));
		this.signIns.began(session, this.user, AT.minusSeconds(60));
		read("LOGIN", session, null, Map.of("credential_type", "otp"));
		read("LOGIN", session, null, Map.of());

		assertThat(this.news.acts()).extracting(AuditEntry::action)
			.containsExactly("user.signed-in", "user.stepped-up", "user.signed-in");
	}

	@ParameterizedTest
	@ValueSource(strings = { "LOGOUT_ERROR", "REVOKE_GRANT_ERROR" })
	void revokesNothingThatFailed(String type) {
		read(type, "session-1", "invalid_token", Map.of());

		assertThat(this.news.revocations()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CODE_TO_TOKEN", "REFRESH_TOKEN", "CLIENT_LOGIN", "UPDATE_PASSWORD" })
	void staysSilentAboutWhatIsNoActOfAPerson(String type) {
		read(type, "session-1", null, Map.of());

		assertThat(this.news.acts()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE_CREDENTIAL", "REMOVE_CREDENTIAL", "UPDATE_EMAIL", "UPDATE_PROFILE", "REGISTER",
			"DELETE_ACCOUNT" })
	void looksAgainAtWhoChanged(String type) {
		read(type, null, null, Map.of());

		assertThat(this.news.changedUsers()).containsExactly(this.user);
	}

	private AuditEntry act() {
		List<AuditEntry> acts = this.news.acts();
		assertThat(acts).hasSize(1);
		return acts.getFirst();
	}

	private void read(String type, @Nullable String session, @Nullable String error, Map<String, String> details) {
		this.ofPeople.read(new RealmEvent(UUID.randomUUID(), AT, type, this.user, session, "waffle-cli", "192.0.2.1",
				error, details), this.news);
	}

}
