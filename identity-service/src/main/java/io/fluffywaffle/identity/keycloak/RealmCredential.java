package io.fluffywaffle.identity.keycloak;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.CredentialRepresentation;

/**
 * Something by which somebody proves who they are, without its secret.
 *
 * @param label what the user calls it
 */
public record RealmCredential(String id, Type type, @Nullable String label, @Nullable Instant createdAt) {

	/** The kinds of proof. */
	public enum Type {

		@JsonProperty("password")
		PASSWORD(false),

		@JsonProperty("totp")
		TOTP(true),

		@JsonProperty("passkey")
		PASSKEY(true),

		@JsonProperty("recovery-codes")
		RECOVERY_CODES(false);

		private final boolean second;

		Type(boolean second) {
			this.second = second;
		}

		/** Whether it makes a second factor by itself. */
		public boolean second() {
			return this.second;
		}

		static @Nullable Type of(String keycloaks) {
			return switch (keycloaks) {
				case "password" -> PASSWORD;
				case "otp" -> TOTP;
				case "webauthn", "webauthn-passwordless" -> PASSKEY;
				case "recovery-authn-codes" -> RECOVERY_CODES;
				default -> null;
			};
		}

	}

	static @Nullable RealmCredential of(CredentialRepresentation credential) {
		Type type = Type.of(credential.getType());
		Long created = credential.getCreatedDate();
		return (type != null) ? new RealmCredential(credential.getId(), type, credential.getUserLabel(),
				(created != null) ? Instant.ofEpochMilli(created) : null) : null;
	}

}
