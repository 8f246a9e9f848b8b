package io.fluffywaffle.messaging.requested;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.sealing.Sealer;
import io.fluffywaffle.local.secret.SealingKeys;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioSettings;
import io.fluffywaffle.messaging.requested.TextRequested.Purpose;

/** Texts as client-service asks for them. */
public final class RequestsForTests {

	/** What members see of a code. */
	public static final String SHOWN = "Your code for Riverbend is ••••••";

	private RequestsForTests() {
	}

	/** Asks for a code that is good for ten minutes. */
	public static TextRequested code(TestAccount account, String phone, String code) {
		return code(account.id(), phone, code);
	}

	/** Asks for a code that is good for ten minutes. */
	public static TextRequested code(UUID accountId, String phone, String code) {
		return code(accountId, phone, code, Duration.ofMinutes(10));
	}

	/** Asks for a code. */
	public static TextRequested code(TestAccount account, String phone, String code, Duration good) {
		return code(account.id(), phone, code, good);
	}

	private static TextRequested code(UUID accountId, String phone, String code, Duration good) {
		return new TextRequested(Ids.next(), accountId, phone, Purpose.CODE, null,
				seal(accountId, "Your code for Riverbend is " + code), SHOWN, now().plus(good), now());
	}

	/** Asks for a text that hides nothing. */
	public static TextRequested confirmation(TestAccount account, String phone) {
		return new TextRequested(Ids.next(), account.id(), phone, Purpose.CONFIRMATION, "You are in.", null,
				"You are in.", now().plus(Duration.ofHours(1)), now());
	}

	/** The fact as JSON. */
	public static String json(TextRequested text) {
		return """
				{"requestId": "%s", "accountId": "%s", "phone": "%s", "purpose": "code", "body": null,
				 "sealedBody": "%s", "shown": "%s", "expiresAt": "%s", "at": "%s"}""".formatted(text.requestId(),
				text.accountId(), text.phone(), text.sealedBody(), text.shown(), text.expiresAt(), text.at());
	}

	private static String seal(UUID accountId, String body) {
		try {
			return new Sealer(SealingKeys.publicOf(TwilioSettings.SEALING_KEYSET)).seal(accountId, body);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MILLIS);
	}

}
