package io.fluffywaffle.account.usage.kafka;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.testsupport.kafka.KafkaProbe;

/** A fact as messaging-service tells it, in its newest words. */
record ToldText(String topic, String type, UUID account, String json) {

	static ToldText received(UUID account, UUID text, String from, String at, int segments, boolean media) {
		return new ToldText("sms.received.v1", "SmsReceived", account, """
				{"accountId": "%s", "providerSid": "%s", "carrierAccountSid": "AC1", "messagingServiceSid": null,
				 "from": "%s", "to": "+12025550100", "body": "Where are you?", "segments": %d, "media": [%s],
				 "optOutType": null, "receivedAt": "%s", "parameters": {}}
				""".formatted(account, sid(text), from, segments,
				media ? "{\"url\": \"https://api.twilio.com/1\", \"contentType\": \"image/png\"}" : "", at));
	}

	static ToldText sent(UUID account, UUID message, String to, String at, int segments) {
		return new ToldText("sms.sent.v1", "SmsSent", account, """
				{"messageId": "%s", "accountId": "%s", "conversationId": "%s", "providerSid": "%s",
				 "from": "+12025550100", "to": "%s", "segments": %d, "attempt": 1, "acceptedAt": "%s", "mediaCount": 0,
				 "country": null, "automatic": false}
				""".formatted(message, account, message, sid(message), to, segments, at));
	}

	static ToldText status(UUID account, UUID message, String to, String status, String at, int segments) {
		return new ToldText("sms.status.v1", "SmsStatusChanged", account, """
				{"messageId": "%s", "accountId": "%s", "providerSid": "%s", "to": "%s", "status": "%s",
				 "errorCode": null, "attempt": 1, "at": "%s", "segments": %d}
				""".formatted(message, account, sid(message), to, status, at, segments));
	}

	void tell(KafkaProbe kafka) {
		tell(kafka, this.account + ":" + Math.floorMod(this.json.hashCode(), 7));
	}

	void tell(KafkaProbe kafka, String key) {
		kafka.send(this.topic, key, Map.of("event-id", UUID.randomUUID().toString(), "event-type", this.type),
				this.json);
	}

	private static String sid(UUID text) {
		return "SM" + text.toString().replace("-", "");
	}

}
