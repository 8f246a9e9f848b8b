package io.fluffywaffle.messaging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import io.fluffywaffle.local.secret.SealingKeys;

/**
 * Contracts with Twilio that accounts have of their own, sealed as account-service does.
 */
public final class Contracts {

	private Contracts() {
	}

	/** A contract as the fact about its account tells it. */
	public static String of(TestAccount account, String sid, String token) {
		return """
				{"accountSid": "%s", "messagingServiceSid": null, "sealedAuthToken": "%s"}""".formatted(sid,
				seal(token, account));
	}

	private static String seal(String token, TestAccount account) {
		try {
			String keyset = new String(Base64.getDecoder().decode(SealingKeys.publicOf(TwilioSettings.SEALING_KEYSET)),
					StandardCharsets.UTF_8);
			byte[] sealed = TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(keyset, HybridConfig2026.get())
				.getPrimitive(HybridConfig2026.get(), HybridEncrypt.class)
				.encrypt(token.getBytes(StandardCharsets.UTF_8),
						account.id().toString().getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(sealed);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
