package io.fluffywaffle.local.demo;

import java.util.Map;

import io.fluffywaffle.local.http.Rest;

/** The simulator's side: numbers that know where their texts go, phones that text. */
final class Handsets {

	private final Rest simulator;

	Handsets(Rest simulator) {
		this.simulator = simulator;
	}

	void register(Story story, String publicUrl) {
		// rc: attempts, rp: on any failure. Without them Twilio gives up after one.
		String webhook = publicUrl + "/webhooks/twilio/sms#rc=5&rp=all";
		story.numbers()
			.forEach((number) -> this.simulator
				.put("/simulator/numbers/" + number.number(), Map.of("smsUrl", webhook, "smsFallbackUrl", webhook,
						"label", story.name() + " · " + number.label()))
				.ok());
	}

	void text(Story story) {
		story.arriving()
			.forEach((text) -> this.simulator
				.post("/simulator/handsets/%s/messages".formatted(story.client(text.client()).phone()),
						Map.of("to", text.number(), "body", text.text()))
				.ok());
	}

}
