package io.fluffywaffle.notification.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import io.fluffywaffle.defaults.settings.RequiredSetting;

import org.springframework.stereotype.Component;

/**
 * Keeps secrets from whoever reads the database, each opens for its own webhook only, and
 * seals what others carry for us.
 */
@Component
public class SecretBox {

	private final Aead cipher;

	SecretBox(WebhookProperties properties) throws GeneralSecurityException {
		this.cipher = cipher(properties.key());
	}

	/** The setting without which the service does not start. */
	public static RequiredSetting required() {
		return new RequiredSetting("WAFFLE_WEBHOOK_KEY", "encrypts the secrets of webhooks",
				"base64 of a Tink AES256-GCM keyset in JSON", SecretBox::isKeyset);
	}

	byte[] close(UUID webhookId, WebhookSecret secret) {
		try {
			return this.cipher.encrypt(secret.text().getBytes(StandardCharsets.UTF_8), context(webhookId));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	WebhookSecret open(UUID webhookId, byte[] closed) {
		try {
			return new WebhookSecret(
					new String(this.cipher.decrypt(closed, context(webhookId)), StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The secret of webhook " + webhookId + " does not open", ex);
		}
	}

	/** Closes something that opens in the same context only. */
	public byte[] seal(String context, byte[] content) {
		try {
			return this.cipher.encrypt(content, sealContext(context));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Opens what was sealed here.
	 * @throws GeneralSecurityException when it was not, or not for this
	 */
	public byte[] unseal(String context, byte[] sealed) throws GeneralSecurityException {
		return this.cipher.decrypt(sealed, sealContext(context));
	}

	private static byte[] sealContext(String context) {
		return ("seal/" + context).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] context(UUID webhookId) {
		return ("webhook/secret/" + webhookId).getBytes(StandardCharsets.UTF_8);
	}

	private static boolean isKeyset(String text) {
		try {
			cipher(text);
			return true;
		}
		catch (GeneralSecurityException | RuntimeException ex) {
			return false;
		}
	}

	private static Aead cipher(String keyset) throws GeneralSecurityException {
		String json = new String(Base64.getDecoder().decode(keyset), StandardCharsets.UTF_8);
		return TinkJsonProtoKeysetFormat.parseKeyset(json, AeadConfig2026.get(), InsecureSecretKeyAccess.get())
			.getPrimitive(AeadConfig2026.get(), Aead.class);
	}

}
