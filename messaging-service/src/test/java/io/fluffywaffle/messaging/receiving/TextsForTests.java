package io.fluffywaffle.messaging.receiving;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioCaller;
import io.fluffywaffle.messaging.TwilioSettings;

/** Texts as they come out of the journal. */
public final class TextsForTests {

	private TextsForTests() {
	}

	/** A text that came in just now. */
	public static SmsReceived of(TestAccount account, String from, String body) {
		return of(account, from, body, Instant.now());
	}

	/** A text that came in at a time. */
	public static SmsReceived of(TestAccount account, String from, String body, Instant at) {
		return new SmsReceived(account.id(), TwilioCaller.newSid(), TwilioSettings.ACCOUNT_SID, null, from,
				account.number(), body, 1, List.of(), null, at.truncatedTo(ChronoUnit.MILLIS), Map.of());
	}

}
