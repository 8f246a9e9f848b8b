package io.fluffywaffle.notification.push;

import java.util.Base64;

import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;

/**
 * With which messages are encrypted so that only one browser reads them (RFC 8291).
 *
 * @param p256dh the browser's public key, a point of P-256, uncompressed, in base64url
 * @param auth 16 bytes that it shares with us, in base64url
 */
public record BrowserKeys(String p256dh, String auth) {

	private static final int POINT = 65;

	private static final int SECRET = 16;

	/**
	 * Fails unless a message can be encrypted with them.
	 * @throws UnusableKeys naming the one at fault
	 */
	void check() {
		if (length(this.auth) != SECRET) {
			throw new UnusableKeys("keys.auth");
		}
		if (length(this.p256dh) != POINT) {
			throw new UnusableKeys("keys.p256dh");
		}
		try {
			encrypt(new byte[1]);
		}
		catch (RuntimeException ex) {
			throw new UnusableKeys("keys.p256dh");
		}
	}

	/** The content in the coding {@code aes128gcm}. */
	byte[] encrypt(byte[] content) {
		return MessageEncryptions.of()
			.encrypt(UserAgentMessageEncryptionKeyInfo.of(this.p256dh, this.auth), PushMessage.of(content))
			.toBytes();
	}

	private static int length(String text) {
		try {
			return Base64.getUrlDecoder().decode(text).length;
		}
		catch (IllegalArgumentException ex) {
			return -1;
		}
	}

}
