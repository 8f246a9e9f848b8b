package io.fluffywaffle.simulator.number;

import org.jspecify.annotations.Nullable;

/**
 * How a number is set up; without {@code accountSid} it belongs to the installation's
 * account.
 *
 * @param optOutHandling {@code default}, or {@code off} to leave STOP and HELP to the
 * application
 */
public record NumberSettings(@Nullable String smsUrl, @Nullable String smsFallbackUrl, @Nullable String label,
		@Nullable String accountSid, @Nullable String messagingServiceSid, @Nullable String optOutHandling) {

	public static NumberSettings callingTo(String smsUrl) {
		return new NumberSettings(smsUrl, null, null, null, null, null);
	}

	public NumberSettings withFallback(String url) {
		return new NumberSettings(this.smsUrl, url, this.label, this.accountSid, this.messagingServiceSid,
				this.optOutHandling);
	}

	public NumberSettings labelled(String text) {
		return new NumberSettings(this.smsUrl, this.smsFallbackUrl, text, this.accountSid, this.messagingServiceSid,
				this.optOutHandling);
	}

	public NumberSettings ofAccount(String sid) {
		return new NumberSettings(this.smsUrl, this.smsFallbackUrl, this.label, sid, this.messagingServiceSid,
				this.optOutHandling);
	}

	public NumberSettings inService(String sid) {
		return new NumberSettings(this.smsUrl, this.smsFallbackUrl, this.label, this.accountSid, sid,
				this.optOutHandling);
	}

	public NumberSettings handlingOptOuts(String optOutHandling) {
		return new NumberSettings(this.smsUrl, this.smsFallbackUrl, this.label, this.accountSid,
				this.messagingServiceSid, optOutHandling);
	}

}
