package io.fluffywaffle.messaging.receiving;

import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioCaller;

/** Texts as they stand in the journal. */
final class SmsReceivedJson {

	private SmsReceivedJson() {
	}

	static String of(TestAccount account, String from, String body) {
		return """
				{"accountId": "%s", "providerSid": "%s", "carrierAccountSid": "AC0123456789abcdef0123456789abcdef",
				 "messagingServiceSid": null, "from": "%s", "to": "%s", "body": "%s", "segments": 1, "media": [],
				 "optOutType": null, "receivedAt": "2026-11-21T10:15:30.123Z", "parameters": {}}
				""".formatted(account.id(), TwilioCaller.newSid(), from, account.number(), body);
	}

}
