package io.fluffywaffle.messaging.requested;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fluffywaffle.messaging.conversation.AutomaticKind;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a person is to get a text.
 *
 * @param requestId the same for the same text
 * @param phone E.164
 * @param body what it says; null when that is sealed
 * @param sealedBody what it says, sealed for us and this account
 * @param shown what members see of it
 * @param expiresAt when it is of no use any more
 */
public record TextRequested(UUID requestId, UUID accountId, String phone, Purpose purpose, @Nullable String body,
		@Nullable String sealedBody, String shown, Instant expiresAt, Instant at) {

	public TextRequested {
		Objects.requireNonNull(requestId, "requestId");
		Objects.requireNonNull(accountId, "accountId");
		Objects.requireNonNull(purpose, "purpose");
		Objects.requireNonNull(shown, "shown");
		Objects.requireNonNull(expiresAt, "expiresAt");
		Objects.requireNonNull(at, "at");
		if (phone == null || !phone.matches("\\+[1-9][0-9]{1,14}")) {
			throw new IllegalArgumentException("No phone");
		}
		if (body == null && sealedBody == null) {
			throw new IllegalArgumentException("No body");
		}
	}

	/** What the text is for. */
	public enum Purpose {

		CODE(AutomaticKind.CODE), CONFIRMATION(AutomaticKind.CONFIRMATION), LINK(AutomaticKind.LINK);

		private final AutomaticKind kind;

		Purpose(AutomaticKind kind) {
			this.kind = kind;
		}

		AutomaticKind kind() {
			return this.kind;
		}

		/** The name in JSON. */
		@JsonValue
		public String text() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Without what it says. */
	@Override
	public String toString() {
		return "TextRequested[" + this.requestId + "]";
	}

}
