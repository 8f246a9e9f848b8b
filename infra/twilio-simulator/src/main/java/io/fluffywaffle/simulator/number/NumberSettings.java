package io.fluffywaffle.simulator.number;

import org.jspecify.annotations.Nullable;

/**
 * How a number is set up; without {@code accountSid} it belongs to the installation's
 * account.
 */
public record NumberSettings(@Nullable String smsUrl, @Nullable String smsFallbackUrl, @Nullable String label,
		@Nullable String accountSid, @Nullable String messagingServiceSid) {

	public static NumberSettings callingTo(String smsUrl) {
		return new NumberSettings(smsUrl, null, null, null, null);
	}

	public NumberSettings withFallback(String url) {
		return new NumberSettings(this.smsUrl, url, this.label, this.accountSid, this.messagingServiceSid);
	}

	public NumberSettings labelled(String text) {
		return new NumberSettings(this.smsUrl, this.smsFallbackUrl, text, this.accountSid, this.messagingServiceSid);
	}

	public NumberSettings ofAccount(String sid) {
		return new NumberSettings(this.smsUrl, this.smsFallbackUrl, this.label, sid, this.messagingServiceSid);
	}

	public NumberSettings inService(String sid) {
		return new NumberSettings(this.smsUrl, this.smsFallbackUrl, this.label, this.accountSid, sid);
	}

}
