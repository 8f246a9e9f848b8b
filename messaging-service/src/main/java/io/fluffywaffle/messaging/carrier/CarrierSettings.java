package io.fluffywaffle.messaging.carrier;

import io.fluffywaffle.defaults.settings.RequiredSetting;

/** What the environment must say about the carrier before the service may start. */
public final class CarrierSettings {

	private CarrierSettings() {
	}

	/** The installation's contract and the key for contracts of accounts. */
	public static RequiredSetting[] required() {
		return new RequiredSetting[] {
				RequiredSetting.matching("TWILIO_ACCOUNT_SID", "the Twilio account that texts are sent with",
						"AC0123456789abcdef0123456789abcdef", "AC[0-9a-fA-F]{32}"),
				RequiredSetting.matching("TWILIO_AUTH_TOKEN", "that account's auth token, which also signs webhooks",
						"0123456789abcdef0123456789abcdef", "[0-9a-fA-F]{32}"),
				new RequiredSetting("WAFFLE_SEALING_PRIVATE_KEYSET",
						"opens the carrier credentials of accounts: base64 of a Tink JSON keyset (HPKE)",
						"eyJwcmltYXJ5S2V5SWQiOi4uLn0=", SealedTokens::isKeyset) };
	}

}
