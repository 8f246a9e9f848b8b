package io.fluffywaffle.messaging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import io.fluffywaffle.local.secret.SealingKeys;

/** Credentials of an account's own with Twilio, as account-service tells them. */
public record OwnContract(String sid, String token) {

	/** Credentials that nobody else has. */
	public static OwnContract random() {
		return new OwnContract("AC" + hex(), hex());
	}

	/** As {@code account.account.v1} has it. */
	public String json(UUID accountId) {
		return "{\"accountSid\": \"%s\", \"messagingServiceSid\": null, \"sealedAuthToken\": \"%s\"}"
			.formatted(this.sid, seal(accountId, this.token));
	}

	/** With a Messaging Service. */
	public String json(UUID accountId, String service) {
		return json(accountId).replace("\"messagingServiceSid\": null",
				"\"messagingServiceSid\": \"%s\"".formatted(service));
	}

	/** After a rotation. */
	public String json(UUID accountId, String previousToken, String previousUntil) {
		return json(accountId).replace("}", ", \"previousSealedAuthToken\": \"%s\", \"previousUntil\": \"%s\"}"
			.formatted(seal(accountId, previousToken), previousUntil));
	}

	/** As account-service does. */
	private static String seal(UUID accountId, String token) {
		try {
			String json = new String(Base64.getDecoder().decode(SealingKeys.publicOf(TwilioSettings.SEALING_KEYSET)),
					StandardCharsets.UTF_8);
			byte[] sealed = TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(json, HybridConfig2026.get())
				.getPrimitive(HybridConfig2026.get(), HybridEncrypt.class)
				.encrypt(token.getBytes(StandardCharsets.UTF_8), accountId.toString().getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(sealed);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String hex() {
		return UUID.randomUUID().toString().replace("-", "");
	}

}
