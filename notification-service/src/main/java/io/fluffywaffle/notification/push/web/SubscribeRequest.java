package io.fluffywaffle.notification.push.web;

import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.notification.push.BrowserKeys;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A browser's subscription, as its {@code PushSubscription.toJSON()} has it.
 *
 * @param device what the person calls it
 */
record SubscribeRequest(@NotNull @Pattern(regexp = "[!-~]{1,1000}", message = "is not an address") String endpoint,
		@NotNull @Valid Keys keys, @NotBlank @PlainText(max = 100) String device) {

	/** With which messages to it are encrypted, both in base64url. */
	record Keys(@NotNull String p256dh, @NotNull String auth) {

		BrowserKeys toKeys() {
			return new BrowserKeys(this.p256dh, this.auth);
		}

	}

}
