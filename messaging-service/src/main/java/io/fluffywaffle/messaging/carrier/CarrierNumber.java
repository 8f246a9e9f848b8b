package io.fluffywaffle.messaging.carrier;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A number of a contract.
 *
 * @param capabilities of {@code sms}, {@code mms}, {@code voice}
 * @param webhook where texts to it go: a URL, or the SID of an application; null for
 * nowhere
 * @param serviceSid the Messaging Service that decides about that instead of the number
 */
public record CarrierNumber(String sid, String number, String label, List<String> capabilities,
		@Nullable String webhook, @Nullable String serviceSid) {

	/** The same number, in a service that decides where its texts go. */
	public CarrierNumber governedBy(String service, @Nullable String serviceWebhook) {
		return new CarrierNumber(this.sid, this.number, this.label, this.capabilities, serviceWebhook, service);
	}

}
